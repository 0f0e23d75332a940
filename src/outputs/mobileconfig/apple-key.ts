import type { ProfileDevice } from '#model/profile.ts'

/** The types of a property list. Apple writes them `<string>`, `<integer>` and so on. */
export type PlistType = 'string' | 'integer' | 'real' | 'boolean' | 'date' | 'data' | 'array' | 'dictionary'

/** The first system of each device that knows a key; null where the schema says it is not for that device. */
type Since = Readonly<Record<ProfileDevice, string | null>>

/** One key as Apple's schema has it. */
export interface AppleKey {
  readonly type: PlistType
  readonly presence: 'required' | 'optional'
  /** The allowed values; empty when the schema lists none. */
  readonly values: readonly (string | number)[]
  readonly since: Since
  /** `encrypted`: the schema allows it only in an encrypted profile, which a file from a web page is not. */
  readonly use: 'open' | 'encrypted'
}

/** A table of keys. A Map, because a key may be called `constructor`. */
export type AppleKeys = ReadonlyMap<string, AppleKey>

// Both payloads and the top level exist since macOS 10.7 and iOS 4, and so do their keys unless they say otherwise.
const base = { since: { mac: '10.7', iphone: '4.0' }, use: 'open' } as const

/** A key that must be there; `values` are the only ones allowed. */
export function required(type: PlistType, ...values: readonly (string | number)[]): AppleKey {
  return { ...base, type, presence: 'required', values }
}

/** A key that may be left out; `values` are the only ones allowed. */
export function optional(type: PlistType, ...values: readonly (string | number)[]): AppleKey {
  return { ...base, type, presence: 'optional', values }
}

/** The same key, known from these systems on. */
export function since(systems: Partial<Since>, key: AppleKey): AppleKey {
  return { ...key, since: { ...key.since, ...systems } }
}

/** An optional key that macOS does not have, and iOS from this version on. */
export function notForMac(type: PlistType, iphone: string): AppleKey {
  return since({ mac: null, iphone }, optional(type))
}

/** An optional key that holds a secret. */
export function onlyEncrypted(type: PlistType): AppleKey {
  return { ...optional(type), use: 'encrypted' }
}
