import type { FieldId } from './field.ts'
import type { Figure } from './screen.ts'
import type { ExpectedError, Symptom } from './symptom.ts'
import type { Condition, Inline, Varied } from './text.ts'

/** One value to type somewhere, under the label the program itself uses. */
export interface ValueUse {
  readonly field: FieldId
  readonly label: string
  readonly when?: Condition
}

export interface ValueGroup {
  /** The heading on screen above these fields, where there is one. */
  readonly heading?: string
  readonly rows: readonly ValueUse[]
}

/** One thing to do. */
export interface Action {
  readonly when?: Condition
  readonly text: Varied<Inline>
}

/** Something to know before acting. */
export interface Caution {
  readonly id: string
  readonly when?: Condition
  readonly title: string
  readonly text: Varied<Inline>
}

interface StepBase {
  readonly id: string
  readonly when?: Condition
  readonly title: Varied<string>
  /** One line that stands alone: checklist, search, link preview, the sentence support pastes. */
  readonly summary: Varied<Inline>
  readonly minutes: number
  /** Where it happens: "In your browser", "In Mail". */
  readonly place: string
  readonly intro: Varied<Inline>
  readonly actions: readonly Action[]
  readonly cautions: readonly Caution[]
  readonly expected: readonly ExpectedError[]
  readonly see: Varied<Inline>
  readonly figures: readonly Figure[]
  readonly symptoms: readonly Symptom[]
}

/** Values go from the provider's page into the guide. */
export interface CollectStep extends StepBase {
  readonly kind: 'collect'
  readonly fields: readonly FieldId[]
  /** The whole page may be pasted here. */
  readonly paste: boolean
}

/** Values go from the guide into the mail program. */
export interface EnterStep extends StepBase {
  readonly kind: 'enter'
  readonly values: readonly ValueGroup[]
}

/** Nothing to type: look, press, choose. */
export interface ActStep extends StepBase {
  readonly kind: 'act'
}

export type Step = CollectStep | EnterStep | ActStep

type WithoutDetails<T> = T extends unknown ? Omit<T, 'symptoms' | 'figures'> : never

/** A step as it is written down: its symptoms and pictures stand in the guide's details. */
export type StepCore = WithoutDetails<Step>
