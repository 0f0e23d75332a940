import { readPanel } from '#engine/paste/read-panel.ts'
import type { TakenValue } from '#engine/paste/panel-reading.ts'
import { takeOutPasswords } from '#features/values/mixed-up.ts'
import type { Provider } from '#model/provider.ts'
import { keepSecret, keptAs } from '#secrets/secret-store.ts'
import { typeValue } from '#state/settings.ts'
import type { PasteSummary } from './paste-summary.ts'

const isPassword = ({ value }: TakenValue) => keptAs(value) !== undefined

/** Keeps what is read in the text of the provider's page; what is left to say names fields, never their values. */
export function applyPastedPanel(provider: Provider, text: string): PasteSummary {
  const reading = readPanel(text, provider.paste)
  for (const { field, text: password } of reading.secrets) keepSecret(provider.id, field, password)
  takeOutPasswords(provider)
  const plain = reading.taken.filter((each) => !isPassword(each))
  for (const { field, value } of plain) typeValue(provider.id, field, value)
  const refused = reading.taken.filter(isPassword).map(({ field }) => ({ field, reason: 'password' as const }))
  const taken = [...plain, ...reading.secrets].map(({ field }) => field)
  return { state: reading.state, taken, left: [...reading.left, ...refused], missing: reading.missing }
}
