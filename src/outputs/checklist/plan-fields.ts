import { valuesOf } from '#engine/plan/rows.ts'
import { sectionIds, sectionOf, type SectionId } from '#engine/plan/sections.ts'
import { plainFields, secretFields } from '#engine/values/fields.ts'
import type { FieldId } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'

/** Fields that belong together, in the order a person meets them. */
export interface FieldSection {
  readonly id: SectionId
  readonly fields: readonly FieldId[]
}

/** Every field the plan asks for or uses, by section; a section without any is left out. */
export function planFields(plan: Plan): readonly FieldSection[] {
  const used = new Set(plan.steps.flatMap(fieldsOf))
  const fields = [...plainFields, ...secretFields].filter((field) => used.has(field))
  return sectionIds
    .map((id) => ({ id, fields: fields.filter((field) => sectionOf(field, plan.guide) === id) }))
    .filter((section) => section.fields.length > 0)
}

function fieldsOf(step: Plan['steps'][number]): readonly FieldId[] {
  const typed = valuesOf(step).map(({ field }) => field)
  return step.kind === 'collect' ? [...step.fields, ...typed] : typed
}
