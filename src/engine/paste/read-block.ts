import type { PanelPaste } from '#model/provider.ts'
import type { Block } from './find-blocks.ts'
import type { Label, LabelReader } from './panel-labels.ts'
import type { Cell } from './read-cell.ts'
import { flowCells } from './read-flow.ts'
import { lineCells } from './read-lines.ts'

/** What was found under each label of one server. */
export type Cells = ReadonlyMap<Label, Cell>

/** Reads the four values of one server. Labels and values stand on lines, or all in a row. */
export function readBlock(block: Block, paste: PanelPaste, readLabel: LabelReader): Cells {
  return flowCells(block, paste) ?? lineCells(block, paste, readLabel)
}
