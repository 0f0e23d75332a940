import { create } from 'zustand'
import type { CleanValue } from '#engine/values/fill-values.ts'

/**
 * What makes clean values of typed ones knows every kind of value, and a first visit does without: it comes after the
 * lines to type into, or with stored values. Until then a value is as it was typed.
 */
export const useCleaner = create<{ readonly clean: CleanValue }>(() => ({ clean: (_field, typed) => typed }))

export function setCleaner(clean: CleanValue): void {
  useCleaner.setState({ clean })
}
