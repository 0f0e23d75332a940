import type { CheckWay } from './check-way.ts'
import type { FieldId, SecretFieldId, Values } from './field.ts'
import type { PasswordChange } from './password-way.ts'
import type { ProfileWay } from './profile-way.ts'
import type { Device, Phase, Program, ShortVersion } from './program.ts'
import type { Provider } from './provider.ts'
import type { Answers, Credentials } from './question.ts'
import type { Note, Step } from './step.ts'
import type { Inline, Planned } from './text.ts'

/** The pages a guide may have beside its steps. */
export type GuidePage = 'short' | 'profile' | 'checklist' | 'check' | 'password'

/** A provider and a mail program, put together. */
export interface Guide extends Omit<Program, 'hands' | 'called'> {
  readonly id: string
  readonly number: number
  readonly app: string
  readonly system: string
  readonly devices: readonly Device[]
  /** What the program cannot do, if anything. */
  readonly limits: string | undefined
  readonly provider: Provider
  /** The pages this guide has beside its steps. */
  readonly pages: readonly GuidePage[]
  readonly credentials: Credentials
  /** The values that this provider has and this program takes. */
  readonly fields: ReadonlySet<FieldId>
}

export type PlannedStep = Planned<Step>
export type PlannedPhase = Planned<Phase>

/** What to do after one of the passwords was changed. With one password for both servers there are two of one field. */
export interface PlannedChange extends Planned<PasswordChange> {
  readonly field: SecretFieldId
  readonly server: 'inbound' | 'outbound'
}

/** A guide for one person: choices made, words put in, what does not apply left out. */
export interface Plan {
  readonly guide: Guide
  /** An answer for every question: given, else assumed; and what the provider says of itself. */
  readonly answers: Answers
  readonly words: Readonly<Record<string, string>>
  readonly title: string
  readonly description: string
  readonly intro: readonly Inline[]
  readonly result: Inline
  readonly cautions: readonly Planned<Note>[]
  readonly short: Planned<ShortVersion>
  readonly profile: Planned<ProfileWay> | undefined
  readonly check: Planned<CheckWay> | undefined
  /** Values that the program has, whatever was typed. */
  readonly takesOnly: Partial<Values>
  readonly password: { readonly changes: readonly PlannedChange[]; readonly notes: readonly Planned<Note>[] }
  readonly phases: readonly PlannedPhase[]
  /** All steps in order. */
  readonly steps: readonly PlannedStep[]
}
