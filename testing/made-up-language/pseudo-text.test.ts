import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { fill } from '#engine/language/sentences.ts'
import { marks, pseudoText } from './pseudo-text.ts'

test.each([
  ['Next', '⟦Ńééẋţ⟧'],
  [' and ', ' ⟦ááńď⟧ '],
  [', ', ', '],
  ['', ''],
  ['**Sign In**, then `⌘A`', '⟦**Śííǧń Ííń**, ţĥééń `⌘A`⟧'],
  ['Press ⌘C or :eye:', '⟦Ƥŕééśś ⌘C óóŕ :eye:⟧'],
  ['At [{panelAddress}]({panelUrl}) now', '⟦Ááţ [{panelAddress}]({panelUrl}) ńóóŵ⟧'],
  ['See [the step](step:add-account).', '⟦Śéééé [ţĥéé śţééƥ](step:add-account).⟧'],
  ['Such as imap.example.org or you@example.org.', '⟦Śúúćĥ ááś imap.example.org óóŕ you@example.org.⟧'],
  ['One that ends in .eml.', '⟦Óóńéé ţĥááţ ééńďś ííń .eml.⟧'],
])('%j is %j', (text, expected) => {
  expect(pseudoText(text)).toBe(expected)
})

const word = fc.stringMatching(/^[A-Za-z]{1,9}$/)
const fields = ['imapHost', 'emailAddress', 'smtpPort'] as const
const piece = fc.oneof(
  word,
  word.map((label) => `**${label}**`),
  word.map((code) => `\`${code}\``),
  fc
    .tuple(word, fc.constantFrom('step:add-account', 'page:profile', 'https://example.org/a'))
    .map(([text, target]) => `[${text}](${target})`),
  fc.constantFrom(...fields).map((field) => `{${field}}`),
  fc.constantFrom(':eye:', ':copy:', ':plus:'),
)
const texts = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '))

/** The markup of a text without its words: what must come through unchanged. */
const shape = (text: string) =>
  parseInline(text).map((node) => {
    switch (node.kind) {
      case 'text':
      case 'label':
        return node.kind
      case 'link':
        return [node.kind, node.target]
      case 'code':
      case 'icon':
      case 'value':
        return node
    }
  })
const words = (text: string) =>
  parseInline(text)
    .map((node) => (node.kind === 'text' || node.kind === 'label' || node.kind === 'link' ? node.text : ''))
    .join(' ')

describe('any text', () => {
  test('keeps its markup, its values and its targets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const inner = pseudoText(text).replaceAll(/[⟦⟧]/g, '')
        expect(shape(inner)).toEqual(shape(text))
      }),
    )
  })

  test('has no letter of the alphabet left in its words, so that what is not translated shows', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(words(pseudoText(text))).not.toMatch(/[A-Za-z]/)
      }),
    )
  })

  test('stands between marks, and is filled in as before', () => {
    fc.assert(
      fc.property(word, word, (before, value) => {
        const filled = fill(pseudoText(`${before} {name}`), { name: value })
        expect(filled.startsWith(marks.open)).toBe(true)
        expect(filled.endsWith(`${value}${marks.close}`)).toBe(true)
      }),
    )
  })

  test('never gets shorter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length)
      }),
    )
  })
})
