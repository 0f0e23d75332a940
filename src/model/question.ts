import type { Inline } from './text.ts'

export interface Answer {
  readonly id: string
  readonly label: string
  readonly hint?: Inline
}

/** Asked once; "not sure" is an answer, and the one assumed until the person says otherwise. */
export interface Question {
  readonly id: string
  readonly title: string
  /** The question in a word or two: "Your macOS". */
  readonly short: string
  readonly hint: Inline
  readonly answers: readonly Answer[]
  readonly assumed: string
}

/** Question id to answer id; a question not answered is absent. */
export type Answers = Readonly<Record<string, string>>
