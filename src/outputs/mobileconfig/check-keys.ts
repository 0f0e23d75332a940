import type { PlistValue } from 'plist'
import type { ProfileDevice } from '#model/profile.ts'
import type { AppleKey, AppleKeys } from './apple-key.ts'
import type { CheckName } from './check-failure.ts'
import type { PlistDictionary } from './write-plist.ts'
import { typeOf } from './read-profile.ts'

/** Where a dictionary fails. */
export interface KeyFailure {
  readonly check: CheckName
  readonly key: string
}

/** Holds one dictionary against Apple's keys: each known, for the device, open, of its type, of an allowed value. */
export function checkKeys(
  dictionary: PlistDictionary,
  keys: AppleKeys,
  reals: ReadonlySet<string>,
  device: ProfileDevice,
): KeyFailure[] {
  const present = Object.entries(dictionary).flatMap(([key, value]) => {
    const check = checkKey(keys.get(key), value, reals.has(key), device)
    return check === undefined ? [] : [{ check, key }]
  })
  const missing = [...keys]
    .filter(([key, { presence }]) => presence === 'required' && !Object.hasOwn(dictionary, key))
    .map(([key]) => ({ check: 'missing-key', key }) as const)
  return [...present, ...missing]
}

function checkKey(
  apple: AppleKey | undefined,
  value: PlistValue,
  isReal: boolean,
  device: ProfileDevice,
): CheckName | undefined {
  if (apple === undefined) return 'unknown-key'
  if (apple.use === 'encrypted') return 'secret'
  if (apple.since[device] === null) return 'not-for-device'
  // `<real>1</real>` is read as 1.
  const type = isReal && typeOf(value) === 'integer' ? 'real' : typeOf(value)
  if (type !== apple.type) return 'wrong-type'
  return apple.values.length > 0 && !apple.values.some((allowed) => allowed === value) ? 'value-not-allowed' : undefined
}
