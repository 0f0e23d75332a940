import { valuesOf } from '#engine/plan/rows.ts'
import { fieldTexts } from '#words/field-names.ts'
import { sectionTitles } from '#words/field-words.ts'
import type { FieldId } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'
import type { ValueGroup } from '#engine/plan/rows.ts'
import { planFields } from '#outputs/checklist/plan-fields.ts'

/** All values of the plan at once, under the labels that the program uses when it first asks for each. */
export function shortGroups(plan: Plan): readonly ValueGroup[] {
  return planFields(plan).map(({ id, fields }) => ({
    heading: sectionTitles[id],
    // What the program has already is in the table below: there is nothing to copy.
    rows: fields
      .filter((field) => !(field in plan.takesOnly))
      .map((field) => ({ field, label: firstLabel(plan, field) ?? fieldTexts[field].name })),
  }))
}

function firstLabel(plan: Plan, field: FieldId): string | undefined {
  return plan.steps.flatMap(valuesOf).find((row) => row.field === field)?.label
}
