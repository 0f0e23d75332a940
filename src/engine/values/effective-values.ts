import type { TypedValues, Values } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import { cleanValue } from './clean-value.ts'
import { fillValues } from './fill-values.ts'

/** Every plain value as it will be used: what was typed, cleaned, else the provider's default, else ''. */
export function effectiveValues(defaults: Provider['defaults'], typed: TypedValues): Values {
  return fillValues(defaults, typed, cleanValue)
}
