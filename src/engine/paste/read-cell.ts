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

type PlainLabel = 'Host' | 'Port' | 'Login'

const fields = { Host: 'imapHost', Port: 'imapPort', Login: 'imapLogin' } as const

const quoted = /^(?:"([^"]*)"|“([^”]*)”|'([^']*)'|`([^`]*)`)$/

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
  const text = withoutIcons(raw.replace(/^\s*[:：=]?\s*/, ''))
  const [first = '', ...others] = (unquote(text) ?? text).trim().split(/\s/)
  if (first === '') return { kind: 'nothing' }
  const isAlone = isIconNames(others.join(' ')) || others.length === 0
  if (label === 'Login' && (passwordLabel.test(text) || (!isAlone && !first.includes('@')))) return leave('unclear')
  const check = checkValue(fields[label], unquote(first) ?? first)
  if (check.state === 'empty') return { kind: 'nothing' }
  if (check.state === 'ok') return { kind: 'value', value: check.value, notes: check.notes }
  return leave(check.problem, check.suggestion)
}

/** Reads a password; only a text that is certain to be one, whole and alone, comes out. */
export function readPasswordCell(raw: string, sentences: readonly string[], isQuoted: boolean): Cell {
  if (raw.length > 2000) return leave('unclear')
  const bare = withoutIcons(raw.replace(/^[:：]/, ''))
  if (bare === '' || isIconNames(bare)) return { kind: 'nothing' }
  if (isMask(bare.split(/\s/)[0] ?? '')) return leave('panel-masked')
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
