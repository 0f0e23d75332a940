import type { ProfileDevice } from './profile.ts'
import type { Figure } from './screen.ts'
import type { Note, Row } from './step.ts'
import type { Symptom } from './symptom.ts'
import type { Condition, Facts, Inline, Varied } from './text.ts'

/** One step of installing the downloaded file. */
export interface InstallStep<F extends Facts = Facts> {
  readonly id: string
  readonly when?: Condition<F>
  readonly title: Varied<string, F>
  readonly rows: readonly Row<F>[]
  readonly figures: readonly Figure<F>[]
}

/** Setting up by an Apple configuration profile instead of by hand. */
export interface ProfileWay<F extends Facts = Facts> {
  /** What the file is installed on: it says so, and other devices refuse it or ask. */
  readonly device: ProfileDevice
  readonly minutes: number
  readonly intro: readonly Varied<Inline, F>[]
  /** To know before the download. */
  readonly before: readonly Note<F>[]
  readonly install: readonly InstallStep<F>[]
  /** To know afterwards: changing, removing. */
  readonly after: readonly Note<F>[]
  readonly symptoms: readonly Symptom<F>[]
  /** The phase whose steps the profile does in one go. */
  readonly replaces: string
}
