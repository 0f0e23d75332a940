import type { ActRow, Note } from './step.ts'
import type { Condition, Facts, Inline, Varied } from './text.ts'

/** The message that is sent to see whether sending works. */
export interface TestMessage {
  readonly subject: string
  /** Plain text; its lines are its own. */
  readonly body: string
}

/** Why the program could not send. `symptom`: told at one of the guide's steps already, by that id. */
export type Reason<F extends Facts = Facts> =
  | { readonly kind: 'symptom'; readonly id: string }
  | {
      readonly kind: 'own'
      readonly when?: Condition<F>
      readonly cause: Varied<Inline, F>
      readonly fix: Varied<Inline, F>
    }

/** What the program says, or does, when a message does not go out. */
export interface Trouble<F extends Facts = Facts> {
  /** Stable, like a symptom's; unique in the guide. */
  readonly id: string
  /** The program's own words where there are any. */
  readonly sees: Inline
  /** The likeliest first. */
  readonly reasons: readonly Reason<F>[]
  /** Id of the step where it is fixed. */
  readonly step: string
}

/** What a verdict leads to: the account in From, the outgoing server, the entries of the domain. */
export type FixId = 'from' | 'server' | 'domain'

export interface Fix<F extends Facts = Facts> {
  readonly title: string
  readonly text: Varied<Inline, F>
  /** Id of the step where it is done; null where it is not done in the program. */
  readonly step: string | null
}

/** Seeing whether sending works: what the page that reads a message's source needs to know of a mail program. */
export interface CheckWay<F extends Facts = Facts> {
  readonly intro: readonly Varied<Inline, F>[]
  /** To which mailbox the test goes, to which not, and why. */
  readonly where: Varied<Inline, F>
  readonly test: TestMessage
  readonly actions: readonly Pick<ActRow<F>, 'when' | 'text'>[]
  /** How the program itself shows the source of a message that has arrived. */
  readonly source: readonly Pick<ActRow<F>, 'when' | 'text'>[]
  readonly notSent: readonly Trouble<F>[]
  readonly fix: Readonly<Record<FixId, Fix<F>>>
  /** To know once it works. */
  readonly remember: readonly Note<F>[]
  /** Id of the step that is done when it works. */
  readonly finishes: string
}
