import type { PanelPaste } from '#model/provider.ts'
import { type Block, foreignWords } from './find-blocks.ts'
import { type Label, type LabelReader, labels } from './panel-labels.ts'
import { isIconNames, wordsPattern } from './plain-lines.ts'
import {
  afterLabel,
  type Cell,
  isSettled,
  leave,
  readPasswordCell,
  readPasswordRest,
  readPlainCell,
  unquote,
} from './read-cell.ts'

/** Reads a block with a label on each line, its value beside it or on the next line that is not empty. */
export function lineCells(block: Block, paste: PanelPaste, readLabel: LabelReader): ReadonlyMap<Label, Cell> {
  const foreign = foreignWords(block.server, paste)
  const passwordLabel = new RegExp(wordsPattern(paste.labels.Password), 'i')
  // Two labels on one line: the copy lost line breaks, and where the first value ends is a guess.
  const otherRow = new RegExp(`${wordsPattern(paste.labels.Host)}|${wordsPattern(paste.labels.Port)}`, 'i')
  const cells = new Map<Label, Cell>()
  let pending: Label | undefined
  let isGlued = false
  let isQuoted = false

  function keep(label: Label, text: string, isOwnLine: boolean) {
    const read = isOwnLine ? readPasswordCell : readPasswordRest
    if (label === 'Password') return void cells.set(label, read(text, paste.notPasswords, isQuoted))
    const value = isOwnLine ? text : afterLabel(text)
    if (unquote(value.trim()) !== undefined) isQuoted = true
    cells.set(label, otherRow.test(value) ? leave('unclear') : readPlainCell(label, value, passwordLabel))
  }

  for (const line of block.body.split('\n')) {
    const text = line.trim()
    if (text === '') continue
    const labelled = readLabel(text)
    if (pending !== undefined && !labelled?.isSeparated) {
      if (isIconNames(text)) continue
      keep(pending, text, true)
      pending = undefined
    } else if (labelled) {
      const { label, rest, isSeparated } = labelled
      // A row that was here, or comes before one that was: these rows are another server's whose heading is lost.
      // After the password nothing comes: further down the page, "Password reset" is no password.
      if (cells.has('Password') || labels.slice(labels.indexOf(label)).some((row) => isSettled(cells.get(row)))) break
      pending = afterLabel(rest) === '' ? label : undefined
      if (pending !== undefined) cells.set(label, { kind: 'nothing' })
      else if (isSeparated || isGlued || label === 'Host' || label === 'Port') keep(label, rest, false)
      if (!isSeparated && isSettled(cells.get(label))) isGlued = true
    } else if (foreign.test(text)) break
  }
  return cells
}
