import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldTextsFor } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { finish } from '#engine/message/source/pieces.ts'
import { searchWords } from '#words/search-words.ts'
import type { WordsOfOther } from '#model/words-of-other.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { findAnswers, tellingPieces } from './find-answers.ts'
import { findInGuides } from './find-in-guides.ts'
import { indexAnswers } from './index-answers.ts'
import { plansOfVariants } from './plans-of-variants.ts'

/** A language that nobody speaks. */
const harborish: WordsOfOther = {
  skip: ['ze', 'iz'],
  spelling: [['qu', 'k']],
  step: ['stopp'],
  numbers: ['uno', 'duo', 'tri'],
  says: { 'the ink is dry': ['tinto sek'], gray: ['grizz*'], storm: ['blasquo'] },
}

const guide = fixtureGuide()
const texts = fieldTextsFor('two')
const index = indexAnswers(
  {
    plans: plansOfVariants(guide),
    pages: guide.pages.map((page) => ({ page, ...pageMessages[page] })),
    asked: {
      'first-key': ['where do I find my secret'],
      'two-secrets': ['one lock and two keys'],
      gone: ['lighthouse'],
    },
  },
  {
    words: searchWords,
    others: [harborish],
    plain: { icons: messages.icons, value: (field: keyof typeof texts) => texts[field].inline },
  },
)
const totals = [index.steps.length, 15]
const find = (text: string, place?: string) => findAnswers(index, text, { totals, place })
const first = (text: string) => find(text)[0]

describe('every text in which an answer can stand', () => {
  test.each([
    ['a symptom', 'it is night and the dock is closed', { kind: 'symptom', place: 'open-dock' }],
    ['a step, by what people ask', 'where do I find my secret', { kind: 'step', place: 'first-key' }],
    ['a note, by its title', 'why two secrets', { kind: 'note', id: 'two-secrets' }],
    ['a note, by what people ask', 'one lock and two keys', { kind: 'note', id: 'two-secrets' }],
    ['a branch', 'is this secure', { kind: 'branch', id: 'secure' }],
    ['a symptom of the provider’s', 'storm', { kind: 'symptom', id: 'storm' }],
    ['a page beside the steps', 'checklist to print', { kind: 'page', place: 'checklist' }],
    ['an error that is normal', 'the ink is dry', { kind: 'expected', id: 'ink-dry' }],
  ])('%s', (_, text, found) => {
    expect(first(text)).toMatchObject(found)
  })

  test.each(['The ink is dry.', 'THE INK IS DRY', 'teh inc is dry', 'ink is dr'])('however it is typed: %s', (text) => {
    expect(first(text)).toMatchObject({ id: 'ink-dry', place: 'fill-form' })
  })

  test('the words of every variant', () => {
    for (const word of ['Choices', 'Options']) expect(find(word).map(({ place }) => place)).toContain('open-quill')
  })
})

test.each([
  'I hope you are well. We had a lovely week at the sea, and my sister came as well. The ink is dry. Kind regards',
  'Dear all\nthe cat sleeps\nhe wrote: “The ink is dry”\nbest wishes',
])('in a long text the sentence that matters counts', (text) => {
  expect(first(text)).toMatchObject({ id: 'ink-dry' })
  expect(finish(tellingPieces(index, text))).toMatch(/^The ink is dry$/)
})

test.each(['tinto sek', 'ze tinto iz sek, tinto sek', 'Tinto Sek!'])('another language is understood: %s', (text) => {
  expect(first(text)).toMatchObject({ id: 'ink-dry' })
})

test('endings and other spellings of another language', () => {
  expect(first('ze Connekt iz grizzelig')).toMatchObject({ place: 'fill-form' })
  expect(first('blasko')).toMatchObject({ id: 'storm' })
})

test.each([
  '6',
  'step 6',
  'she is at step 6',
  'step six',
  'the 6th step',
  'Step no. 6',
  `6/${index.steps.length}`,
  `we are at 6 of ${index.steps.length} now`,
])('takes a number for that of a step: %s', (text) => {
  expect(first(text)).toMatchObject({ kind: 'step', place: index.steps[5] })
})

test.each(['stopp tri', 'Stopp 3'])('also in another language: %s', (text) => {
  expect(first(text)).toMatchObject({ kind: 'step', place: index.steps[2] })
})

test.each(['step 99', '6/15', '6/7/2026 at noon'])('a number that is no step’s here is none: %s', (text) => {
  expect(find(text)).toEqual([])
})

test('what is said beside a number counts more, where it says enough', () => {
  expect(first('step 2: the ink is dry')).toMatchObject({ id: 'ink-dry' })
  expect(first('please help with step 2 thank you')).toMatchObject({ kind: 'step', place: index.steps[1] })
})

test('the place of a link comes first where the words say nothing', () => {
  expect(find('it does this', 'choose-flag')[0]).toMatchObject({ kind: 'step', id: 'choose-flag' })
})

test.each(['', ' ', '???', 'qqq zzz', 'the', 'is it the', 'the weather is lovely', 'lighthouse'])(
  'what the guide does not tell is not found: "%s"',
  (text) => {
    expect(find(text)).toEqual([])
  },
)

test('an answer that several guides have is told once, and a chosen guide comes first', () => {
  const other = { ...index, guide: 'other' }
  const ticket = { at: undefined, words: 'the ink is dry' }
  const open = findInGuides([index, other], ticket, { chosen: undefined, called: new Map() })
  expect(open.filter(({ id }) => id === 'ink-dry')).toHaveLength(1)
  const chosen = findInGuides([index, other], ticket, { chosen: 'other', called: new Map() })
  expect(chosen[0]).toMatchObject({ guide: 'other', id: 'ink-dry' })
  const named = { at: undefined, words: 'the ink is dry in parchment' }
  expect(
    findInGuides([index, other], named, { chosen: undefined, called: new Map([['other', ['parchment']]]) })[0],
  ).toMatchObject({ guide: 'other' })
})

test('gives known answers only, each once, and never throws', () => {
  const known = new Set(index.answers.map(({ kind, id }) => `${kind}/${id}`))
  const word = constantFrom(
    'ink',
    'dry',
    'key',
    'servers',
    'step',
    '6',
    'the',
    'gray',
    'dock',
    'Options',
    'print',
    '6/8',
  )
  const query = oneof(
    string({ maxLength: 120 }),
    string({ unit: 'binary', maxLength: 120 }),
    array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  )
  assert(
    property(query, (text) => {
      const found = find(text).map(({ kind, id }) => `${kind}/${id}`)
      expect(new Set(found).size).toBe(found.length)
      for (const each of found) expect(known).toContain(each)
    }),
    { numRuns: 150 },
  )
})
