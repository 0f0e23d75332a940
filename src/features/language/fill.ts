import { locale } from '#content/locale.ts'
import { fill as fillIn, listIn } from '#engine/language/sentences.ts'
import type { Sentence } from '#model/language.ts'

/** Puts values into a sentence, in the language of the page. */
export const fill = (sentence: Sentence, values: Readonly<Record<string, string | number>>): string =>
  fillIn(sentence, values, locale.lang)

/** A list in a sentence, in the language of the page: "a, b, and c". */
export const listOf = (items: readonly string[]): string => listIn(locale.lang, items)
