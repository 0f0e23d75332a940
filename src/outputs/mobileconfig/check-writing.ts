import { findBadCharacter } from './characters.ts'
import type { CheckFailure } from './check-failure.ts'
import type { ReadProfile } from './read-profile.ts'
import { writePlist, type PlistDictionary } from './write-plist.ts'

/**
 * The reader forgives much: a key twice, text between the elements, `<integer>143abc</integer>`, an `&` that is not
 * escaped, words after the end. What was read is written again; a difference is something the reader did not see and
 * another reader might.
 */
export function checkWriting(text: string, { top, payloads }: ReadProfile): readonly CheckFailure[] {
  const bad = [...findBadTexts(top, 'profile'), ...payloads.flatMap((payload) => findBadTexts(payload, 'payload'))]
  // The writer must not see such characters: in Node it throws.
  if (bad.length > 0) return bad
  return isAsWritten(text, top) ? [] : [{ check: 'not-as-written', level: 'profile', key: '' }]
}

function findBadTexts(dictionary: PlistDictionary, level: CheckFailure['level']): readonly CheckFailure[] {
  return Object.entries(dictionary)
    .filter(([key, value]) => findBadCharacter(typeof value === 'string' ? key + value : key) !== undefined)
    .map(([key]) => ({ check: 'bad-character', level, key }))
}

function isAsWritten(text: string, top: PlistDictionary): boolean {
  try {
    return writePlist(top) === text
  } catch {
    return false
  }
}
