import type { Values } from '#model/field.ts'
import type { ScreenId, ScreenParts } from '#model/screen.ts'
import type { Macos } from './mac/macos.ts'

/** What a part carries so that it can be found, and ringed when it has a number. */
export interface MarkAttributes {
  readonly 'data-part': string
  readonly 'data-number'?: number
}

export interface NumberedPart<S extends ScreenId> {
  readonly part: ScreenParts[S]
  readonly number: number
}

/** Words of the drawn program that differ between its versions. */
export interface ScreenWords {
  /** "Settings" or "Preferences". */
  readonly settings: string
  /** How the configuration profile calls itself. */
  readonly profile: string
}

/** Every drawn screen gets the same: plain values only, so no password can reach one. */
export interface ScreenProps<S extends ScreenId> {
  /** Nothing empty in it: samples stand where nothing was typed yet. */
  readonly values: Values
  readonly mark: (part: ScreenParts[S]) => MarkAttributes
  readonly words: ScreenWords
  readonly macos: Macos
}
