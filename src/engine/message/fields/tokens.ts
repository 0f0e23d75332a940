/** A piece of a structured field (RFC 5322, section 3.2). `isGlued`: no space or comment stands before it. */
export type Token =
  | { readonly kind: 'text' | 'quoted'; readonly text: string; readonly isGlued: boolean }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'semicolon' }

/**
 * Cuts a field's value into words, quoted strings, comments and semicolons, in one pass. Comments nest, a backslash
 * takes the next character as it is, and one left open runs to the end: what it swallows is not read, so not believed.
 */
export function tokens(value: string): readonly Token[] {
  const found: Token[] = []
  let isGlued = false
  let at = 0
  while (at < value.length) {
    const sign = value.charAt(at)
    if (sign === '(') {
      const end = commentEnd(value, at)
      found.push({ kind: 'comment', text: value.slice(at + 1, end - 1).trim() })
      isGlued = false
      at = end
    } else if (sign === '"') {
      const end = quoteEnd(value, at)
      found.push({ kind: 'quoted', text: unescaped(value.slice(at + 1, end - 1)), isGlued })
      isGlued = true
      at = end
    } else if (sign === ';') {
      found.push({ kind: 'semicolon' })
      isGlued = false
      at += 1
    } else if (sign === ' ') {
      isGlued = false
      at += 1
    } else {
      const end = wordEnd(value, at)
      found.push({ kind: 'text', text: value.slice(at, end), isGlued })
      isGlued = true
      at = end
    }
  }
  return found
}

/** The place after the comment that opens at `from`. */
export function commentEnd(value: string, from: number): number {
  let depth = 0
  for (let at = from; at < value.length; at += 1) {
    const sign = value.charAt(at)
    if (sign === '\\') at += 1
    else if (sign === '(') depth += 1
    else if (sign === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return value.length + 1
}

/** The place after the quoted string that opens at `from`. */
export function quoteEnd(value: string, from: number): number {
  for (let at = from + 1; at < value.length; at += 1) {
    const sign = value.charAt(at)
    if (sign === '\\') at += 1
    else if (sign === '"') return at + 1
  }
  return value.length + 1
}

function wordEnd(value: string, from: number): number {
  let at = from
  while (at < value.length && !' ;("'.includes(value.charAt(at))) at += 1
  return at
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1')
}
