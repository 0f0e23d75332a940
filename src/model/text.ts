/**
 * Text in the guide's inline markup, read by `engine/inline`:
 * `**label on screen**`, `` `code` ``, `[text](step:add-account)`, `[text](page:profile)`, `[text](https://…)`,
 * `{imapHost}` (the person's value), `{settings}` (a word of the guide), `:eye:` (an icon).
 */
export type Inline = string

/** A piece of content that depends on one answer. */
export interface Choice<T> {
  readonly by: string
  readonly cases: Readonly<Record<string, T>>
  readonly otherwise: T
}

export type Varied<T> = T | Choice<T>

/** True for a person whose answer to `question` is one of `in`. */
export interface Condition {
  readonly question: string
  readonly in: readonly string[]
}

/** Content with every choice made: what pages and outputs read. */
export type Planned<T> =
  T extends Choice<infer U>
    ? U
    : T extends readonly (infer E)[]
      ? readonly Planned<E>[]
      : T extends object
        ? { readonly [K in keyof T as K extends 'when' ? never : K]: Planned<T[K]> }
        : T
