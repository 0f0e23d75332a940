import { askedByGuide } from '#content/asked.ts'
import { site } from '#content/site.ts'
import { wordsOfOthers } from '#content/words-of-others.ts'
import { pageMessages } from '#words/page-messages.ts'
import { searchWords } from '#words/search-words.ts'
import { supportMessages } from '#words/support-messages.ts'
import { siteLanguages } from '#features/language/site-languages.ts'
import { loadedGuide } from '#features/guide/load-guide.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { answersOf, type Answer, type NamedPage } from '#engine/search/answers.ts'
import type { AnswerKey, SearchedGuide, SearchLanguage } from '#engine/search/index-answers.ts'
import { plansOfVariants } from '#engine/search/plans-of-variants.ts'
import type { TicketWords } from '#engine/search/read-ticket.ts'
import { plainWords as wordsOf } from '#engine/search/words.ts'
import type { Guide, Plan } from '#model/guide.ts'
import { pageDescription, plainWords } from './desk-place.ts'
import { placeOfCode } from './place-of-code.ts'

/** The list is the same at each render: guides are data. */
let allGuides: readonly [Guide, ...Guide[]] | undefined

/** Every guide: the page comes with all of them. */
export function deskGuides(): readonly [Guide, ...Guide[]] {
  if (allGuides === undefined) {
    const [first, ...others] = site.programs.flatMap(({ id }) => loadedGuide(id) ?? [])
    if (first === undefined) throw new Error('The desk needs the guides of its site.')
    allGuides = [first, ...others]
  }
  return allGuides
}

export const searchLanguage: SearchLanguage = { words: searchWords, others: wordsOfOthers, plain: plainWords }

export function pagesOf(plan: Plan): readonly NamedPage[] {
  return plan.guide.pages.map((page) => ({
    page,
    title: pageMessages[page].title,
    description: pageDescription(plan, page),
  }))
}

export function searchedGuide(guide: Guide): SearchedGuide {
  const plans = plansOfVariants(guide)
  return { plans, pages: pagesOf(plans[0]), asked: askedByGuide[guide.id] ?? {} }
}

/** A plan has some hundred answers, and every result of a search asks for one. */
const answersByPlan = new WeakMap<Plan, ReadonlyMap<string, Answer>>()

const keyOf = ({ kind, id }: Pick<AnswerKey, 'kind' | 'id'>) => `${kind}/${id}`

function answersByKey(plan: Plan): ReadonlyMap<string, Answer> {
  const known = answersByPlan.get(plan)
  if (known !== undefined) return known
  const answers = new Map(answersOf(plan, pagesOf(plan)).map((answer) => [keyOf(answer), answer]))
  answersByPlan.set(plan, answers)
  return answers
}

/** An answer as the guide tells it to this customer; to another one, where only theirs has it. */
export function answerIn(plan: Plan, key: Pick<AnswerKey, 'kind' | 'id'>): Answer | undefined {
  const own = answersByKey(plan).get(keyOf(key))
  if (own !== undefined) return own
  for (const each of plansOfVariants(plan.guide)) {
    const found = answersByKey(each).get(keyOf(key))
    if (found !== undefined) return found
  }
  return undefined
}

/** What each program and its devices are called, but for what several are. */
export function calledByGuide(guides: readonly Guide[]): ReadonlyMap<string, readonly string[]> {
  const names = guides.map(({ id, app, devices }) => ({ id, words: new Set(wordsOf([app, ...devices].join(' '))) }))
  return new Map(
    names.map(({ id, words }) => [
      id,
      [...words].filter((word) => word.length > 2 && names.every((other) => other.id === id || !other.words.has(word))),
    ]),
  )
}

const { report } = supportMessages
const beginOf = (line: string) => line.split('{', 1)[0] ?? ''

export function ticketWords(guides: readonly Guide[]): TicketWords {
  const { symptom, noSymptom, ...others } = report
  return {
    guides: guides.map((guide) => linkGuide(guide)),
    placeOfCode: (text) => placeOfCode(text, guides),
    bases: siteLanguages.map(({ base }) => base),
    reportLines: Object.values(others)
      .flatMap((line) => (typeof line === 'string' ? line : Object.values(line)))
      .map((line) => beginOf(line))
      .filter((begin) => begin.length > 3),
    sees: beginOf(symptom),
    seesNothing: noSymptom,
  }
}
