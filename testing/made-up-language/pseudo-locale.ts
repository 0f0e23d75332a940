import type { Plugin } from 'vite'
import type { Locale } from '#model/language.ts'
import { pseudoContent } from './pseudo-content.ts'

/** CLDR's name for a made-up language that runs from right to left. */
export const pseudo: Locale = { lang: 'ar-XB', dir: 'rtl', labels: { lang: 'ar-XB', dir: 'rtl' } }

/** LOCALE=pseudo: builds the site in a made-up language, to see what a translation would meet. */
export function pseudoLocale(): Plugin {
  return {
    name: 'pseudo-locale',
    // Before types are taken away: the tree of the source is read.
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/content\/.*\.ts$/ },
      handler(code, id) {
        if (id.endsWith('/locale.ts')) return { code: `export const locale = ${JSON.stringify(pseudo)}`, map: null }
        return { code: pseudoContent(code, id), map: null }
      },
    },
  }
}
