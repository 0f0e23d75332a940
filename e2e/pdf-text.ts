import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF as Chromium prints it. Its pages hold numbers of glyphs; each font brings a table (ToUnicode) of
 * the letters they stand for. Reads what that printer writes and no more: unfiltered or deflated streams, hex strings.
 */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf)
  const letters = new Map<string, Map<number, string>>()
  for (const [id, { head }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1]
    if (table !== undefined) letters.set(id, readLetters(objects.get(table)?.stream ?? ''))
  }
  // Fonts have names per page; Chromium gives each font one name for the whole file: /F4 is object …
  const fonts = new Map<string, Map<number, string>>()
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = letters.get(id)
      if (table !== undefined) fonts.set(name, table)
    }
  return [...objects.values()].map(({ stream }) => readShown(stream, fonts)).join('')
}

interface PdfObject {
  readonly head: string
  readonly stream: string
}

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const source = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n?/g)) {
    const start = match.index + match[0].length
    const streamAt = source.indexOf('stream\n', start)
    const endAt = source.indexOf('endobj', start)
    if (streamAt < 0 || streamAt > endAt) {
      objects.set(match[1] ?? '', { head: source.slice(start, endAt), stream: '' })
      continue
    }
    const head = source.slice(start, streamAt)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    const bytes = pdf.subarray(streamAt + 'stream\n'.length, streamAt + 'stream\n'.length + length)
    const isText = !/\/Subtype \/Image|\/Length1|\/FontFile/.test(head)
    const stream = !isText ? '' : (/FlateDecode/.test(head) ? inflateSync(bytes) : bytes).toString('latin1')
    objects.set(match[1] ?? '', { head, stream })
  }
  return objects
}

/** `beginbfchar` lists `<glyph> <letters>`; `beginbfrange` lists `<from> <to> <letters of from>`. */
function readLetters(table: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, list = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), utf16(text))
  for (const [, list = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16)
      const code = Number.parseInt(text, 16)
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1)
        letters.set(glyph, String.fromCharCode(code + glyph - first))
    }
  return letters
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

/** Every string a page shows, in the order it is drawn; positions are not looked at. */
function readShown(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined
  let text = ''
  for (const [, name, hex] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-fA-F\s]+)>/g)) {
    if (name !== undefined) font = fonts.get(name)
    else if (hex !== undefined && font !== undefined)
      for (const [glyph] of hex.matchAll(/.{4}/g)) text += font.get(Number.parseInt(glyph, 16)) ?? ''
  }
  return text
}
