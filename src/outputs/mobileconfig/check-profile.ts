import type { ProfileDevice } from '#model/profile.ts'
import type { CheckFailure } from './check-failure.ts'
import { checkHouseRules } from './check-house-rules.ts'
import { checkIdentity } from './check-identity.ts'
import { checkKeys } from './check-keys.ts'
import { checkWriting } from './check-writing.ts'
import type { PlistDictionary } from './write-plist.ts'
import { alwaysPayload, alwaysTopLevel, fixedPayload, fixedTopLevel } from './house-rules.ts'
import { mailKeys } from './mail-keys.ts'
import { commonKeys, topLevelKeys } from './profile-keys.ts'
import { readProfile, type ReadProfile } from './read-profile.ts'

const payloadKeys = new Map([...commonKeys, ...mailKeys])

/**
 * Reads a finished profile with a property list reader and holds it against Apple's keys for the device and our own
 * rules.
 * An empty list: it may leave. Never throws.
 */
export function checkProfile(text: string, device: ProfileDevice): readonly CheckFailure[] {
  const profile = readProfile(text)
  if (profile === undefined) return [{ check: 'unreadable', level: 'profile', key: '' }]
  return [
    ...checkTopLevel(profile, device),
    ...profile.payloads.flatMap((payload) => checkPayload(payload, profile.reals, device)),
    ...checkIdentity(profile),
    ...checkWriting(text, profile),
  ]
}

function checkTopLevel({ top, payloads, reals }: ReadProfile, device: ProfileDevice): readonly CheckFailure[] {
  const content = top['PayloadContent']
  // One account, and nothing in the list that is no dictionary.
  const isOne = Array.isArray(content) && content.length === 1 && payloads.length === 1
  const failures = [
    ...checkKeys(top, topLevelKeys, reals, device),
    ...checkHouseRules(top, { fixed: fixedTopLevel[device], always: alwaysTopLevel }),
    ...(isOne ? [] : [{ check: 'payload-count', key: 'PayloadContent' } as const]),
  ]
  return failures.map((failure) => ({ ...failure, level: 'profile' }))
}

function checkPayload(
  payload: PlistDictionary,
  reals: ReadonlySet<string>,
  device: ProfileDevice,
): readonly CheckFailure[] {
  const failures = [
    ...checkKeys(payload, payloadKeys, reals, device),
    ...checkHouseRules(payload, { fixed: fixedPayload, always: alwaysPayload }),
  ]
  return failures.map((failure) => ({ ...failure, level: 'payload' }))
}
