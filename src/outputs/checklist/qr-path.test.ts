import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeQr } from '#testing/decode-qr.ts'
import { qrPath } from './qr-path.ts'

const decode = (text: string) => decodeQr(qrPath(text))

test('another reader finds the address in the code', () => {
  expect(decode('https://guide.example.org/apple-mail')).toBe('https://guide.example.org/apple-mail')
})

test('any address comes back', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'medium' }), (address) => {
      expect(decode(address)).toBe(address)
    }),
    { numRuns: 50 },
  )
})

test('so does any text that fits, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
      expect(decode(text)).toBe(text)
    }),
    { numRuns: 50 },
  )
})

test('there is a quiet zone of four modules all round', () => {
  const { size, path } = qrPath('https://guide.example.org')
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(
      Math.min(Number(x), Number(y), size - Number(x) - Number(width), size - 1 - Number(y)),
    ).toBeGreaterThanOrEqual(4)
  }
})
