import { finish } from '#engine/message/source/pieces.ts'
import type { AnswerIndex, AnswerKey } from './index-answers.ts'
import { readStep } from './read-step.ts'
import { scorePiece } from './score-piece.ts'

/** An answer that a question may mean. */
export interface FoundAnswer extends AnswerKey {
  readonly guide: string
  /** How well it fits: comparable between guides, with no upper end. */
  readonly score: number
}

/** What is known beside the words. */
export interface AnswerHints {
  /** The step or page that the customer's link leads to. */
  readonly place?: string | undefined
  /** How many steps the guides have, so that "9/15" is told from a date. */
  readonly totals: readonly number[]
}

/** Below this, what is found is a chance, not an answer. */
export const leastScore = 1.8
/** What says far less than the best is no answer. */
const worthShowing = 0.22
/** More would not be read; and one place must not fill the list. */
const most = 8
const mostAtPlace = 3
/** One clause of a sentence counts less than the whole of it. */
const clause = 0.8
/** What the other sentences of a ticket add. */
const otherSentences = 0.12
/** At the step that the customer names, or that their link leads to. */
const atPlace = 1.6
/** Below this, a step's number says more than the words beside it. */
const surerThanNumber = { there: 2.4, elsewhere: 3.8 }
/** Scores as near as this are the same. */
const asGood = 0.96
/** A step as a whole is the answer around the answer; and an error that is normal is what people ask about most. */
const kinds = {
  step: 0.75,
  page: 0.75,
  install: 0.6,
  fix: 0.6,
  symptom: 1,
  expected: 1.5,
  branch: 1,
  note: 1,
  trouble: 1,
  person: 1,
} as const satisfies Readonly<Record<AnswerKey['kind'], number>>

/** The kinds of answers by their names. */
export const answerKinds = Object.keys(kinds) as readonly AnswerKey['kind'][]

/** The answers of a guide to what a customer says, the likeliest first; none where it says nothing to it. Never throws. */
export const findAnswers = (index: AnswerIndex, text: string, hints: AnswerHints): readonly FoundAnswer[] =>
  finish(answerPieces(index, text, hints))

/** The same, a sentence at a time; what it yields tells nothing. */
export function* answerPieces(
  index: AnswerIndex,
  text: string,
  hints: AnswerHints,
): Generator<number, readonly FoundAnswer[], void> {
  const said = readStep(text, index.languages, hints.totals)
  const isHere = said !== undefined && (said.total === undefined || said.total === index.steps.length)
  const step = isHere ? index.steps[said.number - 1] : undefined
  const place = step ?? hints.place
  // The number is said; it must not find “Windows 10” as well.
  const words = said === undefined ? text : text.replace(new RegExp(`(?<!\\d)0?${said.number}(?!\\d)`, 'gu'), ' ')
  const sorted = inTurn(yield* scoreAnswers(index, words, place), index)
  const named = place === undefined ? undefined : wholePlace(index, place)
  const [best] = sorted
  const least = place === undefined ? 0 : best?.place === place ? surerThanNumber.there : surerThanNumber.elsewhere
  const isNamed = named !== undefined && (best === undefined || best.score < least)
  const found = isNamed ? [named, ...sorted.filter(({ id, kind }) => id !== named.id || kind !== named.kind)] : sorted
  return worthy(found, isNamed ? leastScore : (best?.score ?? 0))
}

/** The answer that a step or page is as a whole. */
function wholePlace({ guide, answers }: AnswerIndex, place: string): FoundAnswer | undefined {
  const whole = answers.find(({ kind, place: own }) => (kind === 'step' || kind === 'page') && own === place)
  return whole && { ...whole, guide, score: surerThanNumber.elsewhere }
}

function worthy(found: readonly FoundAnswer[], best: number): readonly FoundAnswer[] {
  const atPlaces = new Map<string, number>()
  return found
    .filter(({ score, place }) => {
      const count = (atPlaces.get(place) ?? 0) + 1
      atPlaces.set(place, count)
      return score >= leastScore && score >= best * worthShowing && count <= mostAtPlace
    })
    .slice(0, most)
}

function* scoreAnswers(
  index: AnswerIndex,
  text: string,
  place: string | undefined,
): Generator<number, readonly FoundAnswer[], void> {
  const scores = new Map<number, number[]>()
  for (const sentence of sentencesOf(text)) {
    for (const [turn, piece] of [sentence, ...clausesOf(sentence)].entries())
      for (const [answer, score] of scorePiece(index, piece))
        scores.set(answer, [...(scores.get(answer) ?? []), turn === 0 ? score : score * clause])
    yield 0
  }
  return [...scores]
    .flatMap(([at, found]): readonly FoundAnswer[] => {
      const answer = index.answers[at]
      if (answer === undefined) return []
      const best = Math.max(...found)
      const rest = found.reduce((sum, score) => sum + score, 0) - best
      const sum = best + Math.min(best, rest) * otherSentences
      return [
        { ...answer, guide: index.guide, score: sum * kinds[answer.kind] * (answer.place === place ? atPlace : 1) },
      ]
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Of answers that fit as well, the one of the earlier step is first: there the customer comes first. */
function inTurn(sorted: readonly FoundAnswer[], { steps }: AnswerIndex): readonly FoundAnswer[] {
  const best = sorted[0]?.score ?? 0
  const equal = sorted.filter(({ score }) => score >= best * asGood)
  if (equal.some(({ place }) => !steps.includes(place))) return sorted
  const turn = ({ place }: FoundAnswer) => steps.indexOf(place)
  const inOrder = equal.toSorted((a, b) => turn(a) - turn(b)).map((each) => ({ ...each, score: best }))
  return [...inOrder, ...sorted.slice(equal.length)]
}

/** Sentences, and what stands in quotes: in a long text the one that matters may be anywhere. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.!?;:\n\r"“”„«»()]+(?:\s|$)|["“”„«»\n\r]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

/** The sentence of a long text that says most of what the guide answers; '' where none does. A sentence at a time. */
export function* tellingPieces(index: AnswerIndex, text: string): Generator<number, string, void> {
  let best = { sentence: '', score: leastScore }
  for (const sentence of sentencesOf(text)) {
    const [first] = yield* scoreAnswers(index, sentence, undefined)
    if (first !== undefined && first.score > best.score) best = { sentence, score: first.score }
  }
  return best.sentence
}

/** Parts of a sentence, where it has several: one of them may say what matters. */
function clausesOf(sentence: string): readonly string[] {
  const clauses = sentence
    .split(/,\s|\s-\s|\s(?:but|because|aber|mais|pero)\s/i)
    .map((each) => each.trim())
    .filter((each) => each.includes(' '))
  return clauses.length > 1 ? clauses : []
}
