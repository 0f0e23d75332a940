import { locale } from '#content/locale.ts'
import { site } from '#content/site.ts'
import { languageBases } from '#engine/links/language-bases.ts'
import { scopeOf } from '#engine/links/scope-of.ts'

/** What this site is called in what the browser shares between all sites of an origin: two may stand in two folders. */
export const siteScope = scopeOf(languageBases(site.languages, locale.lang, import.meta.env.BASE_URL)[0]?.base ?? '/')
