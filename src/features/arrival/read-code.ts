import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { readPlaceCode } from '#engine/links/place-code.ts'
import { loadAllGuides } from '#features/guide/load-guide.ts'

/** The address that a code stands for, with its variant; '' where it is no code of this site. */
export async function addressOfCode(code: string): Promise<string> {
  const guides = await loadAllGuides()
  const place = readPlaceCode(code, guides)
  return place === undefined ? '' : encodeLink(place.link, guides.map(linkGuide))
}
