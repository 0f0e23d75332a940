import type { PlainWords } from '#engine/inline/inline-text.ts'
import type { ConnectionWords } from '#outputs/connection/connection.ts'
import type { FieldId, FieldText } from '#model/field.ts'
import type { SectionId } from '#engine/plan/sections.ts'

/** The words the document itself needs; `{number}` is filled in. */
export interface ChecklistWords {
  /** The language they are in, a BCP 47 tag. */
  readonly lang: string
  readonly icons: PlainWords['icons']
  /** What stands for a value nobody knows yet. */
  readonly fields: Readonly<Record<FieldId, FieldText>>
  /** A value's name under its section: "Server name". */
  readonly lines: Readonly<Record<FieldId, string>>
  readonly connection: Pick<ConnectionWords, 'security' | 'authentication' | 'kinds' | 'password'>
  readonly sections: Readonly<Record<SectionId, string>>
  /** Stands for a link to a step on paper: "step {number}". */
  readonly step: string
}

/** The words of a written copy; `{…}` is filled in. */
export interface CopyWords {
  /** The language they are in, a BCP 47 tag: capitals follow it. */
  readonly lang: string
  /** `{date}` and `{version}`. */
  readonly made: string
  /** `{answers}`. */
  readonly answers: string
  /** `{done}` and `{total}`. */
  readonly done: string
  readonly values: string
  readonly valueName: string
  readonly value: string
  readonly nothingLeft: string
  /** `{button}` and `{message}`. */
  readonly error: string
  readonly guide: string
  readonly support: string
  /** A line to write on. */
  readonly line: string
  /** Stands before the list of what goes where. */
  readonly enter: string
}
