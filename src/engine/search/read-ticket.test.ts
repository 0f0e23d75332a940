import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { linkGuide } from '#engine/links/link-guide.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { readTicket, type TicketWords } from './read-ticket.ts'

const words: TicketWords = {
  guides: [linkGuide(fixtureGuide())],
  placeOfCode: () => undefined,
  bases: ['/'],
  reportLines: ['Guide: ', 'Step: ', 'Link: ', 'Browser: '],
  sees: 'I see: ',
  seesNothing: 'I see: something else',
}
const read = (text: string) => readTicket(text, words)

test.each([
  'https://example.org/quill/fill-form',
  'and/or see (https://example.org/quill/fill-form).',
  'I am on either/or page 1/2 and then https://example.org/Quill/FILL-FORM?utm=1 came',
  'my site is http://elsewhere.example/about and yours <example.org/quill/fill-form>',
  'from https://example.org/quill I went to https://example.org/quill/fill-form',
])('finds the address of the guide anywhere: %s', (text) => {
  expect(read(text).at).toMatchObject({ guide: 'quill', place: 'fill-form' })
})

test('the address is no word, and all else stays', () => {
  const { at, words: rest } = read('at https://example.org/quill/fill-form?edition=old the ink is dry')
  expect(at?.variant).toEqual({ edition: 'old' })
  expect(rest.replaceAll(/\s+/g, ' ')).toBe('at the ink is dry')
})

test.each(['no address', '1/2', 'https://example.org/', 'https://example.org/quill/no-such-place', 'and/or'])(
  'an address that leads nowhere is none: %s',
  (text) => {
    expect(read(text)).toEqual({ at: undefined, words: text })
  },
)

test('of a report, what the customer sees counts, and what they write around it', () => {
  const report =
    'Hello!\n\nGuide: Quill\nStep: 6 of 8\nLink: https://example.org/quill/fill-form\nI see: The ink is dry\n\nBrowser: Safari'
  const { at, words: rest } = read(report)
  expect(at).toMatchObject({ place: 'fill-form' })
  expect(rest.replaceAll(/\s+/g, ' ')).toBe('Hello! The ink is dry')
  expect(read(report.replace('The ink is dry', 'something else')).words.trim()).toBe('Hello!')
})

test('never throws', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      read(text)
    }),
    { numRuns: 300 },
  )
})
