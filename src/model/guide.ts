import type { CheckWay } from './check-way.ts'
import type { ProfileWay } from './profile-way.ts'
import type { Provider } from './provider.ts'
import type { Answers, Question } from './question.ts'
import type { Figure } from './screen.ts'
import type { Caution, Step, StepCore } from './step.ts'
import type { Symptom } from './symptom.ts'
import type { Inline, Planned, Varied } from './text.ts'

export interface Phase {
  readonly id: string
  readonly title: string
  readonly steps: readonly Step[]
}

/** The pages a guide may have beside its steps. */
export type GuidePage = 'short' | 'profile' | 'checklist' | 'check'

export interface ShortVersion {
  readonly intro: Varied<Inline>
  readonly lines: readonly { readonly text: Varied<Inline>; readonly step: string }[]
}

/** One way to set up one mail program with one provider. */
export interface Guide {
  /** The first segment of its addresses. */
  readonly id: string
  /** The program: "Apple Mail". */
  readonly app: string
  readonly system: string
  readonly title: string
  readonly description: string
  /** Grows with each change of the words; shown, and named in reports. */
  readonly version: string
  /** ISO date of the last change of the facts. */
  readonly changed: string
  readonly provider: Provider
  readonly intro: readonly Varied<Inline>[]
  readonly result: Varied<Inline>
  readonly cautions: readonly Caution[]
  readonly questions: readonly Question[]
  /** Words that depend on an answer, used in texts as `{settings}`. */
  readonly words: Readonly<Record<string, Varied<string>>>
  readonly phases: readonly Phase[]
  /** The pages this guide has beside its steps. */
  readonly pages: readonly GuidePage[]
  readonly short: ShortVersion
  /** Where the mail program can be set up by a configuration profile. */
  readonly profile?: ProfileWay
  /** Where the guide can show whether sending works. */
  readonly check?: CheckWay
  /** Old step id to today's: links already sent keep working. */
  readonly renamed: Readonly<Record<string, string>>
}

export interface PhaseCore {
  readonly id: string
  readonly title: string
  readonly steps: readonly StepCore[]
}

/** What every page of a guide needs: the first of the two pieces it is loaded in. */
export interface GuideCore extends Omit<Guide, 'phases' | 'short' | 'profile' | 'check'> {
  readonly phases: readonly PhaseCore[]
}

/** What a step page does without at first: pictures, the answers to "what if it looks different", the other pages. */
export interface GuideDetails extends Pick<Guide, 'short' | 'profile' | 'check'> {
  /** By the id of the step. */
  readonly symptoms: Readonly<Record<string, readonly Symptom[]>>
  readonly figures: Readonly<Record<string, readonly Figure[]>>
}

export type PlannedStep = Planned<Step>
export type PlannedPhase = Planned<Phase>

/** A guide for one person: choices made, words put in, steps that do not apply left out. */
export interface Plan {
  readonly guide: Guide
  /** An answer for every question: given, else assumed. */
  readonly answers: Answers
  readonly words: Readonly<Record<string, string>>
  readonly title: string
  readonly description: string
  readonly intro: readonly Inline[]
  readonly result: Inline
  readonly cautions: readonly Planned<Caution>[]
  readonly short: Planned<ShortVersion>
  readonly profile: Planned<ProfileWay> | undefined
  readonly check: Planned<CheckWay> | undefined
  readonly phases: readonly PlannedPhase[]
  /** All steps in order. */
  readonly steps: readonly PlannedStep[]
}
