import type { WordsOfOther } from '#model/words-of-other.ts'

/** Longer texts are cut: a pasted page is no question. */
export const longestText = 8000

export type Spelling = WordsOfOther['spelling']

/**
 * The words of a text as the search compares them: lower case, no accents, no apostrophes. A `+` is a word: it is a
 * button people ask for.
 */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .slice(0, longestText)
    // A hidden password, as people copy it.
    .replaceAll(/[*•●]{3,}/g, ' asterisks ')
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’‘]/gu, '')
    .toLowerCase()
    .replaceAll('e-mail', 'email')
  return plain.match(/[\p{L}\p{N}]+|\+/gu) ?? []
}

/** The same for a language of which the search knows some phrases: "d’envoyer" is two words there. */
export function wordsOfOther(text: string, spelling: Spelling): readonly string[] {
  const apart = text.replaceAll(/['’‘]/g, ' ')
  return plainWords(apart).map((word) => spelling.reduce((read, [from, to]) => read.replaceAll(from, to), word))
}

/** Plain words with their ends taken off. */
export const stemsOf = (text: string): readonly string[] => plainWords(text).map(stem)

/** Takes common English endings off, so that "typed" finds "type" and "messages" finds "message". */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const single = word.replace(/ies$/, 'y').replace(/([^siu])s$/, '$1')
  const base = single.replace(/(?:ing|ed)$/, '')
  const bare = base.length < 3 || !/[aeiouy]/.test(base) ? single : base
  // "stopped" and "stop", "arrive" and "arriving", "try" and "tried" end alike.
  return (
    bare
      .replace(/([bdgkmnprt])\1$/, '$1')
      // "Notes" would become "not".
      .replace(/(?!^note$)(...)e$/, '$1')
      .replace(/(..)i$/, '$1y')
  )
}
