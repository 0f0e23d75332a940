import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { fieldTextsFor } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { searchWords } from '#words/search-words.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { expectedOf } from '#engine/plan/rows.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { findPlaces } from './find-places.ts'
import { indexPlaces } from './index-places.ts'
import { plansOfVariants } from './plans-of-variants.ts'
import { stemsOf } from './words.ts'

const guide = fixtureGuide()
const { steps } = planGuide(guide, {})
const texts = fieldTextsFor('two')
const plain = { icons: messages.icons, value: (field: keyof typeof texts) => texts[field].inline }
const index = indexPlaces(
  [
    {
      plans: plansOfVariants(guide),
      pages: guide.pages.map((page) => ({ page, ...pageMessages[page] })),
      asked: { 'first-key': ['where do I find my secret'], 'gone-step': ['where is the lighthouse'] },
    },
  ],
  searchWords,
  plain,
)
const places = (query: string) => findPlaces(index, query).map(({ place }) => place)

test.each([
  ['it is night and the dock is closed', 'open-dock'],
  ['where do I find my secret', 'first-key'],
  ['Connect is greyed out', 'fill-form'],
  ['storm', 'send-letter'],
  ['too many messages', 'send-letter'],
])('finds the step first for what a customer says: %s', (query, step) => {
  expect(places(query)[0]).toBe(step)
})

test.each(['the ink is dry', 'The ink is dry.', 'THE INK IS DRY', 'teh inc is dry', 'ink is dr'])(
  'finds an expected error by its message: %s',
  (query) => {
    const [first] = findPlaces(index, query)
    expect(first).toMatchObject({ place: 'fill-form', about: [{ kind: 'expected', id: 'ink-dry' }] })
  },
)

test('a question at a step that there is not leads nowhere', () => {
  expect(places('lighthouse')).toEqual([])
})

test('“notes” are not “not”', () => {
  expect(stemsOf('notes')).not.toEqual(stemsOf('not'))
  expect(stemsOf('types')).toEqual(stemsOf('typing'))
})

test.each([
  ['6', 'fill-form'],
  ['step 6', 'fill-form'],
  ['she is at step 6', 'fill-form'],
])('takes a number for that of a step: %s', (query, step) => {
  expect(places(query)[0]).toBe(step)
})

test('a number that is no step’s is none', () => {
  expect(places('step 99')).toEqual([])
})

test('finds the words of every variant', () => {
  expect(places('Choices')).toContain('open-quill')
  expect(places('Options')).toContain('open-quill')
})

test('finds a page beside the steps', () => {
  expect(places('checklist to print')[0]).toBe('checklist')
})

test.each(['', ' ', '???', 'qqq zzz', 'the', 'is it the'])('finds nothing where nothing is said: "%s"', (query) => {
  expect(places(query)).toEqual([])
})

test('gives known ids only, each once, and never throws', () => {
  const known = new Set(index.places.map(({ place }) => place))
  const things = new Set(steps.flatMap((step) => [...step.symptoms, ...expectedOf(step)]).map(({ id }) => id))
  const word = constantFrom('ink', 'dry', 'key', 'servers', 'step', '6', 'the', 'gray', 'dock', 'Options', 'print')
  const query = oneof(
    string({ maxLength: 120 }),
    string({ unit: 'binary', maxLength: 120 }),
    array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  )
  assert(
    property(query, (text) => {
      const found = findPlaces(index, text)
      expect(new Set(found.map((each) => `${each.guide}/${each.place}`)).size).toBe(found.length)
      for (const { place, about } of found) {
        expect(known).toContain(place)
        expect(about.length).toBeGreaterThan(0)
        for (const thing of about) if (thing.kind !== 'page') expect(things).toContain(thing.id)
      }
    }),
    { numRuns: 150 },
  )
})
