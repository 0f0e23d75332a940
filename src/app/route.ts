import { site } from '#content/site.ts'
import { isGuidePage, supportSegment, type GuidePage } from '#engine/links/paths.ts'

/** What stands at an address. Of a step only its guide is known here: its words come with the guide. */
export type Route =
  | { readonly page: 'home' | 'support' | 'lost' }
  | { readonly page: 'start'; readonly guide: string }
  | { readonly page: 'own'; readonly guide: string; readonly name: GuidePage }
  | { readonly page: 'step'; readonly guide: string; readonly step: string }

/** `path` has no base path; a final slash makes no difference. */
export function routeOf(path: string): Route {
  const [first = '', second, ...others] = path.replaceAll(/^\/|\/$/g, '').split('/')
  if (first === '') return { page: 'home' }
  if (first === supportSegment && second === undefined) return { page: 'support' }
  if (others.length > 0 || site.programs.every(({ id }) => id !== first)) return { page: 'lost' }
  if (second === undefined) return { page: 'start', guide: first }
  return isGuidePage(second)
    ? { page: 'own', guide: first, name: second }
    : { page: 'step', guide: first, step: second }
}
