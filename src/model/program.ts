import type { CheckWay } from './check-way.ts'
import type { PlainFieldId } from './field.ts'
import type { PasswordWay } from './password-way.ts'
import type { ProfileWay } from './profile-way.ts'
import type { Credentials, Question } from './question.ts'
import type { Note, Step } from './step.ts'
import type { Condition, Facts, Inline, Varied } from './text.ts'

/** What a person uses to read mail. */
export type Device = 'mac' | 'windows' | 'linux' | 'iphone' | 'ipad' | 'android' | 'web'

export interface Phase<F extends Facts = Facts> {
  readonly id: string
  readonly title: string
  /** Comes before the values are collected: what one must know first. */
  readonly isFirst?: true
  readonly steps: readonly Step<F>[]
}

export interface ShortVersion<F extends Facts = Facts> {
  readonly intro: Varied<Inline, F>
  readonly lines: readonly { readonly when?: Condition<F>; readonly text: Varied<Inline, F>; readonly step: string }[]
  /** Above the table of ports and encryption, where the program asks for them only in some cases. */
  readonly connection?: { readonly title: string; readonly hint: Inline }
}

/**
 * How things are done where the program runs: by keys, or by fingers. Each is the end of a sentence, as in "To copy it,
 * press ⌘C"; `copy` and `paste` are said aloud, too, so they have no markup.
 */
export interface Hands {
  /** Of the provider's whole page. */
  readonly copyAll: Inline
  readonly copy: string
  readonly paste: string
  /** "click" and "clicked", or "tap" and "tapped". */
  readonly press: string
  readonly pressed: string
  /** Where a new message has the choice of the account, and a link to write an email opens this program: the field's name. */
  readonly from?: string
  /** Where the provider's page opens: "in a second window, next to this guide". */
  readonly beside: string
}

/** How one mail program is set up. Names no provider. */
export interface Program<F extends Facts = Facts> {
  /** The program's name inside a sentence: "Mail". */
  readonly called: string
  readonly title: Varied<string, F>
  readonly description: Varied<string, F>
  /** Grows with each change of the words; shown, and named in reports. */
  readonly version: string
  /** ISO date of the last change of the facts. */
  readonly changed: string
  readonly hands: Hands
  readonly intro: readonly Varied<Inline, F>[]
  readonly result: Varied<Inline, F>
  readonly cautions: readonly Note<F>[]
  readonly questions: readonly Question[]
  /** Words that depend on an answer, used in texts as `{settings}`. */
  readonly words: Readonly<Record<string, Varied<string, F>>>
  readonly phases: readonly Phase<F>[]
  readonly short: ShortVersion<F>
  /** Where the program can be set up by a configuration profile. */
  readonly profile?: ProfileWay<F>
  /** Where the guide can show whether sending works. */
  readonly check?: CheckWay<F>
  /** Values that the program does not take otherwise, whatever the provider's are. */
  readonly takesOnly?: readonly {
    readonly when?: Condition<F>
    readonly field: PlainFieldId
    readonly value: string
  }[]
  /** After a password was changed at the provider. */
  readonly password: PasswordWay<F>
  /** Old step id to today's: links already sent keep working. */
  readonly renamed: Readonly<Record<string, string>>
  /** Ids of the program's own steps in the order they came to be. Place codes count by it, so it only grows at its end. */
  readonly numbered: readonly string[]
}

/** What the front page and the routes need to know of a program before its words are loaded. */
export interface ProgramEntry {
  /** The first segment of its addresses. */
  readonly id: string
  /** Permanent, 1 to 31, and of no other program: place codes name the program by it. */
  readonly number: number
  /** "Apple Mail". */
  readonly app: string
  /** "Mac". */
  readonly system: string
  readonly devices: readonly Device[]
  /** Whether it takes a server for mail that comes in, or sends only. */
  readonly takes: 'imap-and-smtp' | 'smtp'
  /** What it cannot do, in one plain sentence without markup: a line in its tile, and at its start. */
  readonly limits?: string | Readonly<Partial<Record<Credentials, string>>>
  /** The module of its words, from the root of the project: prerendered pages ask for it together with the start. */
  readonly module: string
  /** A chunk of its own: nothing of one program is loaded by another. */
  readonly load: () => Promise<Program>
}
