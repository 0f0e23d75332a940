/** The largest text that is read, in bytes of UTF-8: a message with this much in it is no test message. */
export const MESSAGE_LIMIT_BYTES = 5 * 1024 * 1024

/** A header longer than this is cut here; large services refuse headers half this size. In UTF-16 units. */
export const HEADER_LIMIT = 1024 * 1024

/** The length of a text in UTF-8, without making the bytes. A lone surrogate counts as the three bytes written for it. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x8_00) bytes += 2
    else if (isPairAt(text, at)) {
      bytes += 4
      at += 1
    } else bytes += 3
  }
  return bytes
}

function isPairAt(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1)
  return (text.charCodeAt(at) & 0xfc_00) === 0xd8_00 && (low & 0xfc_00) === 0xdc_00
}
