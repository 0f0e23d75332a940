import type { Values } from '#model/field.ts'
import type { PanelPaste } from '#model/provider.ts'
import type { Answers } from '#model/question.ts'
import type { NumberedPart, ScreenId, ScreenParts } from '#model/screen.ts'

/** What a part carries so that it can be found, ringed when it has a number, and crossed when it is to be left alone. */
export interface MarkAttributes {
  readonly 'data-part': string
  readonly 'data-number'?: number
  readonly 'data-leave'?: ''
  /** The part that a cropped picture shows. */
  readonly 'data-turn'?: ''
}

/** Words in a drawn window that the guide knows, and the window's labels do not. */
export interface ScreenWords {
  /** "Settings" or "Preferences". */
  readonly settings: string
  /** How the configuration profile calls itself. */
  readonly profile: string
  /** The address of the provider's control panel, as a browser shows it. */
  readonly panel: string
  /** The headings and labels of its page of settings, where the provider has told them. */
  readonly settingsPage?: Pick<PanelPaste, 'headings' | 'labels'>
}

/** What each drawing is given: plain values only, so no password can reach one. */
export interface DrawingProps {
  readonly screen: ScreenId
  readonly rings: readonly NumberedPart[]
  /** Parts to be left as they are. */
  readonly crosses: readonly string[]
  /** The row being worked on. */
  readonly active?: number | undefined
  readonly values: Values
  readonly words: ScreenWords
  /** The answers to the questions about systems and versions. */
  readonly answers: Answers
}

export interface ScreenProps<S extends ScreenId> {
  /** Nothing empty in it: samples are drawn where nothing was typed yet. */
  readonly values: Values
  readonly mark: (part: ScreenParts[S]) => MarkAttributes
  readonly words: ScreenWords
  readonly answers: Answers
}
