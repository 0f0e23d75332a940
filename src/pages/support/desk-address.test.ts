import { assert, constantFrom, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { emptyView, longestKept, readDeskAddress, writeDeskAddress } from './desk-address.ts'

const known = {
  programs: ['quill', 'parchment'],
  questions: [{ id: 'edition', answers: [{ id: 'old' }, { id: 'new' }] }],
  kinds: ['step', 'symptom'],
}

test.each(['q=ink+is+dry', 'q=ink%20is%20dry', '?q=ink is dry'])(
  'a browser’s or a ticket system’s link is read: %s',
  (hash) => {
    expect(readDeskAddress(hash, known).query).toBe('ink is dry')
  },
)

test('a desk that looks at nothing has no address', () => {
  expect(writeDeskAddress(emptyView)).toBe('')
  expect(readDeskAddress('', known)).toEqual(emptyView)
})

test.each([
  'program=papyrus',
  'edition=third',
  'answer=quill/step/%3Cb%3E',
  'answer=papyrus/step/a',
  'answer=quill/verse/a',
  'x=y',
])('what the desk does not know does not come in: %s', (hash) => {
  expect(readDeskAddress(hash, known)).toEqual(emptyView)
})

test('what is written is read again', () => {
  const view = record({
    query: string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text)),
    program: constantFrom('', 'quill', 'parchment'),
    answers: constantFrom({}, { edition: 'old' }),
    chosen: constantFrom(null, { guide: 'quill', kind: 'symptom' as const, id: 'storm' }),
  })
  assert(
    property(view, (each) => {
      expect(readDeskAddress(writeDeskAddress(each), known)).toEqual(each)
    }),
  )
})

test('any text is read, and nothing long comes out', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 2000 }), (text) => {
      expect(readDeskAddress(text, known).query.length).toBeLessThanOrEqual(longestKept)
    }),
  )
})
