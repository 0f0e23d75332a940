import type { Locale } from '#model/language.ts'

/** The language the English content is in. In a build for another language that one stands here (build/languages.ts). */
export const locale: Locale = { lang: 'en', dir: 'ltr', labels: { lang: 'en', dir: 'ltr' } }
