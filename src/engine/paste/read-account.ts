import type { PanelPaste } from '#model/provider.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { wordsPattern } from './plain-lines.ts'

/**
 * The address of the account, where the panel names it, in text from `plainLines`.
 * Where the address does not end its line, the next word of the page may be glued to it: then it is taken only when
 * it is, or begins with, one of `logins`.
 */
export function readAccount(text: string, paste: PanelPaste, logins: readonly string[]): string | undefined {
  const pattern = new RegExp(`${wordsPattern(paste.account)}\\s{0,9}[:：]?\\s{0,9}(\\S{1,320})( ?\\S?)`, 'gi')
  for (const match of text.matchAll(pattern)) {
    const check = checkValue('emailAddress', match[1] ?? '')
    if (check.state !== 'ok') continue
    if (match[2]?.trim() === '') return check.value
    const login = logins.find((known) => check.value.toLowerCase().startsWith(known.toLowerCase()))
    if (login !== undefined && checkValue('emailAddress', login).state === 'ok') return login
  }
  return undefined
}
