import type { PlistValue } from 'plist'
import type { CheckName } from './check-failure.ts'
import type { KeyFailure } from './check-keys.ts'
import type { PlistDictionary } from './write-plist.ts'

/** What we demand of one dictionary beyond Apple's schema. */
export interface HouseRules {
  readonly fixed: Readonly<Record<string, PlistValue>>
  readonly always: readonly string[]
}

/** Holds one dictionary against our own rules: choices as made, keys we always write, no empty text, real ports. */
export function checkHouseRules(dictionary: PlistDictionary, { fixed, always }: HouseRules): KeyFailure[] {
  const broken = Object.entries(fixed)
    .filter(([key, value]) => dictionary[key] !== value)
    .map(([key]) => ({ check: 'house-rule', key }) as const)
  const missing = always
    .filter((key) => !Object.hasOwn(dictionary, key))
    .map((key) => ({ check: 'missing-key', key }) as const)
  const odd = Object.entries(dictionary).flatMap(([key, value]) => {
    const check = checkValue(key, value)
    return check === undefined ? [] : [{ check, key }]
  })
  return [...broken, ...missing, ...odd]
}

function checkValue(key: string, value: PlistValue): CheckName | undefined {
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : undefined
  const isPort = key.endsWith('PortNumber') && typeof value === 'number'
  return isPort && (value < 1 || value > 65_535) ? 'port-range' : undefined
}
