import type { SourceField } from '#model/verdict.ts'

const breaks = /<(?:br|\/p|\/div|\/tr|\/li|\/pre)\b[^<>]*>[ \t]*\n?/gi
/** By name, so that `<you@example.org>` is never taken for a tag. */
const tags =
  /<\/?(?:a|b|body|br|code|div|font|head|html|i|li|meta|ol|p|pre|samp|span|strong|table|tbody|td|th|title|tr|tt|ul|wbr)(?:\s[^<>]*)?\/?>/gi

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/** The text a page shows for this HTML: tags out, line breaks in, entities read. Linear. */
export function htmlToText(html: string): string {
  return html
    .replaceAll(breaks, '\n')
    .replaceAll(tags, '')
    .replaceAll(
      /&(?:([a-z]{2,4})|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
      (whole, name?: string, dec?: string, hex?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole
        return character(dec === undefined ? Number.parseInt(hex ?? '', 16) : Number(dec)) ?? whole
      },
    )
}

/** A control character becomes a space: an entity must not start a new line, and with it a new field. */
function character(code: number): string | null {
  if (!(code <= 0x10_ff_ff)) return null
  return code < 32 ? ' ' : String.fromCodePoint(code)
}

const endsInTag = /<\/?(?:br|div|li|p|pre|span|td|tr)\b[^<>]*>$/i
const identities = new Set(['from', 'return-path', 'message-id', 'received', 'delivered-to'])

/** True when fields were copied as HTML: every angle bracket around an address is written out, or lines end in tags. */
export function readsAsHtml(fields: readonly SourceField[]): boolean {
  const values = fields.filter((field) => identities.has(field.name.toLowerCase())).map((field) => field.value)
  if (values.some((value) => /<[^<>\s@]+@[^<>\s@]+>/.test(value))) return false
  return (
    values.some((value) => /&(?:amp;)*lt;/i.test(value)) || values.filter((value) => endsInTag.test(value)).length > 1
  )
}
