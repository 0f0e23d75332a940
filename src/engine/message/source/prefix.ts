/** What quoting or indenting put in front of a line. */
export function prefixOf(line: string): string {
  return /^[\s>]*/.exec(line)?.[0] ?? ''
}

interface Stripped {
  readonly text: string
  /** What the next line of the block is expected to start with. */
  readonly prefix: string
  /** The line belongs to what surrounds the quoted block. */
  readonly isOutside: boolean
}

/**
 * Takes a block's prefix off one of its lines. A line that lost it in copying is still read; a field further left than
 * the ones before shows that those were only pasted after a stray space.
 */
export function stripPrefix(line: string, prefix: string): Stripped {
  if (line.startsWith(prefix)) return { text: line.slice(prefix.length), prefix, isOutside: false }
  const own = prefixOf(line)
  const text = line.slice(own.length)
  // "> From:" and ">From:" are quoted alike.
  if (!/^[A-Za-z][\w.-]{0,76}:\s/.test(text) || isQuotedAlike(own, prefix)) return { text, prefix, isOutside: false }
  const isOutside = own.includes('>') || prefix.includes('>')
  return { text, prefix: isOutside ? prefix : own, isOutside }
}

function isQuotedAlike(one: string, other: string): boolean {
  return one.includes('>') && one.split('>').length === other.split('>').length
}
