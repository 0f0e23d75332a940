import type { SourceField } from '#model/verdict.ts'
import type { FieldStart } from './field-start.ts'
import type { Line } from './lines.ts'
import { withoutLinks } from './links.ts'

/** A field whose lines are still coming in. */
export interface OpenField {
  add(text: string, line: Line): void
  /** True inside the unfinished `h=` tag of a signature: what looks like a field may be the next names of the list. */
  isInNameList(): boolean
  close(): SourceField
}

export function openField({ name, rest }: FieldStart, first: Line): OpenField {
  const values = [rest.trim()]
  const raws = [first.text]
  const isSignature = /signature$/i.test(name)
  let lastLine = first.number
  let tag = startOfTag('', rest)

  return {
    add(text, line) {
      values.push(text.trim())
      raws.push(line.text)
      lastLine = line.number
      tag = startOfTag(tag, text)
    },
    isInNameList: () => isSignature && /^h\s*=/i.test(tag),
    close: () => ({
      name,
      value: withoutLinks(values.join(' ').replaceAll(/\s+/g, ' ')).trim(),
      raw: raws.join('\n'),
      line: first.number,
      lastLine,
    }),
  }
}

/** The first characters after the last semicolon so far: a tag is known by them, and they stay few. */
function startOfTag(before: string, text: string): string {
  const cut = text.lastIndexOf(';')
  return (cut === -1 ? before + text : text.slice(cut + 1)).trimStart().slice(0, 8)
}
