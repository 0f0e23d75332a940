/** What customers of another language than the guide's call the things in it. */
export interface WordsOfOther {
  /** Small words: they tell the language, and nothing else. */
  readonly skip: readonly string[]
  /** Other ways to write: "ue" for "ü". */
  readonly spelling: readonly (readonly [written: string, read: string])[]
  /** Words before the number of a step. */
  readonly step: readonly string[]
  /** The names of the numbers, from one. */
  readonly numbers: readonly string[]
  /** By what the guide says: what people say. A word with a `*` may have any ending. */
  readonly says: Readonly<Record<string, readonly string[]>>
}
