import { use } from 'react'
import type { CleanValue } from '#engine/values/fill-values.ts'

let cleaner: CleanValue | undefined

/** Called by what lets people type: the cleaner is then here with the first letter. */
export function setCleaner(clean: CleanValue): void {
  cleaner = clean
}

/** What knows every kind of value is loaded only where something was typed: a first visit does without. */
export async function loadCleaner(): Promise<CleanValue> {
  cleaner ??= (await import('#engine/values/clean-value.ts')).cleanValue
  return cleaner
}

const asItIs: CleanValue = (_field, typed) => typed

export function useCleaner(isNeeded: boolean): CleanValue {
  if (!isNeeded) return asItIs
  return cleaner ?? use(loadCleaner())
}
