import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldTexts } from '#words/field-names.ts'
import { askedByGuide } from '#content/asked.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { site } from '#content/site.ts'
import { searchWords } from '#words/search-words.ts'
import { guidePages } from '#engine/links/paths.ts'
import { expectedOf } from '#engine/plan/rows.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { findPlaces } from './find-places.ts'
import { indexPlaces } from './index-places.ts'
import { plansOfVariants } from './plans-of-variants.ts'
import { heldBack, said } from '#testing/phrases.ts'
import { stemsOf } from './words.ts'

const guides = await Promise.all(
  site.programs.map(async (entry) => composeGuide(site.provider, entry, await entry.load())),
)
const plain = { icons: messages.icons, value: (field: keyof typeof fieldTexts) => fieldTexts[field].inline }
const pages = guidePages.map((page) => ({ page, ...pageMessages[page] }))
const index = indexPlaces(
  guides.map((guide) => ({ plans: plansOfVariants(guide), pages, asked: askedByGuide[guide.id] ?? {} })),
  searchWords,
  plain,
)
const places = (query: string) => findPlaces(index, query).map(({ place }) => place)

/** What is not found among the first so many. */
const misses = (table: readonly (readonly [string, string])[], within: number) =>
  table.filter(([words, step]) => !places(words).slice(0, within).includes(step)).map(([words]) => words)

describe('what customers say', () => {
  test('finds the step first for at least nine of ten, and always among the first three', () => {
    expect(said.length).toBeGreaterThanOrEqual(60)
    const missed = misses(said, 1)
    expect(missed.length / said.length).toBeLessThanOrEqual(0.1)
    expect(misses(said, 3)).toEqual([])
  })

  test('finds most of what was held back', () => {
    const missed = misses(heldBack, 1)
    expect(missed.length / heldBack.length).toBeLessThanOrEqual(0.2)
    expect(misses(heldBack, 3).length / heldBack.length).toBeLessThanOrEqual(0.1)
  })
})

test('what people ask stands at a step or page that there is', () => {
  for (const guide of guides) {
    const known = [...guide.phases.flatMap(({ steps }) => steps.map(({ id }) => id)), ...guidePages]
    expect(known).toEqual(expect.arrayContaining(Object.keys(askedByGuide[guide.id] ?? {})))
  }
  expect(guides.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(askedByGuide)))
})

test('“notes” are not “not”', () => {
  expect(stemsOf('notes')).not.toEqual(stemsOf('not'))
  expect(stemsOf('types')).toEqual(stemsOf('typing'))
})

test.each([
  'unable to verify',
  'Unable to verify account name or password.',
  'UNABLE TO VERIFY',
  'unabel to verfy',
  'unable to ver',
])('finds both expected errors first, in the order they come up: %s', (query) => {
  expect(
    findPlaces(index, query)
      .slice(0, 2)
      .map(({ place, about }) => [place, about[0]]),
  ).toEqual([
    ['account-details', { kind: 'expected', id: 'first-unable-to-verify' }],
    ['mail-servers', { kind: 'expected', id: 'second-unable-to-verify' }],
  ])
})

test.each([
  ['9', 'account-details'],
  ['step 9', 'account-details'],
  ['she is at step 9', 'account-details'],
  ['993', 'servers-and-logins'],
  ['554', 'send-a-test'],
])('takes a number for that of a step only where there is one: %s', (query, step) => {
  expect(places(query)[0]).toBe(step)
})

test('finds the words of every variant', () => {
  expect(places('Preferences…')[0]).toBe('open-mail-settings')
  expect(places('Settings…')).toContain('open-mail-settings')
})

test('finds a page beside the steps', () => {
  expect(places('checklist to print')[0]).toBe('checklist')
  expect(places('configuration profile')[0]).toBe('profile')
})

test.each(['', ' ', '???', 'qqq zzz', 'the', 'is it the'])('finds nothing where nothing is said: "%s"', (query) => {
  expect(places(query)).toEqual([])
})

test('gives known ids only, each once, and never throws', () => {
  const known = new Set(index.places.map(({ place }) => place))
  const things = new Set(
    guides.flatMap((guide) => {
      const plan = planGuide(guide, {})
      const texts = [
        ...plan.steps.flatMap((step) => [...step.symptoms, ...expectedOf(step)]),
        ...(plan.profile?.symptoms ?? []),
      ]
      return texts.map(({ id }) => id)
    }),
  )
  const word = constantFrom(...said.flatMap(([words]) => words.split(' ')))
  const query = oneof(
    string({ maxLength: 120 }),
    string({ unit: 'binary', maxLength: 120 }),
    array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  )
  assert(
    property(query, (text) => {
      const found = findPlaces(index, text)
      expect(new Set(found.map(({ guide, place }) => `${guide}/${place}`)).size).toBe(found.length)
      for (const { place, about } of found) {
        expect(known).toContain(place)
        expect(about.length).toBeGreaterThan(0)
        for (const thing of about) if (thing.kind !== 'page') expect(things).toContain(thing.id)
      }
    }),
    { numRuns: 150 },
  )
})
