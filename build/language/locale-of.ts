import type { Language, Locale } from '../../src/model/language.ts'

/** The scripts that run from right to left, of languages in use today. */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

const directionOf = (lang: string) => (rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr')

/** What the pages of a language know of it. */
export const localeOf = ({ lang, labels }: Pick<Language, 'lang' | 'labels'>): Locale => ({
  lang,
  dir: directionOf(lang),
  labels: { lang: labels, dir: directionOf(labels) },
})
