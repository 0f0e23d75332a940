import type { PanelPaste } from '#model/provider.ts'
import { type Block, foreignWords } from './find-blocks.ts'
import type { Label, LabelReader } from './panel-labels.ts'
import { isIconNames, wordsPattern } from './plain-lines.ts'
import { type Cell, isSettled, leave, readPasswordCell, readPlainCell, unquote } from './read-cell.ts'
import { flowCells } from './read-flow.ts'

export type Cells = ReadonlyMap<Label, Cell>

/** Reads the four values of one server. Labels and values stand on lines, or all in a row. */
export function readBlock(block: Block, paste: PanelPaste, readLabel: LabelReader): Cells {
  return flowCells(block, paste) ?? lineCells(block, paste, readLabel)
}

function lineCells(block: Block, paste: PanelPaste, readLabel: LabelReader): Cells {
  const foreign = foreignWords(block.server, paste)
  const passwordLabel = new RegExp(wordsPattern(paste.labels.Password), 'i')
  // Two labels on one line: the copy lost line breaks, and where the first value ends is a guess.
  const otherRow = new RegExp(`${wordsPattern(paste.labels.Host)}|${wordsPattern(paste.labels.Port)}`, 'i')
  const cells = new Map<Label, Cell>()
  let pending: Label | undefined
  let isGlued = false
  let isQuoted = false

  function keep(label: Label, raw: string) {
    if (label !== 'Password' && unquote(raw.replace(/^\s*[:：=]?\s*/, '').trim()) !== undefined) isQuoted = true
    if (label === 'Password') cells.set(label, readPasswordCell(raw, paste.notPasswords, isQuoted))
    else if (otherRow.test(raw)) cells.set(label, leave('unclear'))
    else cells.set(label, readPlainCell(label, raw, passwordLabel))
  }

  for (const line of block.body.split('\n')) {
    const text = line.trim()
    if (text === '') continue
    const labelled = readLabel(text)
    if (pending !== undefined && !labelled?.isSeparated) {
      if (isIconNames(text)) continue
      keep(pending, text)
      pending = undefined
    } else if (labelled) {
      pending = undefined
      const { label, rest, isSeparated } = labelled
      if (isSettled(cells.get(label))) break
      if (/^\s*[:：=]?\s*$/.test(rest)) pending = label
      else if (isSeparated || isGlued || label === 'Host' || label === 'Port') keep(label, rest)
      if (!isSeparated && isSettled(cells.get(label))) isGlued = true
    } else if (foreign.test(text)) break
    if (cells.size === 4 && [...cells.values()].every((cell) => isSettled(cell))) break
  }
  return cells
}
