/** One language of a site. */
export interface Language {
  /** Of the page: a BCP 47 tag such as `en`, `de`, `pt-BR`. Names the folders of its words, and of its addresses. */
  readonly lang: string
  /** Of the mail programs: how their windows are drawn and their buttons are quoted. */
  readonly labels: string
  /** What it calls itself: "Español". */
  readonly name: string
}

/** What a page knows of the language it was built in. */
export interface Locale {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly labels: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
}

/** A sentence that depends on a `count`, by the plural forms of its language (CLDR); `other` serves those not given. */
export interface Plural {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

export type Sentence = string | Plural

/** Keys of content that refer to something, and are the same in every language. */
type Reference = 'id' | 'kind' | 'when' | 'by' | 'rings' | 'screen' | 'field' | 'role' | 'gives' | 'picks'

/** Beside a text, `step` is the id of one; among the shell's words it is a word like others. */
type IsReference<T, K> = K extends Reference
  ? true
  : K extends 'step'
    ? T extends { readonly text: unknown } | { readonly sees: unknown }
      ? true
      : false
    : false

/**
 * What a file of another language may hold: the texts of the English one, as many as there are. A list of things with
 * an `id` is an object by these ids; of any other list each place may be left out as `undefined`.
 */
export type Translation<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : T extends readonly (infer E)[]
      ? E extends { readonly id: string }
        ? { readonly [I in E['id']]?: Translation<Extract<E, { readonly id: I }>> }
        : readonly (Translation<E> | undefined)[]
      : T extends object
        ? { readonly [K in keyof T as IsReference<T, K> extends true ? never : K]?: Translation<T[K]> }
        : never
