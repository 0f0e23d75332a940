import type { Sentence } from '#model/language.ts'

interface Numbers {
  readonly format: Intl.NumberFormat
  readonly plural: Intl.PluralRules
}

const known = new Map<string, Numbers>()

/** Made once for each language: every number of a page asks. */
function numbersIn(lang: string): Numbers {
  const numbers = known.get(lang) ?? {
    format: new Intl.NumberFormat(lang),
    plural: new Intl.PluralRules(lang),
  }
  known.set(lang, numbers)
  return numbers
}

/**
 * Puts values into a sentence, once: a value that itself says `{name}` stays as it is, and so does a name without a
 * value. Numbers are written as the language writes them; of a sentence with plural forms `count` picks one.
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string
export function fill(sentence: Sentence, values: Readonly<Record<string, string | number>>, lang: string): string
export function fill(sentence: Sentence, values: Readonly<Record<string, string | number>>, lang = 'en'): string {
  return formOf(sentence, values['count'], lang).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return typeof value === 'number' ? numbersIn(lang).format.format(value) : (value ?? whole)
  })
}

function formOf(sentence: Sentence, count: string | number | undefined, lang: string): string {
  return typeof sentence === 'string'
    ? sentence
    : (sentence[numbersIn(lang).plural.select(Number(count))] ?? sentence.other)
}

/** A list in a sentence: "a, b, and c", as the language writes it. */
export function listIn(lang: string, items: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(items)
}
