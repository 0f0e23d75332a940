/** Values longer than this are cut: they are no value. */
const longest = 200

/**
 * A value on one line of a plain text: no line break that could pass for a line of the report, no invisible or broken
 * characters (RFC 6068: a mail address of this kind cannot hold half a surrogate pair).
 */
export function oneLine(value: string): string {
  const line = value.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).replace(/\p{Cs}$/u, '')}…` : line
}
