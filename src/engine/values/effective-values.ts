import type { TypedValues, Values } from '#model/field.ts'
import { cleanValue } from './clean-value.ts'
import { fillValues, type Start } from './fill-values.ts'

/** Every plain value as it will be used: what was typed, cleaned, else the provider's default, else ''. */
export function effectiveValues(provider: Start, typed: TypedValues): Values {
  return fillValues(provider, typed, cleanValue)
}
