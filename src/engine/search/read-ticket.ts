import { decodeLink } from '#engine/links/decode-link.ts'
import type { LinkGuide, Variant } from '#engine/links/link.ts'
import { startPlace } from './answers.ts'

/** Where in which guide a customer is, by the address in what they wrote. */
export interface TicketPlace {
  readonly guide: string
  readonly place: string
  readonly variant: Variant
}

export interface Ticket {
  readonly at: TicketPlace | undefined
  /** What is left to be searched: no address, and of a report of the guide's own what the customer sees. */
  readonly words: string
}

export interface TicketWords {
  readonly guides: readonly LinkGuide[]
  /** The folders of the site, one for each language. */
  readonly bases: readonly string[]
  /** The place that a code stands for, where the text is one. */
  readonly placeOfCode: (text: string) => TicketPlace | undefined
  /** What the lines of a report begin with. */
  readonly reportLines: readonly string[]
  /** What the line begins with that says what the customer sees, and what it says where that is not known. */
  readonly sees: string
  readonly seesNothing: string
}

const addresses = /[^\s<>"“”„«»]*[^\s<>"“”„«»/:]\/[^\s<>"“”„«»]+/g

/** Takes apart what somebody pastes into the search: a ticket, a mail, a report, an address. Never throws. */
export function readTicket(text: string, words: TicketWords): Ticket {
  const coded = words.placeOfCode(text)
  if (coded !== undefined) return { at: coded, words: '' }
  const found = [...text.matchAll(addresses)].map(([address]) => ({ address, at: placeOf(address, words) }))
  const without = found
    .filter(({ at }) => at !== undefined)
    .reduce((rest, { address }) => rest.replace(address, ' '), text)
  const isReport = text.split(/\r?\n/).some((line) => line.startsWith(words.sees) || line.startsWith(words.seesNothing))
  // The most exact one: a greeting often has the address of the site as well.
  const places = found.flatMap(({ at }) => at ?? [])
  const at = places.find(({ place }) => place !== startPlace) ?? places[0]
  return { at, words: (isReport ? withoutReport(without, words) : without).trim() }
}

function withoutReport(text: string, { reportLines, sees, seesNothing }: TicketWords): string {
  return text
    .split(/\r?\n/)
    .flatMap((line) => {
      if (line.startsWith(seesNothing)) return []
      if (line.startsWith(sees)) return line.slice(sees.length)
      return reportLines.some((begin) => line.startsWith(begin)) ? [] : line
    })
    .join('\n')
}

function placeOf(address: string, { guides, bases }: TicketWords): TicketPlace | undefined {
  const { link, notes } = decodeLink(address, guides, ...bases)
  if (!('guide' in link) || notes.some(({ kind }) => kind === 'unknown-step')) return undefined
  const place = link.page === 'step' ? link.step : link.page === 'guide' ? startPlace : link.page
  return { guide: link.guide, place, variant: link.variant }
}
