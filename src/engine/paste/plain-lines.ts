/** Icon fonts put their pictures here. */
const privateUse = /[\uE000-\uF8FF]/g
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/**
 * The text in a form that does not depend on how it was copied: line feeds only, a cell of a table on its own line,
 * single ordinary spaces, nothing invisible.
 */
export function plainLines(text: string): string {
  return text
    .replaceAll(/\r\n?|[\t\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(privateUse, ' ')
    .replaceAll(invisible, '')
    .replaceAll(/[^\S\n]+/g, ' ')
}

/** A pattern that finds these words in this order, whatever their case and the white space between. No words are nowhere. */
export function wordsPattern(words: string): string {
  if (words.trim() === '') return '(?!)'
  return words
    .trim()
    .replace(/\s*:$/, '')
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
}

/** Names of the icons beside a value, as alternative texts put them between the words: "[copy]", "Copy to clipboard". */
const iconName = /^\[?(?:copy|copied|icon|image|clipboard|to|button|show|hide|reveal|view|eye|password)!?\]?$/i

/** True when the line is nothing but names of icons. */
export function isIconNames(line: string): boolean {
  return line
    .trim()
    .split(' ')
    .every((word) => iconName.test(word))
}

/** The text without pictographs and `[copy]` after it. What is glued to it and bare words stay: a password may have them. */
export function withoutIcons(text: string): string {
  let left = text.trim()
  for (;;) {
    const shorter = left.replace(/\s(?:\[[\w ]{1,30}\]|(?:\p{Extended_Pictographic}|\u29C9)\uFE0F?)$/u, '').trimEnd()
    if (shorter === left) return left
    left = shorter
  }
}
