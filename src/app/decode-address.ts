import { guideEntries } from '#content/registry.ts'
import { decodeLink } from '#engine/links/decode-link.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import type { DecodedLink } from '#engine/links/link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { homePath, isGuidePage, supportPath } from '#engine/links/paths.ts'
import { loadedGuide, loadGuide } from '#parts/load-guide.ts'

/** A link read, and the address its page has today; '' where it leads nowhere. */
export interface ReadAddress extends DecodedLink {
  readonly path: string
}

/** True for an address that is exactly that of a page: nothing to mend, nothing to say. `path` has no final slash. */
export function isPlainAddress(path: string, search: string): boolean {
  if (search !== '') return false
  if (path === homePath() || path === supportPath()) return true
  const entry = guideEntries.find(({ id }) => path === `/${id}` || path.startsWith(`/${id}/`))
  if (entry === undefined) return false
  const place = path.slice(entry.id.length + 2)
  if (place === '' || isGuidePage(place)) return true
  const guide = loadedGuide(entry.id)
  return guide !== undefined && linkGuide(guide).steps.includes(place)
}

/** Reads an address of any shape. Loads every guide, since it may be meant for any of them. */
export async function readAnyAddress(address: string): Promise<ReadAddress> {
  const guides = (await Promise.all(guideEntries.map(({ id }) => loadGuide(id)))).map((guide) => linkGuide(guide))
  const decoded = decodeLink(address, guides)
  const { link, notes } = decoded
  const isLost = notes.some(({ kind }) => kind === 'unknown-step' || (kind === 'unknown-page' && link.page === 'home'))
  const bare = 'guide' in link ? { ...link, variant: {} } : link
  return { ...decoded, path: isLost ? '' : encodeLink(bare, guides) }
}
