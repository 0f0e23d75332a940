import { readPlaceCode } from '#engine/links/place-code.ts'
import { startPlace } from '#engine/search/answers.ts'
import type { TicketPlace } from '#engine/search/read-ticket.ts'
import type { Guide } from '#model/guide.ts'

/** The place whose code somebody reads out: "K4T 7PX". */
export function placeOfCode(text: string, guides: readonly Guide[]): TicketPlace | undefined {
  const link = readPlaceCode(text, guides)?.link
  if (link === undefined) return undefined
  const place = link.page === 'step' ? link.step : link.page === 'guide' ? startPlace : link.page
  return { guide: link.guide, place, variant: link.variant }
}
