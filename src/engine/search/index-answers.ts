import type { Plan } from '#model/guide.ts'
import type { WordsOfOther } from '#model/words-of-other.ts'
import { inlineText, type PlainWords } from '#engine/inline/inline-text.ts'
import { answersOf, type Answer, type NamedPage, type Passage } from './answers.ts'
import { finish } from '#engine/message/source/pieces.ts'
import { unitReader, type SearchWords, type Unit, type UnitReader } from './concepts.ts'
import { translator, type Translator } from './others.ts'
import type { StepWords } from './read-step.ts'
import { stemsOf } from './words.ts'

/** A guide as the search reads it. */
export interface SearchedGuide {
  /** Several plans of one guide, so that the words of every variant are found. Steps count as in the first. */
  readonly plans: readonly [Plan, ...Plan[]]
  readonly pages: readonly NamedPage[]
  /** What people ask, by the step, the page or the answer that tells it. */
  readonly asked: Readonly<Record<string, readonly string[]>>
}

/** An answer of a guide, by which it is found again in any plan. */
export interface AnswerKey {
  readonly id: string
  readonly kind: Answer['kind']
  readonly place: string
}

/** A passage taken apart for comparing. */
interface IndexedPassage {
  /** Its place in `AnswerIndex.answers`. */
  readonly answer: number
  readonly weight: number
  /** All its words in order, each between spaces: for finding words that stand together. */
  readonly run: string
  /** How much all its units tell. */
  readonly mass: number
}

/** All answers of one guide, ready to be searched. */
export interface AnswerIndex {
  readonly guide: string
  readonly read: UnitReader
  readonly translate: Translator
  /** Words of other matters, without their ends. */
  readonly outside: ReadonlySet<string>
  readonly languages: readonly StepWords[]
  readonly answers: readonly AnswerKey[]
  /** The ids of its steps, in order. */
  readonly steps: readonly string[]
  readonly passages: readonly IndexedPassage[]
  /** Which passages have a word, or `#` and a concept. */
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** How much a word or concept tells: what few answers have tells more. */
  readonly tells: ReadonlyMap<string, number>
  /** Words by their first letter: where a slip of the keyboard is looked up. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>
  /** What words were meant to be, as far as somebody asked. */
  readonly slips: Map<string, readonly string[]>
}

/** The words of the guide's own language, of others, and those that stand for icons and values. */
export interface SearchLanguage {
  readonly words: SearchWords & StepWords
  readonly others: readonly WordsOfOther[]
  readonly plain: PlainWords
}

/** What a question counts that people ask, beside the texts of the guide: more where it stands for a whole step. */
const askedWeight = { ofPart: 1.2, ofWhole: 1.6 }
/** Passages between two looks at the clock. */
const handful = 20

/** Prepares all answers of a guide for searching, a piece at a time: yields how much is done, from 0 to 1. */
export function* indexPieces(
  { plans, pages, asked }: SearchedGuide,
  { words, others, plain }: SearchLanguage,
): Generator<number, AnswerIndex, void> {
  const read = unitReader(words)
  yield 0
  const found = new Map<string, { readonly answer: Answer; readonly passages: Map<string, Passage> }>()
  for (const [turn, plan] of plans.entries()) {
    for (const answer of answersOf(plan, pages)) {
      const key = `${answer.kind}/${answer.id}`
      const known = found.get(key) ?? { answer, passages: new Map<string, Passage>() }
      found.set(key, known)
      for (const passage of answer.passages) known.passages.set(passage.text, passage)
      for (const text of asked[answer.id] ?? [])
        known.passages.set(text, { text, weight: isWhole(answer) ? askedWeight.ofWhole : askedWeight.ofPart })
    }
    yield (0.4 * (turn + 1)) / plans.length
  }
  const answers = [...found.values()]
  const passages: { readonly answer: number; readonly weight: number; readonly units: readonly Unit[] }[] = []
  for (const [answer, { passages: own }] of answers.entries()) {
    for (const { text, weight } of own.values()) passages.push({ answer, weight, units: read(inlineText(text, plain)) })
    if (answer % handful === 0) yield 0.4 + (0.5 * answer) / answers.length
  }
  const postings = new Map<string, number[]>()
  const having = new Map<string, Set<number>>()
  for (const [passage, { answer, units }] of passages.entries())
    for (const key of new Set(units.flatMap((unit) => keysOf(unit)))) {
      postings.set(key, [...(postings.get(key) ?? []), passage])
      having.set(key, (having.get(key) ?? new Set()).add(answer))
    }
  yield 0.95
  const tells = new Map([...having].map(([key, { size }]) => [key, Math.log(1 + answers.length / size)]))
  const byLetter = new Map<string, string[]>()
  for (const key of postings.keys()) {
    const letter = key.charAt(0)
    if (letter !== '#') byLetter.set(letter, [...(byLetter.get(letter) ?? []), key])
  }
  return {
    guide: plans[0].guide.id,
    read,
    translate: translator(others, words.skip),
    outside: new Set(words.outside.flatMap((word) => stemsOf(word))),
    languages: [words, ...others],
    answers: answers.map(({ answer: { id, kind, place } }) => ({ id, kind, place })),
    steps: plans[0].steps.map(({ id }) => id),
    passages: passages.map(({ answer, weight, units }) => ({
      answer,
      weight,
      run: runOf(units),
      mass: units.reduce((sum, unit) => sum + weightOf(unit, tells), 0),
    })),
    postings,
    tells,
    byLetter,
    slips: new Map(),
  }
}

/** The same in one go. */
export const indexAnswers = (guide: SearchedGuide, language: SearchLanguage): AnswerIndex =>
  finish(indexPieces(guide, language))

const isWhole = ({ kind }: Answer) => kind === 'step' || kind === 'page'

/** By what a unit is found: its words, and what they mean. */
const keysOf = ({ stems, concepts }: Unit): readonly string[] => [...stems, ...concepts.map((each) => `#${each}`)]

/** How much a unit tells; 0 for one that the guide does not have. */
export function weightOf(unit: Unit, tells: ReadonlyMap<string, number>): number {
  // Several words are one unit only where they are a known way of saying a thing.
  const words = unit.stems.length === 1 || unit.concepts.length === 0 ? unit.stems : []
  const known = [...words, ...unit.concepts.map((each) => `#${each}`)].flatMap((key) => tells.get(key) ?? [])
  return known.length === 0 ? 0 : Math.min(...known)
}

/** The words of some units in order, each between spaces. */
export function runOf(units: readonly Unit[]): string {
  return ` ${units.flatMap(({ stems }) => stems).join(' ')} `
}
