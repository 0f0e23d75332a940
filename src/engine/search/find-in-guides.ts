import { finish } from '#engine/message/source/pieces.ts'
import { answerPieces, type FoundAnswer } from './find-answers.ts'
import type { AnswerIndex } from './index-answers.ts'
import type { Ticket } from './read-ticket.ts'
import { plainWords } from './words.ts'

/** What is known of the customer's program. */
export interface GuideChoice {
  /** The guide somebody chose; undefined while that is open. */
  readonly chosen: string | undefined
  /** What each guide's program and devices are called. */
  readonly called: ReadonlyMap<string, readonly string[]>
}

/** A guide whose program is named counts more, and one whose program is not, less. */
const named = { own: 1.3, other: 0.7 }
/** As much better must an answer for another program be to stand beside those for the chosen one. */
const muchBetter = 1.5
const most = 8

/** The answers of all guides, the likeliest first; those for a chosen program before all others. Never throws. */
export const findInGuides = (
  indexes: readonly AnswerIndex[],
  ticket: Ticket,
  choice: GuideChoice,
): readonly FoundAnswer[] => finish(findPieces(indexes, ticket, choice))

/** The same, a sentence at a time: a long ticket must not keep anybody from typing. */
export function* findPieces(
  indexes: readonly AnswerIndex[],
  { at, words }: Ticket,
  { chosen, called }: GuideChoice,
): Generator<number, readonly FoundAnswer[], void> {
  const totals = indexes.map(({ steps }) => steps.length)
  const guide = at?.guide ?? chosen
  const said = new Set(plainWords(words))
  const found: { readonly guide: string; readonly answers: readonly FoundAnswer[] }[] = []
  const isNamed = (id: string) => (called.get(id) ?? []).some((name) => said.has(name))
  const isAnyNamed = indexes.some((index) => isNamed(index.guide))
  for (const index of indexes) {
    const factor = isNamed(index.guide) ? named.own : isAnyNamed ? named.other : 1
    const place = at?.guide === index.guide ? at.place : undefined
    const answers = yield* answerPieces(index, words, { place, totals })
    found.push({ guide: index.guide, answers: answers.map((each) => ({ ...each, score: each.score * factor })) })
  }
  const own = found.find((each) => each.guide === guide)?.answers ?? []
  const others = found
    .filter((each) => each.guide !== guide)
    .flatMap(({ answers }) => answers)
    .toSorted((a, b) => b.score - a.score)
  if (guide === undefined || own.length === 0) return eachOnce(others).slice(0, most)
  const [best] = own
  const better = others.find(
    ({ score, id, place }) =>
      score > (best?.score ?? 0) * muchBetter && !own.some((each) => each.id === id && each.place === place),
  )
  return better === undefined ? own : [...own, better].slice(-most)
}

/** Guides of one provider share steps: those are told once. */
function eachOnce(found: readonly FoundAnswer[]): readonly FoundAnswer[] {
  const seen = new Set<string>()
  return found.filter(({ kind, id, place }) => seen.size < seen.add(`${kind}/${id}/${place}`).size)
}
