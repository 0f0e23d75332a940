import { editDistance } from '#engine/links/nearest-ids.ts'
import type { Unit } from './concepts.ts'
import { runOf, weightOf, type AnswerIndex } from './index-answers.ts'

/** How well a word is said: itself, another way to say it, or with a slip of the keyboard. */
const matches = { same: 1, concept: 0.83, near: 0.55 }
/** What a word counts that the guide does not have: in another language most are not known. */
const unknown = { own: 1.1, other: 0.2 }
/** What is left of everything in a sentence that speaks of other matters. */
const beyond = 0.3
/** What counts where little of the question is said, or little else than the question. */
const base = { ofQuestion: 0.25, ofPassage: 0.27 }
/** The words stand together in the text, as in the message on a screen. */
const together = 1.7
/** The words are the whole text. */
const exactly = 1.4
/** All that is said is in one text: that is an answer, however common the words. */
const allSaid = 2.7
/** What else of the answer, and of its place, says it: "save" in one text, "gray" in another. */
const beside = { second: 0.2, all: 0.15, place: 0.1 }
/** The more words tell the same, the surer. */
const growth = 1.2

/** A piece of a question, ready to be looked for in every passage. */
interface SoughtUnit {
  readonly unit: Unit
  /** Other words it may have been meant to be. */
  readonly near: readonly string[]
  /** How much it tells: 0 where the guide does not have it. */
  readonly weight: number
}

/** How well each answer fits one sentence, by the answer's place in the index. Above 0, with no upper end. */
export function scorePiece(index: AnswerIndex, piece: string): ReadonlyMap<number, number> {
  const translated = index.translate(piece)
  const units = index.read(translated ?? piece)
  const sought = units.map((unit, turn) => seek(index, unit, turn === units.length - 1))
  const forUnknown = translated === undefined ? unknown.own : unknown.other
  const question = sought.reduce((sum, { weight }) => sum + (weight === 0 ? forUnknown : weight), 0)
  const share = units.some(({ stems }) => stems.some((word) => index.outside.has(word))) ? beyond : 1
  const run = runOf(units)
  const isPhrase = units.length > 1
  const { inPassage, inAnswer, atPlace } = evidence(index, sought)
  const byAnswer = new Map<number, number[]>()
  for (const [at, found] of inPassage) {
    const passage = index.passages[at]
    if (passage === undefined) continue
    const ofQuestion = base.ofQuestion + (1 - base.ofQuestion) * Math.min(1, found / question)
    const ofPassage = base.ofPassage + (1 - base.ofPassage) * Math.min(1, found / Math.max(passage.mass, 1))
    const asOne = passage.run === run ? together * exactly : isPhrase && passage.run.includes(run) ? together : 1
    const score = passage.weight * found ** growth * ofQuestion * ofPassage * asOne
    const least = found >= question * 0.9 ? allSaid * Math.min(1, passage.weight) : 0
    byAnswer.set(passage.answer, [
      ...(byAnswer.get(passage.answer) ?? []),
      least === 0 ? score : Math.max(score, least) + score / 4,
    ])
  }
  return new Map(
    [...byAnswer].map(([answer, scores]) => {
      const [best = 0, second = 0] = scores.toSorted((a, b) => b - a)
      const all = inAnswer.get(answer) ?? 0
      const place = atPlace.get(index.answers[answer]?.place ?? '') ?? 0
      const others = beside.second * second + (beside.all * all * all) / question + beside.place * place
      return [answer, (best + others) * share]
    }),
  )
}

/** How much of what is sought each passage, each answer and each place says. */
function evidence(index: AnswerIndex, sought: readonly SoughtUnit[]) {
  const inPassage = new Map<number, number>()
  const inAnswer = new Map<number, number>()
  const atPlace = new Map<string, number>()
  for (const unit of sought) {
    if (unit.weight === 0) continue
    const answers = new Map<number, number>()
    const places = new Map<string, number>()
    for (const [at, match] of matchUnit(index, unit)) {
      add(inPassage, at, unit.weight * match)
      const answer = index.passages[at]?.answer ?? 0
      const place = index.answers[answer]?.place ?? ''
      answers.set(answer, Math.max(answers.get(answer) ?? 0, match))
      places.set(place, Math.max(places.get(place) ?? 0, match))
    }
    for (const [answer, match] of answers) add(inAnswer, answer, unit.weight * match)
    for (const [place, match] of places) add(atPlace, place, unit.weight * match)
  }
  return { inPassage, inAnswer, atPlace }
}

function add<K>(sums: Map<K, number>, key: K, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more)
}

/** `isLast`: the word may not be typed to its end yet. */
function seek(index: AnswerIndex, unit: Unit, isLast: boolean): SoughtUnit {
  const weight = weightOf(unit, index.tells)
  const [word] = unit.stems
  if (weight > 0 || word === undefined || unit.stems.length > 1) return { unit, near: [], weight }
  const near = nearWords(index, word, isLast)
  return { unit, near, weight: near.length === 0 ? 0 : Math.min(...near.map((each) => index.tells.get(each) ?? 0)) }
}

function nearWords({ byLetter, slips }: AnswerIndex, word: string, isLast: boolean): readonly string[] {
  if (word.length < 3 || word.length > 30 || /\d/.test(word)) return []
  const known = slips.get(`${word}${isLast ? '…' : ''}`)
  if (known !== undefined) return known
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  const near = (byLetter.get(word.charAt(0)) ?? []).filter(
    (other) =>
      (isLast && other.startsWith(word)) ||
      (Math.abs(other.length - word.length) <= limit && editDistance(other, word) <= limit),
  )
  slips.set(`${word}${isLast ? '…' : ''}`, near)
  return near
}

/** The passages that say a unit, and how well each does. */
function matchUnit({ postings, passages }: AnswerIndex, { unit, near }: SoughtUnit): ReadonlyMap<number, number> {
  const matched = new Map<number, number>()
  const note = (key: string, match: number) => {
    for (const passage of postings.get(key) ?? []) matched.set(passage, Math.max(matched.get(passage) ?? 0, match))
  }
  for (const word of near) note(word, matches.near)
  for (const concept of unit.concepts) note(`#${concept}`, matches.concept)
  const [word] = unit.stems
  if (word !== undefined && unit.stems.length === 1) note(word, matches.same)
  else {
    const run = ` ${unit.stems.join(' ')} `
    for (const at of matched.keys()) if (passages[at]?.run.includes(run) === true) matched.set(at, matches.same)
  }
  return matched
}
