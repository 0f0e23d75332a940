import { previewPath } from '../src/previews/preview-path.ts'
import { escape } from './escape.ts'

/**
 * Where the site will live, without a final slash: https://setup.example.net. Robots that make link previews want
 * whole addresses; without it the tags hold addresses from the root, which most of them resolve.
 */
const site = (process.env['SITE_URL'] ?? '').replace(/\/$/, '')

/** What a chat reads to show a link: title, description, canonical address and the page's picture. */
export function previewTags(page: string, title: string, description: string, base: string): readonly string[] {
  // The page for lost addresses is nobody's link.
  if (page === '404') return ['<meta name="robots" content="noindex" />']
  const root = site + base.replace(/\/$/, '')
  const address = root + page
  const tags: readonly (readonly [kind: 'property' | 'name', key: string, value: string])[] = [
    ['property', 'og:type', 'website'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:url', address],
    ['property', 'og:image', `${root}/${previewPath(page)}`],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', title],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:title', title],
    ['name', 'twitter:description', description],
    ['name', 'twitter:image', `${root}/${previewPath(page)}`],
  ]
  return [
    `<link rel="canonical" href="${escape(address)}" />`,
    ...tags.map(([kind, key, value]) => `<meta ${kind}="${key}" content="${escape(value)}" />`),
  ]
}
