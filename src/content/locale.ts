/** The language everything in this folder is written in, and the direction it runs. */
export interface Locale {
  /** A BCP 47 tag: `en`, `de`, `pt-BR`. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

export const locale: Locale = { lang: 'en', dir: 'ltr' }
