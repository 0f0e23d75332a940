import { describe, expect, test } from 'vitest'
import { indexPlaces } from '#engine/search/index-places.ts'
import { findPlaces } from '#engine/search/find-places.ts'
import { plansOfVariants } from '#engine/search/plans-of-variants.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { phrases } from '#testing/phrases/steps.ts'
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

describe.each(guides.map((guide) => [guide.id, guide] as const))('what customers of %s say', (id, guide) => {
  const pages = guide.pages.map((page) => ({ page, ...pageMessages[page] }))
  const searched = { plans: plansOfVariants(guide), pages, asked: askedByGuide[id] ?? {} }
  const index = indexPlaces([searched], searchWords, plain)
  const { said, heldBack } = phrases[id] ?? { said: [], heldBack: [] }

  /** Those that aren't found among the first so many. */
  const missed = (table: typeof said, within: number) =>
    table.filter(
      ([words, step]) =>
        !findPlaces(index, words)
          .slice(0, within)
          .some(({ place }) => place === step),
    )

  test('finds the step first for at least nine of ten, and always among the first three', () => {
    expect(said.length).toBeGreaterThanOrEqual(25)
    expect(missed(said, 3)).toEqual([])
    expect(missed(said, 1).length, JSON.stringify(missed(said, 1))).toBeLessThanOrEqual(said.length * 0.1)
  })

  test('finds most of what was held back while the search was made', () => {
    expect(missed(heldBack, 1).length, JSON.stringify(missed(heldBack, 1))).toBeLessThanOrEqual(heldBack.length * 0.2)
    expect(missed(heldBack, 3).length).toBeLessThanOrEqual(Math.max(1, heldBack.length * 0.08))
  })
})

test('what people ask belongs to a step or page that there is', () => {
  for (const guide of guides) {
    // What is asked of a provider may be about a step that a program which only sends does without.
    const steps = [...guide.provider.collect.steps, ...guide.phases.flatMap((phase) => phase.steps)]
    const known = [...steps.map(({ id }) => id), ...guide.pages]
    expect(known).toEqual(expect.arrayContaining(Object.keys(askedByGuide[guide.id] ?? {})))
  }
  expect(guides.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(askedByGuide)))
})
