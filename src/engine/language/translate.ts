/** What the English and its translation look like while they are put together. */
type Texts = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Texts => typeof value === 'object' && value !== null

const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** True for a sentence in its plural forms. */
export const isPlural = (value: unknown): boolean =>
  isObject(value) && 'other' in value && Object.keys(value).every((key) => categories.has(key))

/**
 * English content with its translation over it (`Translation` in model/language.ts says of which shape). What is not
 * translated stays English; what the English does not have is left out, but for more texts at the end of a list.
 */
export function translate<T>(english: T, translation: unknown): T {
  return merge(english, translation) as T
}

function merge(english: unknown, translation: unknown): unknown {
  if (translation === undefined || translation === null) return english
  if (typeof english === 'string') return typeof translation === 'string' ? translation : english
  if (!isObject(english) || !isObject(translation)) return english
  // A language has other forms than English: all of them, or none.
  if (isPlural(english)) return isPlural(translation) ? translation : english
  if (Array.isArray(english)) {
    const more = Array.isArray(translation) ? translation.slice(english.length) : []
    return [
      ...english.map((item, index) => merge(item, translation[idOf(item) ?? index])),
      ...more.filter((item) => typeof item === 'string'),
    ]
  }
  return Object.fromEntries(Object.entries(english).map(([key, value]) => [key, merge(value, translation[key])]))
}

/** The id of an item of a list, by which its translation is found. */
export const idOf = (item: unknown): string | undefined =>
  isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined
