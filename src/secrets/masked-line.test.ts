import { assert, integer, array, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readDots } from './masked-line.ts'

const dots = (text: string) => '•'.repeat(text.length)

test.each([
  ['a letter at the end', 'abc', '•••d', 4, 'abcd'],
  ['a letter in the middle', 'abc', '•x••', 2, 'axbc'],
  ['a word over a selection', 'abcde', '•xyz••', 4, 'axyzde'],
  ['everything replaced', 'abc', 'new', 3, 'new'],
  ['the last one deleted', 'abc', '••', 2, 'ab'],
  ['the first one deleted', 'abc', '••', 0, 'bc'],
  ['a piece in the middle deleted', 'abcde', '•••', 1, 'ade'],
  ['everything deleted', 'abc', '', 0, ''],
  ['dots that an undo brought', 'ab', '•••••', 5, 'ab'],
  ['dots in an empty line', '', '••', 2, ''],
])('%s', (_, held, line, caret, now) => {
  expect(readDots(held, line, caret)).toBe(now)
})

test('whatever is typed, replaced and deleted, the line holds what a plain one would', () => {
  const edit = record({ from: integer({ min: 0, max: 40 }), length: integer({ min: 0, max: 9 }), typed: string() })
  assert(
    property(array(edit), (edits) => {
      let held = ''
      let plain = ''
      for (const { from, length, typed } of edits) {
        const start = Math.min(from, plain.length)
        const [before, after] = [plain.slice(0, start), plain.slice(start + length)]
        const letters = typed.replaceAll('•', '')
        held = readDots(held, dots(before) + letters + dots(after), start + letters.length)
        plain = before + letters + after
        expect(held).toBe(plain)
      }
    }),
  )
})
