import { encode } from 'uqr'

/** A QR code as one SVG path. */
export interface QrPath {
  /** Modules along one side, the quiet zone of four on each side included (ISO/IEC 18004). */
  readonly size: number
  /** The dark modules, one unit each. */
  readonly path: string
}

const quietZone = 4

/**
 * Encodes a text. Level M survives a fold or a stain on the paper; L, for a screen, has fewer and larger modules.
 * Throws above 2 331 octets, or 2 953.
 */
export function qrPath(text: string, level: 'L' | 'M' = 'M'): QrPath {
  const { size, data } = encode(text, { ecc: level, border: quietZone })
  return { size, path: data.map(rowPath).join('') }
}

/** Neighbours in a row become one rectangle: no hairlines between them at any scale. */
function rowPath(row: readonly boolean[], y: number): string {
  const bits = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...bits.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
