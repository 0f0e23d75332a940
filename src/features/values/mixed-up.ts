import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import { keptAs } from '#secrets/secret-store.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'

/** The field that shows this very text: what is typed as a password may be something else. */
export function plainFieldWith(provider: Provider, text: string): PlainFieldId | undefined {
  const values = effectiveValues(provider, selectTyped(provider.id)(useSettings.getState()))
  return plainFields.find((field) => values[field] !== '' && values[field] === text.trim())
}

/** Takes passwords out of the fields that are stored. */
export function takeOutPasswords(provider: Provider): void {
  for (const [field, value] of Object.entries(selectTyped(provider.id)(useSettings.getState())))
    if (keptAs(value) !== undefined) typeValue(provider.id, field as PlainFieldId, undefined)
}
