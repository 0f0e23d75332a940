/**
 * Text in the guide's inline markup, read by `engine/inline`:
 * `**label on screen**`, `` `code` ``, `[text](step:add-account)`, `[text](page:profile)`, `[text](https://…)`,
 * `{imapHost}` (the person's value), `{settings}` (a word of the guide), `:eye:` (an icon).
 */
export type Inline = string

/** What a piece of content may depend on: the id of each question, with the ids of its answers. */
export type Facts = Readonly<Record<string, string>>

type Cases<T, A extends string> = string extends A ? Readonly<Record<string, T>> : { readonly [K in A]?: T }

/** A piece of content that depends on one answer. Either every answer has its case, or the rest is said to be `otherwise`. */
export type Choice<T, F extends Facts = Facts> = {
  [Q in keyof F & string]:
    | { readonly by: Q; readonly cases: Readonly<Record<F[Q], T>> }
    | { readonly by: Q; readonly cases: Cases<T, F[Q]>; readonly otherwise: T }
}[keyof F & string]

export type Varied<T, F extends Facts = Facts> = T | Choice<T, F>

/** True for a person whose answer to `question` is one of `in`. */
export type Condition<F extends Facts = Facts> = {
  [Q in keyof F & string]: { readonly question: Q; readonly in: readonly F[Q][] }
}[keyof F & string]

/** Content with every choice made: what pages and outputs read. */
export type Planned<T> = T extends { readonly by: string; readonly cases: Readonly<Record<string, infer U>> }
  ? U
  : T extends readonly (infer E)[]
    ? readonly Planned<E>[]
    : T extends object
      ? { readonly [K in keyof T as K extends 'when' ? never : K]: Planned<T[K]> }
      : T
