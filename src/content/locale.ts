import type { Locale } from '#model/language.ts'

/** The language the English content is in. A build for another language puts its own here (build/language/). */
export const locale: Locale = { lang: 'en', dir: 'ltr', labels: { lang: 'en', dir: 'ltr' } }
