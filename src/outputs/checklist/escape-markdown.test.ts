import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellValue, codeSpan, escapeMarkdown } from './escape-markdown.ts'

/** What CommonMark 6.1 shows for a text that is one code span; undefined when it is not one. */
function shownByCodeSpan(markdown: string): string | undefined {
  const fence = /^`+/.exec(markdown)?.[0] ?? ''
  const inner = markdown.slice(fence.length, -fence.length)
  const isWhole =
    fence !== '' && markdown.endsWith(fence) && !Array.from(inner.matchAll(/`+/g), ([run]) => run).includes(fence)
  if (!isWhole || inner.startsWith('`') || inner.endsWith('`')) return undefined
  const isPadded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== ''
  return isPadded ? inner.slice(1, -1) : inner
}

test('a code span shows its text letter by letter', () => {
  const texts = fc.string({
    unit: fc.constantFrom('`', '``', ' ', 'a', '|', '\\', '*', '山'),
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(
      texts.filter((text) => text.trim() !== ''),
      (text) => {
        expect(shownByCodeSpan(codeSpan(text))).toBe(text)
      },
    ),
  )
})

test('an escaped text shows as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeMarkdown(text)
      expect(escaped.replaceAll(/\\([\\`*_[\]<>|~&#])/g, '$1')).toBe(text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' '))
      expect(escaped.replaceAll(/\\./g, '')).not.toMatch(/[\\`*_[\]<>|~&#]/)
    }),
  )
})

test('a value with a bar does not end its cell', () => {
  expect(cellValue('a b')).toBe('`a b`')
  expect(cellValue('a|b')).toBe(String.raw`a\|b`)
  expect(cellValue(String.raw`a\|b`)).toBe(String.raw`a\\\|b`)
})

test('a line break stays inside its line', () => {
  expect(codeSpan('a\r\nb')).toBe('`a b`')
  expect(escapeMarkdown('a\n\n# b')).toBe(String.raw`a \# b`)
})
