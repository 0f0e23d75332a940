/** Longer texts are cut: a pasted page is no question. */
const longest = 2000

/**
 * The words of a text as the search compares them: lower case, no accents, no apostrophes, word ends taken off.
 * A `+` is a word: it is a button people ask for.
 */
export function stemsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, longest)
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’‘]/gu, '')
    .toLowerCase()
    .replaceAll('e-mail', 'email')
  return (plain.match(/[\p{L}\p{N}]+|\+/gu) ?? []).map(stem)
}

/** Takes common English endings off, so that "typed" finds "type" and "messages" finds "message". */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const single = word.replace(/ies$/, 'y').replace(/([^siu])s$/, '$1')
  const base = single.replace(/(?:ing|ed)$/, '')
  const bare = base.length < 3 || !/[aeiouy]/.test(base) ? single : base
  // "stopped" and "stop", "arrive" and "arriving", "try" and "tried" end alike.
  return (
    bare
      .replace(/([bdgkmnprt])\1$/, '$1')
      // "Notes" would become "not".
      .replace(/(?!^note$)(...)e$/, '$1')
      .replace(/(..)i$/, '$1y')
  )
}
