import type { Language } from '#model/language.ts'

export const site: { readonly languages: readonly Language[] } = {
  languages: [
    { lang: 'en', labels: 'en', name: 'English' },
    { lang: 'es', labels: 'de', name: 'Español' },
  ],
}
