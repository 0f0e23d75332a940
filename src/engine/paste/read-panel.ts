import type { FieldId } from '#model/field.ts'
import type { PanelPaste } from '#model/provider.ts'
import { collectCells } from './collect-cells.ts'
import { findBlocks } from './find-blocks.ts'
import { labelReader, labels } from './panel-labels.ts'
import { longestPaste, type NothingReason, type PanelReading, type TakenValue } from './panel-reading.ts'
import { plainLines } from './plain-lines.ts'
import { readAccount } from './read-account.ts'
import { readBlock } from './read-block.ts'

const servers = ['imap', 'smtp'] as const
const panelFields = servers.flatMap((server) => labels.map((label) => `${server}${label}` as const))

/**
 * Reads what a person selected, copied and pasted from the provider's page. Never throws; linear in the text.
 * A value is taken only from below its own server's heading, and only when it checks.
 */
export function readPanel(text: string, paste: PanelPaste): PanelReading {
  if (text.length > longestPaste) return nothing('too-long')
  const plain = plainLines(text)
  if (plain.trim() === '') return nothing('empty')

  const readLabel = labelReader(paste)
  const blocks = findBlocks(plain, paste).map((block) => {
    return { server: block.server, cells: readBlock(block, paste, readLabel) }
  })
  const { taken, secrets, left } = collectCells(blocks)
  if (taken.length + secrets.length + left.length === 0) {
    const seen = new Set(plain.split('\n').map((line) => readLabel(line)?.label))
    return nothing(seen.has('Host') && seen.has('Port') ? 'no-headings' : 'not-the-panel')
  }

  const logins = taken.filter(({ field }) => field.endsWith('Login')).map(({ value }) => value)
  const address = readAccount(plain, paste, logins)
  const account: readonly TakenValue[] =
    address === undefined ? [] : [{ field: 'emailAddress', value: address, notes: [] }]
  const seen = new Set<FieldId>([...taken, ...secrets, ...left].map(({ field }) => field))
  const missing = panelFields.filter((field) => !seen.has(field))
  return { state: 'read', taken: [...account, ...taken], secrets, left, missing }
}

function nothing(state: NothingReason): PanelReading {
  return { state, taken: [], secrets: [], left: [], missing: [] }
}
