import { readPlaceCode } from '#engine/links/place-code.ts'
import type { Guide } from '#model/guide.ts'
import { startPlace } from './desk-place.ts'
import type { DeskResult } from './use-desk-search.ts'

/** The place whose code somebody reads out: "K4T 7PX". */
export function resultByCode(guides: readonly Guide[], query: string): DeskResult | undefined {
  const link = readPlaceCode(query, guides)?.link
  if (link === undefined) return undefined
  const place = link.page === 'step' ? link.step : link.page === 'guide' ? startPlace : link.page
  return { guide: link.guide, place, about: [], variant: link.variant }
}
