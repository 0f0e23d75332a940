import { commentEnd, quoteEnd } from './tokens.ts'

/** An address, without name, comments or brackets. */
export interface Address {
  readonly address: string
  /** Lower case. */
  readonly domain: string
}

/**
 * The addresses in a From field (RFC 5322, section 3.4): display names, comments, groups, encoded words. Only what
 * stands where an address stands counts: `"you@example.org" <other@example.net>` is from example.net.
 */
export function readAddresses(value: string): readonly Address[] {
  return entries(value).flatMap(({ outside, inBrackets, behind }) =>
    (inBrackets.length > 0 ? [...inBrackets, behind] : [outside]).flatMap((spec) => read(spec)),
  )
}

function read(spec: string): readonly Address[] {
  const at = spec.lastIndexOf('@')
  const domain = spec
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '')
  return at < 1 || domain === '' ? [] : [{ address: `${spec.slice(0, at)}@${domain}`, domain }]
}

interface Entry {
  outside: string
  /** Two in one entry, or one more behind, are against the standard, and programs differ in which they show: all count. */
  readonly inBrackets: string[]
  behind: string
}

/** Cuts a list at its commas and group marks; quoted names and comments are left out, a quoted local part is kept. */
function entries(value: string): readonly Entry[] {
  let entry: Entry = { outside: '', inBrackets: [], behind: '' }
  const all = [entry]
  let at = 0
  while (at < value.length) {
    const sign = value.charAt(at)
    if (sign === '(') at = commentEnd(value, at)
    else if (sign === '"') {
      const end = quoteEnd(value, at)
      // A local part in quotes: "a b"@example.org.
      if (value.charAt(end) === '@') entry.outside += value.slice(at, end)
      at = end
    } else if (sign === '<') {
      const end = bracketEnd(value, at)
      // A source route (obsolete) ends with a colon: <@relay.example:you@example.org>.
      const inside = innermost(value.slice(at + 1, end)).replace(/^@[^:]*:/, '')
      entry.inBrackets.push(inside.replaceAll(' ', ''))
      at = end + 1
    } else if (sign === ',' || sign === ';') {
      entry = { outside: '', inBrackets: [], behind: '' }
      all.push(entry)
      at += 1
    } else if (sign === ':') {
      entry.outside = ''
      at += 1
    } else {
      // Spaces around the parts of an address are allowed (obsolete), and in a name they do not matter.
      if (sign !== ' ') entry[entry.inBrackets.length > 0 ? 'behind' : 'outside'] += sign
      at += 1
    }
  }
  return all
}

function innermost(text: string): string {
  return text.slice(text.lastIndexOf('<') + 1)
}

function bracketEnd(value: string, from: number): number {
  const end = value.indexOf('>', from)
  return end === -1 ? value.length : end
}
