import { isSecret } from '#engine/values/fields.ts'
import type { FieldId } from '#model/field.ts'
import type { Entry, ValueSection } from './checklist.ts'
import { planFields } from './plan-fields.ts'
import { resolveSentence, type Surroundings } from './resolve-sentence.ts'

/** The table of values: every field of the plan, those not known and the passwords as lines to write on. */
export function composeValues(around: Surroundings): readonly ValueSection[] {
  const { plan, words } = around
  return planFields(plan).map(({ id, fields }) => ({
    id,
    title: words.sections[id],
    lines: fields.map((field) => ({ field, name: words.lines[field], entry: entryOf(field, around) })),
  }))
}

function entryOf(field: FieldId, around: Surroundings): Entry {
  if (isSecret(field)) {
    return { kind: 'secret', field, which: resolveSentence(around.plan.guide.provider.passwords[field] ?? '', around) }
  }
  const value = around.values[field]
  return value === '' ? { kind: 'blank' } : { kind: 'known', value }
}
