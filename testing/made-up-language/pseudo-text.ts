/** Stand around every text of the pseudo language: where one of them is missing, the text was cut or put together. */
export const marks = { open: '⟦', close: '⟧' } as const

/** Each letter with something on it: whoever can read the guide can read this, and what was not translated shows. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['abcdefghijklmnopqrstuvwxyz', 'áƀćďéƒǧĥíĵķĺɱńóƥɋŕśţúṽŵẋýž'],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÁƁĆĎÉƑǦĤÍĴĶĹḾŃÓƤɊŔŚŢÚṼŴẊÝŽ'],
  ].flatMap(([plain = '', changed = '']) =>
    Array.from(plain, (letter, index) => [letter, Array.from(changed)[index] ?? '']),
  ),
)

/**
 * What stays as it is, in a text of the inline markup (`model/text.ts`) or of the shell: code, the target of a link, a
 * value to fill in, an icon, an address or host name, a file's ending, a key to press.
 */
const kept =
  /`[^`]+`|\]\([^)\s]+\)|\{\w+\}|:(?:eye|copy|plus):|https?:\/\/[^\s)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[a-z][\w-]*)+|(?<!\w)\.[a-z]\w*|[⌘⌥⇧⌃]+[A-Z]/giu

/**
 * A text in the pseudo language: every letter changed and every vowel twice, which makes words about 40 % longer, as
 * the longest translations are. Without letters (a comma between two names) it stays as it is.
 */
export function pseudoText(text: string): string {
  const inner = changeLetters(text)
  if (inner === text) return text
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inner) ?? []
  return `${before}${marks.open}${middle}${marks.close}${after}`
}

/** The same for a piece of a text, without the marks. */
export function changeLetters(text: string): string {
  let changed = ''
  let end = 0
  for (const match of text.matchAll(kept)) {
    changed += change(text.slice(end, match.index)) + match[0]
    end = match.index + match[0].length
  }
  return changed + change(text.slice(end))
}

const change = (text: string) =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const other = letters[letter] ?? letter
    return /[aeiou]/i.test(letter) ? other + other.toLowerCase() : other
  })
