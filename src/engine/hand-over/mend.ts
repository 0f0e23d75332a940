/** Longer parts of an address are cut: nothing of ours is near it. */
const longest = 4000

/**
 * What a part of an address may have been before mail programs and chats had it: wrapped in lines, encoded, with marks
 * or words after it. The checksum tells which of them is right.
 */
export function mendings(raw: string): readonly string[] {
  const decoded = decodeAll(raw.slice(0, longest))
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
  // "=" at the end of a line is the break that quoted-printable puts in (RFC 2045, section 6.7).
  const joined = decoded.replaceAll(/=?[ \t]*[\r\n][\s>]*/g, '')
  const written = joined.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  const found = new Set<string>()
  for (const text of [decoded, joined, written].map((each) => each.replaceAll('+', '-').replaceAll('/', '_')))
    for (const start of [text, text.replace(/^\W*3D/i, '')])
      for (const whole of [/^[\w-]*/.exec(start)?.[0] ?? '', start.replaceAll(/[^\w-]/g, '')])
        for (const one of [whole, whole.replace(/[-_]+$/, '')]) if (one !== '') found.add(one)
  return [...found]
}

/** Decodes until nothing changes, at most four times; what is no encoded text stays as it is. */
function decodeAll(text: string): string {
  let decoded = text
  for (let round = 0; round < 4; round += 1) {
    const next = decoded.replaceAll(/(?:%[\da-f]{2})+/gi, decodeOnce)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}

function decodeOnce(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
