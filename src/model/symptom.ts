import type { Condition, Facts, Inline, Varied } from './text.ts'

/** Something that looks different from the guide, and the way on. */
export interface Symptom<F extends Facts = Facts> {
  /** Stable: links and reports name it. Unique in the guide. */
  readonly id: string
  readonly when?: Condition<F>
  /** What the person sees, in their words. */
  readonly sees: Inline
  readonly cause: Varied<Inline, F>
  readonly fix: Varied<Inline, F>
  /** Other words people use for it; for the search. */
  readonly words?: readonly string[]
}

/** An error that is normal here, announced before the button is pressed. */
export interface ExpectedError {
  readonly id: string
  /** The exact text on screen. */
  readonly message: string
  /** The button that brings it up. */
  readonly after: string
  /** What to do when it appears: at most two sentences. */
  readonly remedy: Inline
  readonly why: Inline
}
