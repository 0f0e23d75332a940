import type { GuideCore, GuideDetails } from './guide.ts'

/** What a person uses to read mail. */
export type Device = 'mac' | 'windows' | 'linux' | 'iphone' | 'ipad' | 'android' | 'web'

/** What the front page and the routes need to know of a program before its words are loaded. */
export interface ProgramEntry {
  /** The first segment of its addresses. */
  readonly id: string
  /** "Apple Mail". */
  readonly app: string
  /** "Mac". */
  readonly system: string
  readonly devices: readonly Device[]
  /** Chunks of each guide's own: nothing of one guide is loaded by another. */
  readonly load: () => Promise<GuideCore>
  readonly loadDetails: () => Promise<GuideDetails>
}
