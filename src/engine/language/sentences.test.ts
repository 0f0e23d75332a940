import { describe, expect, test } from 'vitest'
import { fill, listIn } from './sentences.ts'

const left = { one: '{count} minute left', few: '{count} few', other: '{count} minutes left' }

test.each([
  ['en', 1, '1 minute left'],
  ['en', 0, '0 minutes left'],
  ['en', 1234, '1,234 minutes left'],
  ['de', 1234, '1.234 minutes left'],
  ['pl', 3, '3 few'],
  ['ja', 1, '1 minutes left'],
])('%s, %i: %s', (lang, count, text) => {
  expect(fill(left, { count }, lang)).toBe(text)
})

describe('a sentence is filled once', () => {
  test.each([
    ['Copy {field}', { field: 'your {name}', name: 'x' }, 'Copy your {name}'],
    ['{unknown} stays', {}, '{unknown} stays'],
    ['{constructor} stays', {}, '{constructor} stays'],
    ['A $& and a $1: {text}', { text: '$& $1' }, 'A $& and a $1: $& $1'],
  ])('%s', (sentence, values, text) => {
    expect(fill(sentence, values)).toBe(text)
  })
})

test.each([
  ['en', ['a', 'b', 'c'], 'a, b, and c'],
  ['en', ['a', 'b'], 'a and b'],
  ['en', ['a'], 'a'],
  ['en', [], ''],
  ['es', ['a', 'b', 'c'], 'a, b y c'],
])('a list in %s: %j', (lang, items, text) => {
  expect(listIn(lang, items)).toBe(text)
})
