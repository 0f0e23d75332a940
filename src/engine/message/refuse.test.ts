import { describe, expect, it } from 'vitest'
import { MESSAGE_LIMIT_BYTES, utf8Length } from './source/limits.ts'
import { refuse } from './source/not-received.ts'

describe('refuse', () => {
  it.each([
    ['just fits', 'a'.repeat(MESSAGE_LIMIT_BYTES), null],
    ['one too many', 'a'.repeat(MESSAGE_LIMIT_BYTES + 1), { kind: 'too-large', bytes: MESSAGE_LIMIT_BYTES + 1 }],
    [
      'few characters, many bytes',
      '€'.repeat(MESSAGE_LIMIT_BYTES / 2),
      { kind: 'too-large', bytes: (MESSAGE_LIMIT_BYTES / 2) * 3 },
    ],
    ['a document', '%PDF-1.7\n1 0 obj', { kind: 'binary' }],
    ['a text with an accent', 'Café', null],
    ['Japanese', '送信テスト', null],
    ['a form feed', 'a\fb', null],
  ])('%s', (_, text, reason) => {
    if (reason === null) expect(refuse(text)).toBeNull()
    else expect(refuse(text)).toMatchObject(reason)
  })
})

describe('utf8Length', () => {
  it.each(['', 'abc', 'é', '€', '😀', 'a😀b', '\u{d800}', '\u{dc00}\u{d800}', 'x\u{d83d}'])('%j', (text) => {
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
  })
})
