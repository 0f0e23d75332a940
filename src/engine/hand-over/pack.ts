import type { PlainFieldId } from '#model/field.ts'

/** What the lines of a link's values are, in this order for ever; one more line has the answers. docs/hand-over.md. */
export const lineOrder = [
  'emailAddress',
  'fullName',
  'imapLogin',
  'smtpLogin',
  'imapHost',
  'imapPort',
  'smtpHost',
  'smtpPort',
  'accountDescription',
] as const satisfies readonly PlainFieldId[]

/** The way of writing that this guide knows; the first character after `#v=`. */
export const version = '1'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Lines as they go into an address: version, then base64url of a checksum and the text in UTF-8. Throws on half a character. */
export function pack(lines: readonly string[]): string {
  const bytes = bytesOf(lines.join('\n').trimEnd())
  const sum = checksum(bytes)
  return version + toBase64([sum >> 16, (sum >> 8) & 255, sum & 255, ...bytes])
}

/** The lines in a packed text; undefined where its checksum does not fit, or it is none. Never throws. */
export function unpack(packed: string): readonly string[] | undefined {
  if (!packed.startsWith(version)) return undefined
  const [high = 0, middle = 0, low = 0, ...bytes] = fromBase64(packed.slice(version.length)) ?? []
  if (bytes.length === 0 || checksum(bytes) !== (high << 16) + (middle << 8) + low) return undefined
  return textOf(bytes)?.split('\n')
}

/** CRC-24 of RFC 9580, section 6.1: finds every damage to up to 24 bits in a row. */
function checksum(bytes: readonly number[]): number {
  let sum = 0xb704ce
  for (const byte of bytes) {
    sum ^= byte << 16
    for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum & 0x800000 ? 0x1864cfb : 0)
  }
  return sum
}

// By hand: these rooms know no browser, and so no TextEncoder and no btoa.
function bytesOf(text: string): readonly number[] {
  const bytes: number[] = []
  for (const [, hex, character = ''] of encodeURIComponent(text).matchAll(/%(..)|(.)/g))
    bytes.push(hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16))
  return bytes
}

function textOf(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return undefined
  }
}

function toBase64(bytes: readonly number[]): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(index, index + 3)
    const group = (first << 16) | (second << 8) | third
    const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((group >> shift) & 63))
    text += letters.slice(0, Math.min(3, bytes.length - index) + 1).join('')
  }
  return text
}

/** Undefined for what `toBase64` does not write. */
function fromBase64(text: string): readonly number[] | undefined {
  const bytes: number[] = []
  let kept = 0
  let bits = 0
  for (const letter of text) {
    const digit = alphabet.indexOf(letter)
    if (digit < 0) return undefined
    kept = ((kept << 6) | digit) & 0xfff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((kept >> bits) & 255)
  }
  const isWhole = bits < 6 && (kept & ((1 << bits) - 1)) === 0
  return isWhole ? bytes : undefined
}
