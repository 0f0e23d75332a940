/** Fields some servers write without a space after the colon. */
const tight = new Set([
  'authentication-results',
  'cc',
  'date',
  'delivered-to',
  'dkim-signature',
  'from',
  'message-id',
  'mime-version',
  'received',
  'received-spf',
  'return-path',
  'subject',
  'to',
])

export interface FieldStart {
  readonly name: string
  readonly rest: string
  /** A character stands right after the colon: "From:to:subject" is also how a list of names goes on. */
  readonly isTight: boolean
}

/** Reads "Name: rest" at the start of a line; null when the line starts no field. */
export function fieldStart(line: string): FieldStart | null {
  // Bounded, so that a long line costs no more than a short one. Real names are letters, digits, hyphens, dots. Of old
  // a blank could stand before the colon (RFC 5322, section 4.5); a second From must not hide behind it.
  const name = /^([A-Za-z][\w.-]{0,76}):|^(From) {1,8}:/i
    .exec(line)
    ?.slice(1)
    .find((part) => part !== undefined)
  if (name === undefined) return null
  const rest = line.slice(line.indexOf(':') + 1)
  const isTight = rest !== '' && !/^\s/.test(rest)
  // "https://", "12:30" and the like are no fields.
  if (isTight && !isTightName(name.toLowerCase())) return null
  return { name, rest, isTight }
}

function isTightName(name: string): boolean {
  return tight.has(name) || /^(?:x|arc)-/.test(name)
}
