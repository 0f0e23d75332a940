import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import type { Link, Variant } from '#engine/links/link.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { isGuidePage, type GuidePage } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Answer } from '#engine/search/answers.ts'
import { startPlace } from '#engine/search/answers.ts'
import type { Plan } from '#model/guide.ts'
import { unsetValue } from '#features/guide/unset-value.ts'

/** Words for a text without the customer's values. */
export const plainWords = {
  icons: messages.icons,
  value: unsetValue,
}

export const plainText = (text: string): string => inlineText(text, plainWords)

/** What a place is called. */
export function placeName(plan: Plan, place: string): string {
  const position = positionOf(plan, place)
  if (position !== undefined)
    return fill(deskMessages.place.step, { number: position.number, title: position.step.title })
  return isGuidePage(place) ? pageMessages[place].title : deskMessages.place.start
}

/** What a place is for, in a sentence. */
export function placeSummary(plan: Plan, place: string): string {
  const step = positionOf(plan, place)?.step
  if (step !== undefined) return plainText(step.summary)
  return isGuidePage(place) ? pageDescription(plan, place) : plan.description
}

export function pageDescription({ guide }: Plan, page: GuidePage): string {
  const { app, provider } = guide
  return fill(pageMessages[page].description, { app, provider: provider.name, service: provider.service })
}

/** The whole address of a place, with what is known of the customer. */
export function placeLink(plan: Plan, place: string, variant: Variant, site: string): string {
  return site + encodeLink(linkTo(plan, place, variant), [linkGuide(plan.guide)]).slice(1)
}

function linkTo({ guide }: Plan, place: string, variant: Variant): Link {
  if (place === startPlace) return { page: 'guide', guide: guide.id, variant }
  if (isGuidePage(place)) return { page: place, guide: guide.id, variant }
  return { page: 'step', guide: guide.id, step: place, variant }
}

/** What to paste into a reply: what to do in words, the link, and what it shows. */
export function readySentence(plan: Plan, place: string, link: string, answer: Answer | undefined): string {
  const position = positionOf(plan, place)
  const isWhole = answer === undefined || answer.sees === ''
  const words = deskMessages.sentence
  if (isWhole) {
    const summary = placeSummary(plan, place)
    if (position === undefined) return fill(words.page, { link, title: placeName(plan, place), summary })
    const { number, total, step } = position
    return fill(words.step, { link, number, total, title: step.title, summary })
  }
  const ways = answer.ways.map(({ fix }) => plainText(fix)).join(`\n${words.or} `)
  const parts = { sees: plainText(answer.sees), ways, link }
  if (position === undefined) return fill(words.answerOnPage, { ...parts, title: placeName(plan, place) })
  const { number, total, step } = position
  return fill(words.answerAtStep, { ...parts, number, total, title: step.title })
}
