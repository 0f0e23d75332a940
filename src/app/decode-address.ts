import { locale } from '#content/locale.ts'
import { decodeLink } from '#engine/links/decode-link.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import type { DecodedLink } from '#engine/links/link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { readPlaceCode } from '#engine/links/place-code.ts'
import { loadAllGuides } from '#features/guide/load-guide.ts'
import { siteLanguages } from '#features/language/site-languages.ts'
import type { Guide } from '#model/guide.ts'

/** A link read, and the address its page has today; '' where it leads nowhere. */
export interface ReadAddress extends DecodedLink {
  readonly path: string
  /** In front of the path, where it is a page of another language. */
  readonly elsewhere: string
}

/** Reads an address of any shape. Loads every guide, since it may be meant for any of them. */
export async function readAnyAddress(address: string): Promise<ReadAddress> {
  const guides = await loadAllGuides()
  const linkGuides = guides.map((guide) => linkGuide(guide))
  const whole = import.meta.env.BASE_URL.slice(0, -1) + address
  // A host that knows one page for lost addresses sends that of the first language for all.
  const other = siteLanguages.find(
    ({ lang, base }) => lang !== locale.lang && base.startsWith(import.meta.env.BASE_URL) && whole.startsWith(base),
  )
  const elsewhere = other?.base.slice(0, -1) ?? ''
  const decoded =
    byCode(address, guides) ?? decodeLink(other === undefined ? address : whole.slice(elsewhere.length), linkGuides)
  const bare = 'guide' in decoded.link ? { ...decoded.link, variant: {} } : decoded.link
  return { ...decoded, elsewhere, path: isLost(decoded, guides) ? '' : encodeLink(bare, linkGuides) }
}

/** `/K4T7PX`: a code somebody was told, typed behind the site's address. */
function byCode(address: string, guides: readonly Guide[]): DecodedLink | undefined {
  const place = readPlaceCode(address, guides)
  return place && { link: place.link, notes: [] }
}

function isLost({ link, notes }: DecodedLink, guides: readonly Guide[]): boolean {
  if (notes.some(({ kind }) => kind === 'unknown-step')) return true
  if (notes.some(({ kind }) => kind === 'unknown-page') && link.page === 'home') return true
  if (!('guide' in link) || link.page === 'guide' || link.page === 'step') return false
  const { page } = link
  return !guides.some(({ id, pages }) => id === link.guide && pages.includes(page))
}
