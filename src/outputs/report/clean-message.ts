import { checkValue } from '#engine/values/check-value.ts'
import { hasPasswordShape } from '#engine/values/password-shape.ts'
import { oneLine } from './one-line.ts'

interface CleanMessage {
  readonly text: string
  /** True when something stands in it that was taken for a password, and is not in `text`. */
  readonly isCut: boolean
}

/**
 * What a person typed as the words of a message, on one line and without passwords: neither one that is known, as
 * `isPassword` tells, nor a word that looks like one. `instead` stands in its place.
 */
export function cleanMessage(typed: string, isPassword: (text: string) => boolean, instead: string): CleanMessage {
  const line = oneLine(typed)
  if (line === '') return { text: '', isCut: false }
  // Four groups of four letters are a password of a large service when nothing else is there.
  if (hasPasswordShape(line) && !isHarmless(line)) return { text: instead, isCut: true }
  const words = line.split(' ').map((word) => (isSuspect(word, isPassword) ? instead : word))
  const text = words.join(' ')
  // One with spaces inside.
  if (isPassword(text)) return { text: instead, isCut: true }
  return { text, isCut: words.includes(instead) }
}

function isSuspect(word: string, isPassword: (text: string) => boolean): boolean {
  if (word === '') return false
  const bare = word.replaceAll(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
  if (isPassword(word) || (bare !== '' && isPassword(bare))) return true
  return [word, bare].some((text) => hasPasswordShape(text) && !isHarmless(text))
}

/** Words of messages with the shape of a password: "Couldn’t", "Username/Password:", an address, a server, an error’s number. */
function isHarmless(text: string): boolean {
  const word = text.replaceAll(/^[("'“‘«[<]+|[)"'”’»\]>.,:;!?…]+$/gu, '')
  if (/^\p{L}+(?:['’/&-]\p{L}+)*$/u.test(word) || /^https?:\/\//i.test(word)) return true
  if (/^0x[\da-f]{1,8}$/i.test(word) || /^[\d.-]+$/.test(word)) return true
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?::\d{1,5})?$/u.test(word)) return true
  return /\.\p{L}{2,}$/u.test(word) && checkValue('emailAddress', word).state === 'ok'
}
