import type { FieldId } from './field.ts'
import type { Figure, Ring } from './screen.ts'
import type { ExpectedError, Symptom } from './symptom.ts'
import type { Condition, Facts, Inline, Varied } from './text.ts'

/** One value to type somewhere, under the label the program itself uses. */
export interface ValueUse<F extends Facts = Facts> {
  readonly field: FieldId
  readonly label: string
  readonly when?: Condition<F>
}

interface RowBase<F extends Facts> {
  readonly when?: Condition<F>
  /** The parts of the step's pictures that the row is about; ringed there with the row's number. */
  readonly rings?: readonly Ring[]
}

/** A value that goes into a field. */
export interface ValueRow<F extends Facts = Facts> extends RowBase<F>, ValueUse<F> {
  readonly kind: 'value'
}

/** What carries the person's values into a mail program: a code to scan, a file to open. Never a password in it. */
export type Carrier = 'thunderbird-code' | 'thunderbird-file'

/** Something to do. */
export interface ActRow<F extends Facts = Facts> extends RowBase<F> {
  readonly kind: 'act'
  readonly text: Varied<Inline, F>
  /** Made by the page and shown with the row: what it is done with. */
  readonly gives?: Carrier
  /** An error that doing this brings up, though nothing is wrong. */
  readonly expected?: ExpectedError
}

/** Something to leave alone: a gray cross, in the list and in the picture. */
export interface LeaveRow<F extends Facts = Facts> extends RowBase<F> {
  readonly kind: 'leave'
  readonly text: Varied<Inline, F>
}

export type Row<F extends Facts = Facts> = ValueRow<F> | ActRow<F> | LeaveRow<F>

/** Rows that belong together; `heading` as it is on screen above them, where there is one. */
export interface RowGroup<F extends Facts = Facts> {
  readonly when?: Condition<F>
  readonly heading?: string
  readonly rows: readonly Row<F>[]
}

type Picked<F extends Facts> = {
  [Q in keyof F & string]: { readonly question: Q; readonly answer: F[Q] }
}[keyof F & string]

/** One of several things a person may see, with what to do then. */
export interface Branch<F extends Facts = Facts> {
  readonly id: string
  readonly when?: Condition<F>
  readonly label: Varied<Inline, F>
  /** An answer that picking it gives, for all steps: some questions are answered best by what is on screen. */
  readonly picks?: Picked<F>
  readonly rows: readonly Row<F>[]
  readonly figures: readonly Figure<F>[]
}

/** "What do you see?": only the branch that is picked is shown. */
export interface Fork<F extends Facts = Facts> {
  readonly title: string
  readonly branches: readonly Branch<F>[]
}

/** Something to know, folded under the rows; some have values to type. */
export interface Note<F extends Facts = Facts> {
  readonly id: string
  readonly when?: Condition<F>
  readonly title: Varied<string, F>
  readonly text: Varied<Inline, F>
  readonly values?: readonly ValueUse<F>[]
}

/** What a step is for, in any program: a provider adds its own notes and answers there. */
export type StepRole = 'choose-sender' | 'send'

interface StepBase<F extends Facts> {
  readonly id: string
  readonly when?: Condition<F>
  readonly role?: StepRole
  readonly title: Varied<string, F>
  /** One line that stands alone: checklist, search, link preview, the sentence support pastes. */
  readonly summary: Varied<Inline, F>
  readonly minutes: number
  /** Where it happens: "In your browser", "In Mail". */
  readonly place: string
  /** At most forty words, above the rows. */
  readonly lead: Varied<Inline, F>
  /** What to do, in order: one list with one numbering. */
  readonly groups: readonly RowGroup<F>[]
  readonly fork?: Fork<F>
  readonly notes: readonly Note<F>[]
  /** What one sees when it is done: "You should now see …". */
  readonly see: Varied<Inline, F>
  readonly figures: readonly Figure<F>[]
  readonly symptoms: readonly Symptom<F>[]
}

/** Values go from the provider's page into the guide. */
export interface CollectStep<F extends Facts = Facts> extends StepBase<F> {
  readonly kind: 'collect'
  readonly fields: readonly FieldId[]
  /** The whole page may be pasted here. */
  readonly paste: boolean
}

/** Something is done in the mail program, or looked at. */
export interface WorkStep<F extends Facts = Facts> extends StepBase<F> {
  readonly kind: 'work'
}

export type Step<F extends Facts = Facts> = CollectStep<F> | WorkStep<F>
