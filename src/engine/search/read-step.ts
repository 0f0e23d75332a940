import type { WordsOfOther } from '#model/words-of-other.ts'
import { wordsOfOther } from './words.ts'

/** How a language speaks of the number of a step. */
export type StepWords = Pick<WordsOfOther, 'step' | 'numbers' | 'spelling'>

/** "Step 9 of 15": `total` is undefined where it is not said. */
export interface SaidStep {
  readonly number: number
  readonly total: number | undefined
}

const ofTotal = /(?<![\d/.:-])(\d{1,2})\s?(?:\/|of|out of|von|sur|de)\s?(\d{1,2})(?![\d/.:-])/giu

/**
 * The step that a text names by its number, in any of the languages; undefined where it names none. `totals`: how many
 * steps the guides have, so that "9/15" is told from a date.
 */
export function readStep(
  text: string,
  languages: readonly StepWords[],
  totals: readonly number[],
): SaidStep | undefined {
  for (const [, number, total] of text.matchAll(ofTotal))
    if (totals.includes(Number(total)) && Number(number) <= Number(total) && Number(number) > 0)
      return { number: Number(number), total: Number(total) }
  const alone = Number(/^\D{0,2}(\d{1,2})\D{0,2}$/u.exec(text.trim())?.[1] ?? 0)
  if (alone > 0) return { number: alone, total: undefined }
  for (const language of languages) {
    const number = numberBesideStep(text, language)
    if (number !== undefined) return { number, total: undefined }
  }
  return undefined
}

/** Between "step" and its number. */
const filler = new Set(['no', 'nr', 'num', 'number', 'nummer', 'numero', 'n', 'the'])

function numberBesideStep(text: string, { step, numbers, spelling }: StepWords): number | undefined {
  const words = wordsOfOther(text, spelling)
  const plain = (list: readonly string[]) => list.map((word) => wordsOfOther(word, spelling).join(' '))
  const names = plain(numbers)
  const steps = new Set(plain(step))
  const numberAt = (index: number): number | undefined => {
    const word = words[index] ?? ''
    const number = Number(/^(\d{1,2})(?:st|nd|rd|th|e|er|eme|o)?$/.exec(word)?.[1] ?? 0) || names.indexOf(word) + 1
    return number > 0 ? number : undefined
  }
  for (const [at, word] of words.entries()) {
    if (!steps.has(word)) continue
    const found = numberAt(filler.has(words[at + 1] ?? '') ? at + 2 : at + 1) ?? numberAt(at - 1)
    if (found !== undefined) return found
  }
  return undefined
}
