import { checkValue } from '#engine/values/check-value.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import { looksLikePassword } from '#engine/values/password-shape.ts'
import type { PlainFieldId } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import { onSecretsChange } from '#secrets/secret-store.ts'
import { hold, useHeld } from '#state/held.ts'
import { dropReplaced } from '#state/replaced.ts'
import { isSureOf, selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { passwordIn } from './password-in.ts'

/**
 * The field that shows this very text and is right about it: the person's address, a login that is the address, or what
 * the provider gives to everybody. Whoever types that as a password has mixed up the fields.
 */
export function plainFieldWith(provider: Provider, text: string): PlainFieldId | undefined {
  const typed = selectTyped(provider.id)(useSettings.getState())
  const values = effectiveValues(provider, typed)
  const given = effectiveValues(provider, {})
  const address = checkValue('emailAddress', values.emailAddress).state === 'ok' ? values.emailAddress : undefined
  return plainFields.find(
    (field) => values[field] !== '' && values[field] === text.trim() && [address, given[field]].includes(values[field]),
  )
}

/** Takes passwords out of what is stored, whichever of the two was there first. The fields say so when they are seen. */
function takeOutPasswords(): void {
  const state = useSettings.getState()
  const { profileFor } = state
  // The address of a profile was no password when it was downloaded. It may be one by now.
  if (profileFor !== undefined && Object.values(profileFor).some((address) => passwordIn(address) !== undefined))
    useSettings.setState({ profileFor: {} })
  dropReplaced((text) => passwordIn(text) !== undefined)
  // What only looked like a password, and waits in its field, is now known to be one.
  for (const [key, held] of Object.entries(useHeld.getState())) {
    const secret = held.kind === 'shape' ? passwordIn(held.text) : undefined
    if (secret !== undefined) useHeld.setState({ [key]: { kind: 'password', secret } })
  }
  for (const [provider, typed] of Object.entries(state.providers))
    for (const [name, value] of Object.entries(typed)) {
      const field = name as PlainFieldId
      const secret = passwordIn(value)
      if (secret !== undefined) hold(provider, field, { kind: 'password', secret })
      else if (looksLikePassword(field, value) && !isSureOf(state, provider, field))
        hold(provider, field, { kind: 'shape', text: value })
      else continue
      typeValue(provider, field, undefined)
    }
}

/** From now on no password stays among the stored values: typed, read from storage, or brought back by an undo. */
export function watchForPasswords(): () => void {
  // Before the store writes: what is taken out here never reaches the browser's storage.
  const stops = [useSettings.subscribe(takeOutPasswords), onSecretsChange(takeOutPasswords)]
  takeOutPasswords()
  return () => stops.forEach((stop) => stop())
}
