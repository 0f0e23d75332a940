import { locale } from '#content/locale.ts'
import { site } from '#content/site.ts'
import { languageBases } from '#engine/links/language-bases.ts'

/** The languages of the site, each with the folder of its pages. */
export const siteLanguages = languageBases(site.languages, locale.lang, import.meta.env.BASE_URL)
