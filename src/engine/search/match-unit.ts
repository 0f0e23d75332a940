import { editDistance } from '#engine/links/nearest-ids.ts'
import type { Unit } from './concepts.ts'
import type { IndexedPassage, PlaceIndex } from './index-places.ts'

/** A unit of the query, ready to be looked for in every passage. */
export interface SoughtUnit {
  readonly unit: Unit
  /** Other words it may have been meant to be. */
  readonly near: readonly string[]
  /** How much it tells: rare words more than common ones; 0 where no place has it. */
  readonly weight: number
}

const shares = { same: 1, concept: 0.85, near: 0.65 }

/** `isLast`: the word may not be typed to its end yet. */
export function seek(unit: Unit, isLast: boolean, index: PlaceIndex): SoughtUnit {
  // Several words are one unit only where they are a known way of saying a thing.
  const words = unit.stems.length === 1 ? unit.stems : []
  const isKnown = unit.concepts.length > 0 || words.some((word) => index.stemCounts.has(word))
  const near = isKnown ? [] : words.flatMap((word) => nearWords(word, isLast, index))
  const counts = [
    ...unit.concepts.map((concept) => index.conceptCounts.get(concept) ?? 0),
    ...[...words, ...near].map((word) => index.stemCounts.get(word) ?? 0),
  ]
  const places = Math.max(0, ...counts)
  return { unit, near, weight: places === 0 ? 0 : Math.log(1 + index.places.length / places) }
}

function nearWords(word: string, isLast: boolean, { stemCounts }: PlaceIndex): readonly string[] {
  if (word.length < 2 || word.length > 30 || /\d/.test(word)) return []
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  return [...stemCounts.keys()].filter(
    (known) =>
      (isLast && known.startsWith(word)) ||
      (Math.abs(known.length - word.length) <= limit && editDistance(known, word) <= limit),
  )
}

/** How well a passage says it: 0 to 1. */
export function matchUnit({ unit, near }: SoughtUnit, { stems, concepts, run }: IndexedPassage): number {
  if (run.includes(` ${unit.stems.join(' ')} `)) return shares.same
  if (unit.concepts.some((concept) => concepts.has(concept))) return shares.concept
  return near.some((word) => stems.has(word)) ? shares.near : 0
}
