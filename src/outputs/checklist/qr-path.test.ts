import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

/** Draws the path as a picture of black and white, `scale` pixels to a module, and reads it with another library. */
function decode(text: string): string | undefined {
  const scale = 3
  const { size, path } = qrPath(text)
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = (row * side + Number(x) * scale) * 4
      for (let at = start; at < start + Number(width) * scale * 4; at += 4) pixels.fill(0, at, at + 3)
    }
  }
  return jsQR(pixels, side, side)?.data
}

test('another reader finds the address in the code', () => {
  expect(decode('https://guide.example.org/apple-mail')).toBe('https://guide.example.org/apple-mail')
})

test('any address comes back', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'medium' }), (address) => {
      expect(decode(address)).toBe(address)
    }),
    { numRuns: 10 },
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
