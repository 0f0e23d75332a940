import { decodeLink } from '#engine/links/decode-link.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import type { DecodedLink } from '#engine/links/link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { loadAllGuides } from '#features/guide/load-guide.ts'

/** A link read, and the address its page has today; '' where it leads nowhere. */
export interface ReadAddress extends DecodedLink {
  readonly path: string
}

/** Reads an address of any shape. Loads every guide, since it may be meant for any of them. */
export async function readAnyAddress(address: string): Promise<ReadAddress> {
  const guides = (await loadAllGuides()).map((guide) => linkGuide(guide))
  const decoded = decodeLink(address, guides)
  const { link, notes } = decoded
  const isLost = notes.some(({ kind }) => kind === 'unknown-step' || (kind === 'unknown-page' && link.page === 'home'))
  const bare = 'guide' in link ? { ...link, variant: {} } : link
  return { ...decoded, path: isLost ? '' : encodeLink(bare, guides) }
}
