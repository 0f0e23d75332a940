import { parse, type PlistValue } from 'plist'
import type { PlistType } from './apple-key.ts'
import type { PlistDictionary } from './write-plist.ts'

/** A profile as it was read. */
export interface ReadProfile {
  readonly top: PlistDictionary
  /** The items of PayloadContent that are dictionaries. */
  readonly payloads: readonly PlistDictionary[]
  /** Keys written as `<real>`: the reader gives a number and no longer says which kind it was. */
  readonly reals: ReadonlySet<string>
}

/** Reads the text as a property list; undefined when it is none or holds no dictionary. Never throws. */
export function readProfile(text: string): ReadProfile | undefined {
  const top = readPlist(text)
  if (!isDictionary(top)) return undefined
  const content = top['PayloadContent']
  return {
    top,
    payloads: Array.isArray(content) ? content.filter(isDictionary) : [],
    reals: new Set([...text.matchAll(/<key>([^<]*)<\/key>\s*<real\b/g)].map((match) => match[1] ?? '')),
  }
}

function readPlist(text: string): PlistValue {
  // The library also reads binary and OpenStep lists, which are never ours.
  if (!text.startsWith('<?xml')) return null
  try {
    return parse(text)
  } catch {
    return null
  }
}

/** True for a `<dict>`. */
export function isDictionary(value: PlistValue | undefined): value is PlistDictionary {
  return typeOf(value) === 'dictionary'
}

/** The type of a value that was read; undefined for none. A whole number counts as an integer. */
export function typeOf(value: PlistValue | undefined): PlistType | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'real'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return value instanceof Uint8Array ? 'data' : 'dictionary'
}
