import { readPanel } from '#engine/paste/read-panel.ts'
import type { Guide } from '#model/guide.ts'
import type { FieldId } from '#model/field.ts'
import { keepSecret } from '#secrets/secret-store.ts'
import { typeValue } from '#state/settings.ts'
import type { PasteSummary } from './paste-summary.ts'

/** Keeps what is read in the text of the provider's page; what is left to say names fields, never their values. */
export function applyPastedPanel({ provider, fields }: Guide, text: string): PasteSummary {
  const reading = readPanel(text, provider.paste)
  for (const { field, value } of reading.taken) typeValue(provider.id, field, value)
  for (const { field, text: password } of reading.secrets) keepSecret(provider.id, field, password)
  const taken = [...reading.taken, ...reading.secrets].map(({ field }) => field)
  // What this guide does not ask for is nobody's to miss.
  const isAsked = (field: FieldId) => fields.has(field)
  return {
    state: reading.state,
    taken: taken.filter(isAsked),
    left: reading.left.filter(({ field }) => isAsked(field)),
    missing: reading.missing.filter(isAsked),
  }
}

export { summaryText } from './paste-summary.ts'
