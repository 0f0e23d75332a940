import type { Server } from '#model/field.ts'
import { isPlain, isSecret } from '#engine/values/fields.ts'
import { labels } from './panel-labels.ts'
import type { LeftValue, TakenSecret, TakenValue } from './panel-reading.ts'
import type { Cells } from './read-block.ts'
import { type Cell, leave } from './read-cell.ts'

interface Collected {
  readonly taken: readonly TakenValue[]
  readonly secrets: readonly TakenSecret[]
  readonly left: readonly LeftValue[]
}

/** Puts the blocks together. A page pasted twice counts once; two different values for a field count as none. */
export function collectCells(blocks: readonly { readonly server: Server; readonly cells: Cells }[]): Collected {
  const taken: TakenValue[] = []
  const secrets: TakenSecret[] = []
  const left: LeftValue[] = []

  for (const server of ['imap', 'smtp'] as const) {
    const cells = blocks.filter((block) => block.server === server).map((block) => block.cells)
    for (const label of labels) {
      const cell = oneOf(cells.map((ofBlock) => ofBlock.get(label)))
      const field = `${server}${label}` as const
      if (cell.kind === 'left') {
        const { reason, suggestion } = cell
        left.push(suggestion === undefined ? { field, reason } : { field, reason, suggestion })
      } else if (cell.kind === 'secret' && isSecret(field)) secrets.push({ field, text: cell.text })
      else if (cell.kind === 'value' && isPlain(field)) taken.push({ field, value: cell.value, notes: cell.notes })
    }
  }
  return { taken, secrets, left }
}

/** The best of what several blocks say: a value before a reason, and the first of its kind. */
function oneOf(cells: readonly (Cell | undefined)[]): Cell {
  const texts = new Set(cells.map((cell) => textOf(cell)).filter((text) => text !== undefined))
  if (texts.size > 1) return leave('contradicting')
  const seen = cells.filter((cell) => cell !== undefined && cell.kind !== 'nothing')
  return seen.find((cell) => textOf(cell) !== undefined) ?? seen[0] ?? { kind: 'nothing' }
}

function textOf(cell: Cell | undefined): string | undefined {
  if (cell?.kind === 'value') return cell.value
  return cell?.kind === 'secret' ? cell.text : undefined
}
