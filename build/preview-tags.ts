import { previewPath } from '../src/previews/preview-path.ts'
import { languageBases } from '../src/engine/links/language-bases.ts'
import { escape } from './escape.ts'
import type { SiteWords } from './manifest.ts'

/**
 * What stands before every address in the tags: nothing without SITE_URL, else the site with its base path, without a
 * final slash. Robots that make link previews want whole addresses; those from the root only some of them resolve.
 */
export function siteRoot(siteUrl: string, base: string): string {
  const folder = base.replace(/\/$/, '')
  if (siteUrl === '') return folder
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  const isSite = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
  const path = url?.pathname.replace(/\/$/, '')
  // The folder may stand in both; another one in SITE_URL would be a mistake on every page.
  if (!isSite || (path !== '' && path !== folder))
    throw new Error('SITE_URL must be an address such as https://setup.example.net, with BASE_PATH for a folder.')
  return url.origin + folder
}

interface LinkedPage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly site: Pick<SiteWords, 'name' | 'lang' | 'languages'>
  /** Whether there is a picture for each page. */
  readonly hasPicture: boolean
}

/** Of a title, in characters. */
const longest = 70

/** What a chat reads to show a link: title, description, canonical address and the page's picture. */
export function previewTags(
  { page, title, description, site, hasPicture }: LinkedPage,
  base: string,
): readonly string[] {
  // The page for lost addresses is nobody's link.
  if (page === '404') return ['<meta name="robots" content="noindex" />']
  const languages = languageBases(site.languages, site.lang, base)
  const [first] = languages
  // SITE_URL and BASE_PATH are those of the first language; the others have a folder below.
  const siteBase = first?.base ?? base
  const rootOf = (own: string) =>
    siteRoot(process.env['SITE_URL'] ?? '', siteBase) + own.slice(siteBase.length - 1).replace(/\/$/, '')
  const root = rootOf(base)
  const address = root + page
  const picture = `${root}/${previewPath(page)}`
  // Chats show the site's name beside it.
  const own = title.replace(` – ${site.name}`, '')
  // They cut what is longer, wherever that is: the program's name is also in the picture.
  const short = own.length <= longest ? own : own.slice(0, Math.max(0, own.lastIndexOf(' – '))) || own
  const tags: readonly (readonly [kind: 'property' | 'name', key: string, value: string])[] = [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', site.name],
    ['property', 'og:title', short],
    ['property', 'og:description', description],
    ['property', 'og:url', address],
    ['name', 'twitter:title', short],
    ['name', 'twitter:description', description],
    ['name', 'twitter:card', hasPicture ? 'summary_large_image' : 'summary'],
  ]
  const pictureTags: typeof tags = [
    ['property', 'og:image', picture],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', short],
    ['name', 'twitter:image', picture],
  ]
  return [
    `<link rel="canonical" href="${escape(address)}" />`,
    ...(languages.length < 2
      ? []
      : languages.map(
          (each) => `<link rel="alternate" hreflang="${each.lang}" href="${escape(rootOf(each.base) + page)}" />`,
        )),
    ...[...tags, ...(hasPicture ? pictureTags : [])].map(
      ([kind, key, value]) => `<meta ${kind}="${key}" content="${escape(value)}" />`,
    ),
  ]
}
