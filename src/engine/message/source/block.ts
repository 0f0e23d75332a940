import type { SourceField } from '#model/verdict.ts'
import { fieldStart } from './field-start.ts'
import { HEADER_LIMIT } from './limits.ts'
import { isBlank, lineAt, type Line, type Place, visible } from './lines.ts'
import { openField } from './open-field.ts'
import type { Pieces } from './pieces.ts'
import { prefixOf, stripPrefix } from './prefix.ts'
import { isDoubleSpaced } from './spacing.ts'

/** Lines in a row that read as header fields. */
export interface Block {
  readonly fields: readonly SourceField[]
  /** Where the reading goes on. */
  readonly next: Place
}

/** Lines that are read before the reading may be left. */
export const LINES_A_PIECE = 2000

/** Reads the block that starts with a line; null when that line starts no field. */
export function* blockAt(text: string, first: Line): Pieces<Block | null> {
  if (!first.text.includes(':')) return null
  const shown = visible(first.text)
  let prefix = prefixOf(shown)
  const begins = fieldStart(shown.slice(prefix.length))
  if (begins === null) return null
  const blanksWithin = isDoubleSpaced(text, first, prefix) ? 1 : 0
  const fields: SourceField[] = []
  let open = openField(begins, first)
  let blanks = 0
  let size = first.text.length
  // The first line is always taken, so that reading gets on whatever follows.
  let place = first.next
  for (let line = lineAt(text, place); line !== null && size < HEADER_LIMIT; line = lineAt(text, place)) {
    if (line.number % LINES_A_PIECE === 0) yield line.place.offset / text.length
    const stripped = stripPrefix(visible(line.text), prefix)
    const isEmpty = isBlank(stripped.text)
    blanks = isEmpty ? blanks + 1 : 0
    if (stripped.isOutside || blanks > blanksWithin) break
    prefix = stripped.prefix
    place = line.next
    size += line.text.length
    if (isEmpty) continue
    const next = fieldStart(stripped.text)
    if (next === null || (next.isTight && open.isInNameList())) open.add(stripped.text, line)
    else {
      fields.push(open.close())
      open = openField(next, line)
    }
  }
  return { fields: [...fields, open.close()], next: place }
}
