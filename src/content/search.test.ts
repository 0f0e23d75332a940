import { describe, expect, test } from 'vitest'
import { indexPlaces } from '#engine/search/index-places.ts'
import { findPlaces } from '#engine/search/find-places.ts'
import { plansOfVariants } from '#engine/search/plans-of-variants.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { heldBack, said } from '#testing/phrases.ts'
import { askedByGuide } from './asked.ts'
import { site } from './site.ts'
import { fieldTexts } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { searchWords } from '#words/search-words.ts'

const guides = await Promise.all(
  site.programs.map(async (entry) => composeGuide(site.provider, entry, await entry.load())),
)
const plain = { icons: messages.icons, value: (field: keyof typeof fieldTexts) => fieldTexts[field].inline }
/** The desk searches the customer's program: these are words of people with a Mac. */
const index = indexPlaces(
  guides
    .filter(({ id }) => id === 'apple-mail')
    .map((guide) => ({
      plans: plansOfVariants(guide),
      pages: guide.pages.map((page) => ({ page, ...pageMessages[page] })),
      asked: askedByGuide[guide.id] ?? {},
    })),
  searchWords,
  plain,
)

/** How many are found among the first so many. */
function share(table: readonly (readonly [string, string])[], within: number) {
  const found = table.filter(([words, step]) =>
    findPlaces(index, words)
      .slice(0, within)
      .some(({ place }) => place === step),
  )
  return found.length / table.length
}

describe('what customers say', () => {
  test('finds the step first for at least nine of ten, and always among the first three', () => {
    expect(said.length).toBeGreaterThanOrEqual(60)
    expect(share(said, 1)).toBeGreaterThanOrEqual(0.9)
    expect(share(said, 3)).toBe(1)
  })

  test('finds most of what was held back while the search was made', () => {
    expect(share(heldBack, 1)).toBeGreaterThanOrEqual(0.8)
    expect(share(heldBack, 3)).toBeGreaterThanOrEqual(0.92)
  })
})

test('what people ask belongs to a step or page that there is', () => {
  for (const guide of guides) {
    const known = [...guide.phases.flatMap(({ steps }) => steps.map(({ id }) => id)), ...guide.pages]
    expect(known).toEqual(expect.arrayContaining(Object.keys(askedByGuide[guide.id] ?? {})))
  }
  expect(guides.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(askedByGuide)))
})
