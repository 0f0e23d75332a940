import type { CheckFailure } from './check-failure.ts'
import type { PlistDictionary } from './write-plist.ts'
import { isDictionary, readProfile } from './read-profile.ts'

/** Where the finished text, read again, is not the profile that was put in. A text that cannot be read has none. */
export function findChanges(text: string, intended: PlistDictionary): readonly CheckFailure[] {
  const read = readProfile(text)
  if (read === undefined) return []
  const [payload] = Array.isArray(intended['PayloadContent']) ? intended['PayloadContent'] : []
  const wanted = isDictionary(payload) ? payload : {}
  return [
    ...differences(wanted, read.payloads[0] ?? {}).map((key) => ({ key, level: 'payload' }) as const),
    ...differences(intended, read.top)
      .filter((key) => key !== 'PayloadContent')
      .map((key) => ({ key, level: 'profile' }) as const),
  ].map((place) => ({ ...place, check: 'changed-on-the-way' }))
}

/** Keys whose text, number or boolean differs; a list differs always. */
function differences(wanted: PlistDictionary, found: PlistDictionary): readonly string[] {
  const keys = new Set([...Object.keys(wanted), ...Object.keys(found)])
  return [...keys].filter((key) => wanted[key] !== found[key])
}
