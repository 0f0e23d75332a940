/**
 * What is wrong with a text, whatever it is for. The library's writer refuses what XML cannot hold in Node, and in the
 * browser writes it into a file no reader opens, so nothing of the sort may reach it. Line breaks are well-formed, but
 * a reader may turn one into another (XML 1.0, section 2.11), and no value here has two lines.
 */
export function findBadCharacter(text: string): 'control-character' | 'broken-character' | undefined {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return 'control-character'
  // U+FFFD is what is left of a character that some program could not read.
  if (/[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u.test(text)) return 'broken-character'
  return undefined
}

/** True when a zero-width, joining or directional character is inside: right in a name, never meant in a login. */
export function hasInvisible(text: string): boolean {
  return /\p{Cf}/u.test(text)
}

/** Length in octets of UTF-8, the unit of the RFCs' limits. For a text without lone surrogates. */
export function octets(text: string): number {
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return count
}
