import type { PlistValue } from 'plist'
import { validate, version } from 'uuid'
import type { CheckFailure, CheckName } from './check-failure.ts'
import type { ReadProfile } from './read-profile.ts'

/** Three labels or more, of letters, digits and inner hyphens: nothing a reader could take for a space or a path. */
const reverseDns = /^[a-z\d]+(?:-[a-z\d]+)*(?:\.[a-z\d]+(?:-[a-z\d]+)*){2,}$/i

/** Apple names no limit; this is that of a file name, which an identifier may become. */
const longest = 255

/** Identifiers reverse-DNS and UUIDs version 5 (RFC 9562), each of them once in the file. */
export function checkIdentity({ top, payloads }: ReadProfile): readonly CheckFailure[] {
  return [
    ...checkEach('PayloadIdentifier', [top, ...payloads], isIdentifier, ['identifier-form', 'identifier-twice']),
    ...checkEach('PayloadUUID', [top, ...payloads], isUuid, ['uuid-form', 'uuid-twice']),
  ]
}

function isIdentifier(text: string): boolean {
  return text.length <= longest && reverseDns.test(text)
}

function isUuid(text: string): boolean {
  return validate(text) && version(text) === 5
}

function checkEach(
  key: string,
  dictionaries: readonly Readonly<Record<string, PlistValue>>[],
  isRight: (text: string) => boolean,
  [form, twice]: readonly [CheckName, CheckName],
): readonly CheckFailure[] {
  // A key that is missing or no text is found by the table of keys.
  const found = dictionaries.flatMap((dictionary, index) => {
    const value = dictionary[key]
    return typeof value === 'string' ? [{ text: value, level: index === 0 ? 'profile' : 'payload' } as const] : []
  })
  // Compared without case: UUIDs have none, and a file system may have none.
  const seen = new Set<string>()
  return found.flatMap(({ text, level }) => {
    const isRepeated = seen.has(text.toLowerCase())
    seen.add(text.toLowerCase())
    if (!isRight(text)) return [{ check: form, level, key }]
    return isRepeated ? [{ check: twice, level, key }] : []
  })
}
