/**
 * Characters without a shape of their own that arrive with text copied from web pages: soft hyphen, zero-width and
 * joining marks, directional marks, byte order mark.
 */
const invisible = '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF'

const blank = new RegExp(`[\\s${invisible}]`)
const unprintable = new RegExp(`[\\p{Cc}\\p{Cs}\\u2028\\u2029${invisible}]`, 'u')
const control = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

/** What panels and browsers show in place of a password: asterisks, bullets, dots. */
const maskCharacters = '*\\u2022\\u25CF\\u2219\\u22C5\\u2027\\u204E\\u2217\\uFE61\\uFF0A\\u2B24\\u26AB\\u25E6\\u25CB'
const maskRun = new RegExp(`[${maskCharacters}]{2}`)
const onlyMask = new RegExp(`^[${maskCharacters}\\u00B7\\u2026.\\s${invisible}]+$`)

/** Takes white space and invisible characters off both ends. A loop: a pattern for the end would be quadratic. */
export function trimBlank(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** True when a control, lone surrogate or invisible character is inside. */
export function hasUnprintable(text: string): boolean {
  return unprintable.test(text)
}

/** The text without what `hasUnprintable` finds. */
export function withoutUnprintable(text: string): string {
  return text.replaceAll(new RegExp(unprintable, 'gu'), '')
}

/** True when a control character, line break or directional override is inside; joiners of scripts and emoji are not. */
export function hasControl(text: string): boolean {
  return control.test(text)
}

/** True when something can be seen: fillers and blanks of scripts, and marks without a letter, are nothing. */
export function hasVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/u.test(text)
}

/** Each run of control characters as one space. */
export function controlsToSpace(text: string): string {
  return text.replaceAll(new RegExp(`${control.source}+`, 'gu'), ' ')
}

/** True when the text is nothing but mask characters. */
export function isMask(text: string): boolean {
  return onlyMask.test(text)
}

/** True when the text is a mask, or has two mask characters in a row: `y***@example.org`. */
export function looksMasked(text: string): boolean {
  return isMask(text) || maskRun.test(text)
}

/** Length in UTF-8 octets, the unit of the mail RFCs' limits. */
export function octetLength(text: string): number {
  let octets = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return octets
}
