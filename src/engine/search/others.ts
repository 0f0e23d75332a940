import type { WordsOfOther } from '#model/words-of-other.ts'
import { wordsOfOther, type Spelling } from './words.ts'

/** Puts a text of a known other language into words of the guide's; undefined for any other text. */
export type Translator = (text: string) => string | undefined

interface Phrase {
  /** Up to a `*` where any ending may follow. */
  readonly words: readonly string[]
  readonly says: string
}

interface Prepared {
  readonly spelling: Spelling
  readonly skip: ReadonlySet<string>
  readonly step: ReadonlySet<string>
  /** By the first two letters, the longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

const head = (word: string) => word.slice(0, 2)

/** Several guides are asked the same. */
const most = 200

/** Prepares the words once. `own` are the small words of the guide's language: a text with more of them is in it. */
export function translator(others: readonly WordsOfOther[], own: readonly string[]): Translator {
  const small = new Set(own)
  const prepared = others.map(prepare)
  const known = new Map<string, string | undefined>()
  return (text) => {
    if (known.has(text)) return known.get(text)
    const mine = wordsOfOther(text, []).filter((word) => small.has(word)).length
    const [best] = prepared.map((language) => translate(text, language)).toSorted((a, b) => b.known - a.known)
    const translated = best === undefined || best.known <= mine ? undefined : best.text
    if (known.size >= most) known.clear()
    known.set(text, translated)
    return translated
  }
}

function prepare({ skip, spelling, step, says }: WordsOfOther): Prepared {
  const all = Object.entries(says).flatMap(([english, ways]) =>
    ways.map((way): Phrase => ({
      // The mark of an ending is no letter, so it would be lost.
      words: way.split(' ').flatMap((word) => {
        const plain = wordsOfOther(word, spelling)
        return word.endsWith('*') ? [...plain.slice(0, -1), `${plain.at(-1) ?? ''}*`] : plain
      }),
      says: english,
    })),
  )
  const phrases = new Map<string, Phrase[]>()
  for (const phrase of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const key = head(phrase.words[0] ?? '')
    phrases.set(key, [...(phrases.get(key) ?? []), phrase])
  }
  return {
    spelling,
    skip: new Set(skip.flatMap((word) => wordsOfOther(word, spelling))),
    step: new Set(step.flatMap((word) => wordsOfOther(word, spelling))),
    phrases,
  }
}

function translate(text: string, { spelling, skip, step, phrases }: Prepared) {
  const words = wordsOfOther(text, spelling)
  const out: string[] = []
  let known = 0
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? ''
    const phrase = phrases
      .get(head(word))
      ?.find((each) => each.words.every((part, index) => isSaid(words[at + index], part)))
    if (phrase !== undefined) {
      out.push(phrase.says)
      known += phrase.words.length
      at += phrase.words.length
      continue
    }
    if (step.has(word)) out.push('step')
    else if (!skip.has(word)) out.push(word)
    if (step.has(word) || skip.has(word)) known += 1
    at += 1
  }
  return { text: out.join(' '), known }
}

const isSaid = (word: string | undefined, part: string): boolean =>
  word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part)
