import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { isGuidePage, type GuidePage } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Plan } from '#model/guide.ts'
import { unsetValue } from '#features/guide/unset-value.ts'

/** A step's id, a page's name, or the start of the guide. */
export const startPlace = ''

/** Words for a text without the customer's values. */
export const plainWords = {
  icons: messages.icons,
  value: unsetValue,
}

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
  if (step !== undefined) return inlineText(step.summary, plainWords)
  return isGuidePage(place) ? pageDescription(plan, place) : plan.description
}

export function pageDescription({ guide }: Plan, page: GuidePage): string {
  const { app, provider } = guide
  return fill(pageMessages[page].description, { app, provider: provider.name, service: provider.service })
}

/** The sentence to paste into a reply: the link, and in words what it shows and what to do there. */
export function readySentence(plan: Plan, place: string, link: string): string {
  const position = positionOf(plan, place)
  const summary = placeSummary(plan, place)
  if (position === undefined) return fill(deskMessages.sentence.page, { link, title: placeName(plan, place), summary })
  const { number, total, step } = position
  return fill(deskMessages.sentence.step, { link, number, total, title: step.title, summary })
}
