import { asTaken } from '#engine/plan/as-taken.ts'
import { isSecret } from '#engine/values/fields.ts'
import { securityOf } from '#engine/values/security-of.ts'
import type { FieldId } from '#model/field.ts'
import type { Entry, ValueLine, ValueSection } from './checklist.ts'
import { planFields } from './plan-fields.ts'
import { resolveSentence, type Surroundings } from './resolve-sentence.ts'

/** The table of values: every field of the plan, those not known and the passwords as lines to write on. */
export function composeValues(around: Surroundings): readonly ValueSection[] {
  const { plan, words } = around
  return planFields(plan).map(({ id, fields }) => ({
    id,
    title: words.sections[id],
    lines: fields.flatMap((field) => [
      { id: field, name: words.lines[field], entry: entryOf(field, around) },
      ...connectionLines(field, around),
    ]),
  }))
}

/** What other programs ask for beside the port: nobody types it into the guide. */
function connectionLines(field: FieldId, { plan, values, words }: Surroundings): readonly ValueLine[] {
  if (field !== 'imapPort' && field !== 'smtpPort') return []
  const { security, authentication, kinds, password } = words.connection
  const server = field === 'imapPort' ? 'imap' : 'smtp'
  const kind = securityOf(asTaken(plan, values)[field], plan.guide.provider.account, server)
  return [
    { id: `${server}Security`, name: security, entry: { kind: 'known', value: kinds[kind] } },
    { id: `${server}Authentication`, name: authentication, entry: { kind: 'known', value: password } },
  ]
}

function entryOf(field: FieldId, around: Surroundings): Entry {
  if (isSecret(field)) {
    return { kind: 'secret', field, which: resolveSentence(around.plan.guide.provider.passwords[field] ?? '', around) }
  }
  const value = asTaken(around.plan, around.values)[field]
  return value === '' ? { kind: 'blank' } : { kind: 'known', value }
}
