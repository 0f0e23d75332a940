import type { NumberedRow } from '#engine/plan/rows.ts'
import type { SectionId } from '#engine/plan/sections.ts'
import type { IconName, LinkTarget } from '#engine/inline/inline-node.ts'
import type { FieldId, SecretFieldId, Server } from '#model/field.ts'
import type { PlannedStep } from '#model/guide.ts'

/** A piece of a sentence with the values in it: every writer of the checklist shows the same pieces. */
export type Run =
  | { readonly kind: 'text' | 'label' | 'code' | 'value'; readonly text: string }
  /** `text` names the icon where it cannot be drawn. */
  | { readonly kind: 'icon'; readonly icon: IconName; readonly text: string }
  /**
   * `address` is absolute, '' where the site's own is not known. `note` stands after the text on paper, where nothing
   * can be clicked: a step's number or an address, '' when the text says it already.
   */
  | {
      readonly kind: 'link'
      readonly text: string
      readonly target: LinkTarget
      readonly address: string
      readonly note: string
    }

export type Sentence = readonly Run[]

/** What stands in the table beside a value's name. There is no kind that holds a password. */
export type Entry =
  | { readonly kind: 'known'; readonly value: string }
  /** A line to write on. */
  | { readonly kind: 'blank' }
  /** A line to write a password on; `which` tells the two apart. */
  | { readonly kind: 'secret'; readonly field: SecretFieldId; readonly which: Sentence }

export interface ValueLine {
  /** A value, or what goes with the port and the login: how the server is spoken to. */
  readonly id: FieldId | `${Server}Security` | `${Server}Authentication`
  readonly name: string
  readonly entry: Entry
}

export interface ValueSection {
  readonly id: SectionId
  readonly title: string
  readonly lines: readonly ValueLine[]
}

/** The lines of one window: the program's own label, and what goes there. */
export interface Entries {
  /** The heading above them in the program, '' where there is none. */
  readonly heading: string
  readonly lines: readonly { readonly label: string; readonly what: Run }[]
}

/** An error that is normal here. */
export interface ChecklistError {
  readonly id: string
  /** The text on screen, word for word. */
  readonly message: string
  /** The button that brings it up. */
  readonly after: string
  readonly remedy: Sentence
}

/** One step: a box to tick, and one line that says it all. */
export interface ChecklistItem {
  readonly id: string
  /** Its number in the whole guide, also where only the steps left are listed. */
  readonly number: number
  readonly title: string
  readonly isDone: boolean
  /** Absolute; '' where the site's own is not known. */
  readonly address: string
  readonly summary: Sentence
  readonly entries: readonly Entries[]
  readonly errors: readonly ChecklistError[]
  /** Empty where pictures were not asked for. */
  readonly figures: PlannedStep['figures']
  /** What the pictures ring, by its number. */
  readonly rows: readonly NumberedRow[]
}

export interface ChecklistPhase {
  readonly id: string
  readonly title: string
  /** "In your browser"; '' where its steps happen in several places. */
  readonly place: string
  readonly items: readonly ChecklistItem[]
}

/** The whole guide as one document, before it becomes a page, Markdown or plain text. */
export interface Checklist {
  readonly title: string
  /** The answers the guide is for, those left open not among them: "macOS 13 or 14". */
  readonly answers: readonly string[]
  readonly provider: string
  readonly service: string
  readonly app: string
  readonly version: string
  /** The day it was made, in words; '' when not known yet. */
  readonly date: string
  readonly addresses: { readonly guide: string; readonly support: string; readonly email: string }
  readonly sections: readonly ValueSection[]
  /** Phases without a step to show are left out. */
  readonly phases: readonly ChecklistPhase[]
  readonly done: number
  readonly total: number
}
