import { guidePath, stepPath } from '#engine/links/paths.ts'
import { valuesOf } from '#engine/plan/rows.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import type { FieldId } from '#model/field.ts'

/** The address of the step where a value is entered: collected there, else typed for the first time. */
export function useValueStep(field: FieldId): string {
  const { guide, steps } = usePlan()
  const step =
    steps.find((each) => each.kind === 'collect' && each.fields.includes(field)) ??
    steps.find((each) => valuesOf(each).some((value) => value.field === field))
  return step === undefined ? guidePath(guide.id) : stepPath(guide.id, step.id)
}
