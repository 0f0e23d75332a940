import type { PanelPaste } from '#model/provider.ts'
import { checkValue } from '#engine/values/check-value.ts'
import type { Block } from './find-blocks.ts'
import type { Label } from './panel-labels.ts'
import { withoutIcons, wordsPattern } from './plain-lines.ts'
import { afterLabel, type Cell, leave, readPasswordRest, readPlainCell } from './read-cell.ts'

/** A login is shorter than this; bounds the search for its end. */
const longestLogin = 300

/**
 * Reads a block whose labels and values stand in one row, with or without spaces between: some browsers copy so.
 * Undefined unless name, port and login are there in this order, on one line.
 */
export function flowCells(block: Block, paste: PanelPaste): ReadonlyMap<Label, Cell> | undefined {
  const { Host, Port, Login } = paste.labels
  const row = new RegExp(
    `^.{0,40}?${wordsPattern(Host)}(.{1,300}?)${wordsPattern(Port)}(.{1,60}?)${wordsPattern(Login)}`,
    'i',
  )
  const line = block.body.split('\n').find((text) => text.trim() !== '') ?? ''
  const match = row.exec(line)
  if (match === null) return undefined
  const [whole, host = '', port = ''] = match
  const rest = line.slice(whole.length)
  const split = splitLogin(rest, paste)
  if (split === undefined) return undefined

  const never = /(?!)/
  const cells = new Map<Label, Cell>([
    ['Host', readPlainCell('Host', afterLabel(host), never)],
    ['Port', readPlainCell('Port', afterLabel(port), never)],
    ['Login', readPlainCell('Login', split.login, never)],
  ])
  if (split.password !== undefined) {
    const cell = readPasswordRest(split.password, paste.notPasswords, false)
    // Glued words at the end of the text may go on after the password.
    const isOpen = cell.kind === 'secret' && !block.isClosed && !/^[\s:：]/.test(split.password)
    cells.set('Password', isOpen ? leave('unclear') : cell)
  }
  return cells
}

/** The login ends at the first password label that leaves a whole login before it. */
function splitLogin(
  rest: string,
  paste: PanelPaste,
): { readonly login: string; readonly password: string | undefined } | undefined {
  const isGlued = !/^[\s:：=]/.test(rest)
  const passwordLabel = new RegExp(wordsPattern(paste.labels.Password), 'gi')
  for (const match of rest.matchAll(passwordLabel)) {
    if (match.index > longestLogin) return undefined
    const login = afterLabel(rest.slice(0, match.index))
    const text = withoutIcons(login)
    const isWhole = text.includes('@') ? checkValue('emailAddress', text).state === 'ok' : !isGlued && text !== ''
    if (isWhole && !/\s/.test(text)) return { login, password: rest.slice(match.index + match[0].length) }
  }
  // A label that could not be split off means a password among what would be taken for the login.
  const isOnlyLogin = rest.length <= longestLogin && !/\S\s+\S/.test(rest) && rest.search(passwordLabel) < 0
  return isOnlyLogin ? { login: afterLabel(rest), password: undefined } : undefined
}
