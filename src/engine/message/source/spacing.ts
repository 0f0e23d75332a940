import { fieldStart } from './field-start.ts'
import { isBlank, lineAt, type Line, visible } from './lines.ts'
import { stripPrefix } from './prefix.ts'

const LOOK_AHEAD = 60

/**
 * Copying may put a blank line after every line, or after every field. Seen from the start of a block: a first field
 * on its own, one blank line, at most one more field, one blank line, text again, and one of the two starts a field.
 */
export function isDoubleSpaced(text: string, first: Line, prefix: string): boolean {
  const groups = [0]
  let blanks = 0
  let starts = 0
  let line: Line | null = first
  for (let count = 0; line !== null && count < LOOK_AHEAD; count += 1, line = lineAt(text, line.next)) {
    const stripped = stripPrefix(visible(line.text), prefix).text
    if (isBlank(stripped)) {
      blanks += 1
      if (blanks > 1) return false
      continue
    }
    if (blanks === 1) groups.push(0)
    blanks = 0
    const last = groups.length - 1
    const isStart = fieldStart(stripped) !== null
    groups[last] = (groups[last] ?? 0) + (isStart ? 1 : 0)
    if ((groups[last] ?? 0) > 1) return false
    if (isStart && last > 0) starts += 1
    if (groups.length === 3) return starts > 0
  }
  return false
}
