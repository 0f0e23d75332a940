import { createHash } from 'node:crypto'

/**
 * What a page may do, from one place. No 'unsafe-inline': the inlined style and starter are allowed by their hash.
 * `connect-src 'none'` is the proof behind the privacy line: no script of the page can send anything anywhere.
 */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // Only for registering the service worker (src/platform/service-worker.ts).
  'trusted-types': ['mail-setup-guide'],
} as const

/** What only a page itself can say. */
const ofPages: ReadonlySet<string> = new Set(['default-src', 'script-src', 'style-src'])

/**
 * The same policy for the header of every answer. A header cannot know the hashes of a page's inlined style and
 * starter, and `default-src` would stand in for both, so it names all other kinds of content one by one. The service
 * worker has no meta element: this is its policy, and it must fetch the site to keep it.
 */
export const hostPolicy = (frameAncestors: readonly string[]) =>
  Object.entries({
    ...directives,
    'font-src': directives['default-src'],
    'frame-src': directives['default-src'],
    'media-src': directives['default-src'],
    'object-src': directives['default-src'],
    'connect-src': ["'self'"],
    // Not known to a meta element.
    'frame-ancestors': frameAncestors.length === 0 ? directives['default-src'] : ["'self'", ...frameAncestors],
  })
    .filter(([name]) => !ofPages.has(name))
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy of one page, for its meta element. */
export function pagePolicy(style: string, script: string): string {
  const inline: Readonly<Record<string, string>> = { 'style-src': hashOf(style), 'script-src': hashOf(script) }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources, ...(inline[name] === undefined ? [] : [inline[name]])].join(' '))
    .join('; ')
}
