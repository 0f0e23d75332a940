import { readPanel } from '#engine/paste/read-panel.ts'
import type { TakenValue } from '#engine/paste/panel-reading.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { passwordIn } from '#features/values/password-in.ts'
import { looksLikePassword } from '#engine/values/password-shape.ts'
import type { FieldId } from '#model/field.ts'
import type { Guide } from '#model/guide.ts'
import { keepSecret } from '#secrets/secret-store.ts'
import { letGo } from '#state/held.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'
import type { PasteSummary } from './paste-summary.ts'

const isPassword = ({ value }: TakenValue) => passwordIn(value) !== undefined

/** Where the page doesn’t say whose account it is, and nobody did: an address that every login is. */
function addressIn(taken: readonly TakenValue[], provider: string): readonly TakenValue[] {
  const logins = new Set(taken.filter(({ field }) => field.endsWith('Login')).map(({ value }) => value))
  const [login = ''] = logins
  const isKnown =
    taken.some(({ field }) => field === 'emailAddress') ||
    selectTyped(provider)(useSettings.getState()).emailAddress !== undefined
  if (isKnown || logins.size !== 1 || checkValue('emailAddress', login).state !== 'ok') return []
  return [{ field: 'emailAddress', value: login, notes: [] }]
}

/** Keeps what is read in the text of the provider's page; what is left to say names fields, never their values. */
export function applyPastedPanel({ provider, fields }: Pick<Guide, 'provider' | 'fields'>, text: string): PasteSummary {
  const reading = readPanel(text, provider.paste)
  for (const { field, text: password } of reading.secrets) keepSecret(provider.id, field, password)
  const plain = [...addressIn(reading.taken, provider.id), ...reading.taken.filter((each) => !isPassword(each))]
  for (const { field, value } of plain) {
    // The page itself says what it is, whatever it looks like.
    typeValue(provider.id, field, value, looksLikePassword(field, value))
    letGo(provider.id, field)
  }
  const refused = reading.taken.filter(isPassword).map(({ field }) => ({ field, reason: 'password' as const }))
  const taken = [...plain, ...reading.secrets].map(({ field }) => field)
  // What this guide does not ask for is nobody's to miss.
  const isAsked = (field: FieldId) => fields.has(field)
  return {
    state: reading.state,
    taken: taken.filter(isAsked),
    left: [...reading.left, ...refused].filter(({ field }) => isAsked(field)),
    missing: reading.missing.filter(isAsked),
  }
}
