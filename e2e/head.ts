import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The head of a page as a robot reads it: names and contents of its tags, in order. No browser, no script. */
export interface Head {
  readonly titles: readonly string[]
  readonly canonicals: readonly string[]
  /** Of `<meta name=…>` and `<meta property=…>`. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  /** How many bytes come before the last of these tags ends: robots stop reading early. */
  readonly bytes: number
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const unescape = (text: string) => text.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity)
const valueOf = (tag: string, attribute: string) => unescape(new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '')

export function readHead(folder: string, file: string): Head {
  const html = readFileSync(join(folder, file), 'utf8')
  const head = html.slice(0, html.indexOf('</head>')).replaceAll(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, (whole) => {
    // Their place counts, their text does not: a rule or a line of script may look like a tag.
    return ' '.repeat(whole.length)
  })
  const tags = [...head.matchAll(/<(?:meta|link)\b[^>]*>/g)]
  const told = tags.filter(([tag]) => / (?:name|property)="|rel="canonical"/.test(tag))
  const last = told.at(-1)
  return {
    titles: [...head.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => unescape(title)),
    canonicals: tags.filter(([tag]) => valueOf(tag, 'rel') === 'canonical').map(([tag]) => valueOf(tag, 'href')),
    metas: told
      .filter(([tag]) => tag.startsWith('<meta'))
      .map(([tag]) => [valueOf(tag, 'name') || valueOf(tag, 'property'), valueOf(tag, 'content')]),
    bytes: last === undefined ? 0 : Buffer.byteLength(head.slice(0, last.index + last[0].length)),
  }
}

/** The one content of a meta tag; an error in words where there is none, or more than one. */
export function only(head: Head, name: string): string {
  const found = head.metas.filter(([each]) => each === name).map(([, content]) => content)
  return found.length === 1 ? (found[0] ?? '') : `${found.length} times ${name}`
}

/** Width and height of a PNG file, from its first chunk. */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path)
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1A\n') throw new Error(`${path} is no PNG.`)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
