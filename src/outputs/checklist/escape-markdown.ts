/** A text that Markdown shows as it is. Escaped is what GitHub's flavour and plain CommonMark read as markup. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<>|~&#]/g, String.raw`\$&`)
}

/** A value to copy letter by letter, between more backticks than stand in it. */
export function codeSpan(text: string): string {
  const line = oneLine(text)
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // CommonMark takes one space off each side, which a backtick at an edge needs and a space at an edge must get back.
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return fence + pad + line + pad + fence
}

/** A value in a table: a bar ends the cell even inside a code span, and only outside of one can it be escaped (GFM). */
export function cellValue(text: string): string {
  return text.includes('|') ? escapeMarkdown(text) : codeSpan(text)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
