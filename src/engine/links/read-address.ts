/** An address taken apart: segments of the path below the base, and pairs of the query. */
export interface AddressParts {
  readonly segments: readonly string[]
  readonly pairs: readonly (readonly [name: string, value: string])[]
  /** True when something had to be cleaned away. */
  readonly isCleaned: boolean
}

/** Longer addresses are cut: nothing of ours is near it. */
const longest = 2000

/** Marks that mails and chats put around an address. */
const before = '\\s<>(\\[{"\'`“”„‘’«»*_'
const after = `${before}.,;:!?)\\]}…`
const wrapping = new RegExp(`^[${before}]+`)
const trailing = new RegExp(`[${after}]`)

/**
 * Takes an address apart: a path, with or without origin, base path, query and hash, encoded any number of times.
 * Never throws. By hand, because `URL` refuses half of what mails make of an address.
 */
export function readAddress(address: string, bases: readonly string[]): AddressParts {
  const decoded = decodeAll(address.slice(0, longest)).replaceAll('&amp;', '&')
  // A mail program broke the line inside the address, or set a hyphen as a dash.
  const joined = fromScheme(decoded)
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    // Mails break lines with a `=` at the end (RFC 2045, section 6.7).
    .replaceAll(/=?[ \t]*[\r\n][\s>]*/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
  const beforeHash = joined.split('#', 1)[0] ?? ''
  const clean = trimMarks(beforeHash)
  const mark = clean.indexOf('?')
  const path = withoutCodes(mark < 0 ? clean : clean.slice(0, mark))
  const query = mark < 0 ? '' : clean.slice(mark + 1)
  const segments = withoutBase(segmentsOf(withoutOrigin(path)), bases.map(segmentsOf))
  // Static hosts show a page under its file's name too.
  const last = (segments.at(-1) ?? '').replace(/(?:^index)?\.html?$/i, '')
  return {
    segments: [...segments.slice(0, -1), last].filter((segment) => segment !== ''),
    pairs: pairsOf(query),
    isCleaned: joined !== decoded || clean !== beforeHash,
  }
}

/** Decodes until nothing changes, at most four times; what is no encoded text stays as it is. */
function decodeAll(text: string): string {
  let decoded = text
  for (let round = 0; round < 4; round += 1) {
    const next = decoded.replaceAll(/(?:%[\da-f]{2})+/gi, decodeOnce)
    if (next === decoded) break
    decoded = next
  }
  return decoded.replaceAll(/&(?:gt|lt|quot|apos|#\d{2,4}|nbsp);/gi, ' ')
}

function decodeOnce(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** The text without the `=20` and `=` that a mail has left at its end. */
export const withoutCodes = (text: string) => text.replace(/(?:=(?:[A-F\d]{2})?)+$/, '')

function trimMarks(text: string): string {
  const start = text.replace(wrapping, '')
  let end = start.length
  while (end > 0 && trailing.test(start.charAt(end - 1))) end -= 1
  return start.slice(0, end)
}

/** Leaves out words before a web address: "Open https://…". */
function fromScheme(text: string): string {
  const inside = /[\s<>()[\]"'“„]https?:\/\//i.exec(text)
  return inside === null || /^\W*https?:\/\//i.test(text) ? text : text.slice(inside.index)
}

/** The path without `https://host:port`, or without a host alone: mails drop the scheme. */
function withoutOrigin(path: string): string {
  // Two slashes and no dot are a slash too many, not a host.
  const absolute = /^(?:[a-z][a-z\d+.-]*:\/\/[^/]*|\/\/[^/]*[.:][^/]*)/i.exec(path)
  if (absolute) return path.slice(absolute[0].length)
  return path.replace(/^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?=\/)/i, '')
}

function segmentsOf(path: string): readonly string[] {
  return path
    .split('/')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment !== '.')
}

function withoutBase(segments: readonly string[], bases: readonly (readonly string[])[]): readonly string[] {
  const isBelow = (base: readonly string[]) =>
    base.every((segment, index) => segments[index]?.toLowerCase() === segment.toLowerCase())
  const lengths = bases.filter((base) => isBelow(base)).map((base) => base.length)
  return segments.slice(Math.max(0, ...lengths))
}

function pairsOf(query: string): AddressParts['pairs'] {
  return query
    .split(/[&;?]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=')
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]
    })
}
