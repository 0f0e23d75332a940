import { stemsOf } from './words.ts'

/** Words of everyday speech, as data: one language per file. */
export interface SearchWords {
  /** Each group says one thing in several ways; a way may be several words. */
  readonly same: readonly (readonly string[])[]
  /** Words that carry no meaning by themselves. */
  readonly skip: readonly string[]
  /** Words of other matters: a sentence with one of them is probably not about a guide. */
  readonly outside: readonly string[]
}

/** One thing a text says: a word, or several words that stand for one thing. */
export interface Unit {
  readonly stems: readonly string[]
  /** Indexes of the groups in `SearchWords.same` it belongs to. */
  readonly concepts: readonly number[]
}

/** Cuts texts into units: the longest known way of saying a thing first, else word by word. */
export type UnitReader = (text: string) => readonly Unit[]

/** Prepares the words once; the reader then never throws. */
export function unitReader({ same, skip }: SearchWords): UnitReader {
  const skipped = new Set(skip.flatMap((word) => stemsOf(word)))
  const groupsByPhrase = new Map<string, readonly number[]>()
  /** How many words the longest phrase with this first word has: most words begin none. */
  const longestFrom = new Map<string, number>()
  for (const [group, phrases] of same.entries())
    for (const phrase of phrases) {
      const stems = stemsOf(phrase)
      const [first = ''] = stems
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, stems.length))
      const groups = groupsByPhrase.get(stems.join(' ')) ?? []
      if (!groups.includes(group)) groupsByPhrase.set(stems.join(' '), [...groups, group])
    }

  /** The groups of the longest phrase that begins here, and how many words it has. */
  function phraseAt(stems: readonly string[], start: number) {
    const longest = Math.min(longestFrom.get(stems[start] ?? '') ?? 0, stems.length - start)
    for (let length = longest; length > 0; length -= 1) {
      const concepts = groupsByPhrase.get(stems.slice(start, start + length).join(' '))
      if (concepts !== undefined) return { concepts, length }
    }
    return { concepts: [], length: 1 }
  }

  return (text) => {
    const stems = stemsOf(text)
    const units: Unit[] = []
    for (let start = 0; start < stems.length;) {
      const { concepts, length } = phraseAt(stems, start)
      const own = stems.slice(start, start + length)
      if (concepts.length > 0 || !own.every((word) => skipped.has(word))) units.push({ stems: own, concepts })
      start += length
    }
    return units
  }
}
