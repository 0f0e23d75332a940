import { checkSecret, isPanelSentence } from '#engine/values/check-secret.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { isMask } from '#engine/values/characters.ts'
import type { ValueNote } from '#engine/values/value-check.ts'
import type { LeftValue } from './panel-reading.ts'
import { isIconNames, withoutIcons } from './plain-lines.ts'

/** What the text beside one label turned out to be. */
export type Cell =
  | { readonly kind: 'value'; readonly value: string; readonly notes: readonly ValueNote[] }
  | { readonly kind: 'secret'; readonly text: string }
  | { readonly kind: 'left'; readonly reason: LeftValue['reason']; readonly suggestion: string | undefined }
  | { readonly kind: 'nothing' }

export function leave(reason: LeftValue['reason'], suggestion?: string): Cell {
  return { kind: 'left', reason, suggestion }
}

/** Nothing the panel shows beside a label comes near this. */
const longestCell = 2000

type PlainLabel = 'Host' | 'Port' | 'Login'

const fields = { Host: 'imapHost', Port: 'imapPort', Login: 'imapLogin' } as const

const quoted = /^(?:"([^"]*)"|“([^”]*)”|'([^']*)'|`([^`]*)`)$/

/** What follows a label, without the sign between the two. A colon glued to a text may be part of it. */
export function afterLabel(rest: string): string {
  return rest.replace(/^\s*[:：=](?:\s+|$)|^[:：=]|^\s+/, '')
}

/** The text between matching quotes, or undefined. */
export function unquote(text: string): string | undefined {
  const match = quoted.exec(text)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
}

/**
 * Reads a server name, port or login. `passwordLabel` is what must not be inside a login: where a copy lost the line
 * break between the two, the password would end up in a field that is stored and shown.
 */
export function readPlainCell(label: PlainLabel, raw: string, passwordLabel: RegExp): Cell {
  if (raw.length > longestCell) return leave('unclear')
  const text = withoutIcons(raw)
  const [first = '', ...others] = (unquote(text) ?? text).trim().split(/\s/)
  if (first === '') return { kind: 'nothing' }
  const isAlone = isIconNames(others.join(' ')) || others.length === 0
  if (label === 'Login' && (passwordLabel.test(text) || (!isAlone && !first.includes('@')))) return leave('unclear')
  const check = checkValue(fields[label], unquote(first) ?? first)
  if (check.state === 'empty') return { kind: 'nothing' }
  if (check.state === 'ok') return { kind: 'value', value: check.value, notes: check.notes }
  return leave(check.problem, check.suggestion)
}

/** Reads what follows the password's label on its line. */
export function readPasswordRest(rest: string, sentences: readonly string[], isQuoted: boolean): Cell {
  // "Password:aB3" may be a colon and a password, or a password with a colon.
  const isAmbiguous = /^[:：=]\S/.test(rest)
  const cell = readPasswordCell(afterLabel(rest), sentences, isQuoted)
  return isAmbiguous && cell.kind === 'secret' ? leave('unclear') : cell
}

/** Reads a password; only a text that is certain to be one, whole and alone, comes out. */
export function readPasswordCell(raw: string, sentences: readonly string[], isQuoted: boolean): Cell {
  if (raw.length > longestCell) return leave('unclear')
  const bare = withoutIcons(raw)
  if (bare === '' || isIconNames(bare)) return { kind: 'nothing' }
  // Stars with the page's next words glued to them are still stars.
  if (isMask(bare.split(/\s/)[0] ?? '') || isMask(bare.slice(0, 4))) return leave('panel-masked')
  if (isPanelSentence(bare, sentences)) return leave('panel-sentence')
  // Words after it may be the page's next button, or part of a pass phrase: nobody can tell.
  if (/\s/.test(bare)) return leave('unclear')
  const text = isQuoted ? (unquote(bare) ?? bare) : bare
  const check = checkSecret(text, sentences)
  if (check.state === 'ok') return { kind: 'secret', text }
  return leave(check.state === 'bad' && check.problem === 'masked' ? 'panel-masked' : 'unclear')
}

/** True when nothing better can follow: a later line with the same label belongs to something else. */
export function isSettled(cell: Cell | undefined): boolean {
  if (cell?.kind === 'left') return cell.reason === 'panel-masked' || cell.reason === 'panel-sentence'
  return cell?.kind === 'value' || cell?.kind === 'secret'
}
