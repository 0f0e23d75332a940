import type { FieldId, PlainFieldId, SecretFieldId } from '#model/field.ts'
import type { ValueNote, ValueProblem } from '#engine/values/value-check.ts'

/** The longest text that is read, in UTF-16 units. A whole control panel page has about 3,000. */
export const longestPaste = 200_000

/** A plain value, checked and cleaned. */
export interface TakenValue {
  readonly field: PlainFieldId
  readonly value: string
  readonly notes: readonly ValueNote[]
}

/** A password in the clear: to be wrapped at once, and never kept in this form. */
export interface TakenSecret {
  readonly field: SecretFieldId
  readonly text: string
}

/**
 * Why a value was seen and left, where it did not fail its check.
 * - `panel-masked`: the panel shows stars; `panel-sentence`: it shows a sentence in place of the password.
 * - `unclear`: where the value begins or ends cannot be told.
 * - `password`: it is one of the passwords.
 * - `contradicting`: the text has two different values for it.
 */
export type LeftReason = 'panel-masked' | 'panel-sentence' | 'unclear' | 'password' | 'contradicting'

/** Seen in the text and left there. Nothing of the text is given, except a suggestion for a plain value. */
export interface LeftValue {
  readonly field: FieldId
  readonly reason: LeftReason | ValueProblem
  readonly suggestion?: string
}

/** Why nothing was read. `no-headings`: lines of the panel, but without the headings that tell the servers apart. */
export type NothingReason = 'empty' | 'too-long' | 'not-the-panel' | 'no-headings'

/** What a pasted text holds; every list is empty unless the state is `read`. */
export interface PanelReading {
  readonly state: 'read' | NothingReason
  readonly taken: readonly TakenValue[]
  readonly secrets: readonly TakenSecret[]
  readonly left: readonly LeftValue[]
  /** Fields of the two servers that the text says nothing of, in the order of the page. */
  readonly missing: readonly FieldId[]
}
