import jsQR from 'jsqr'
import type { QrPath } from '#outputs/checklist/qr-path.ts'

/** Draws a code as a picture of black and white, `scale` pixels to a module, and reads it with another library. */
export function decodeQr({ size, path }: QrPath, scale = 3): string | undefined {
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
