import type { Figure } from './screen.ts'
import type { Caution, ValueUse } from './step.ts'
import type { Symptom } from './symptom.ts'
import type { Condition, Inline, Varied } from './text.ts'

/** One step of installing the downloaded file. */
export interface InstallStep {
  readonly id: string
  readonly when?: Condition
  readonly title: Varied<string>
  readonly actions: readonly { readonly when?: Condition; readonly text: Varied<Inline> }[]
  readonly values: readonly ValueUse[]
  readonly figures: readonly Figure[]
}

/** Setting up by an Apple configuration profile instead of by hand. */
export interface ProfileWay {
  readonly minutes: number
  readonly intro: readonly Varied<Inline>[]
  /** To know before the download. */
  readonly before: readonly Caution[]
  readonly install: readonly InstallStep[]
  /** To know afterwards: changing, removing. */
  readonly after: readonly Caution[]
  readonly symptoms: readonly Symptom[]
  /** The phase whose steps the profile does in one go. */
  readonly replaces: string
}
