import type { FieldId } from '#model/field.ts'
import { guidePath, stepPath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'

/** The address of the step where a value is entered. */
export function useEntryPath(field: FieldId): string {
  const plan = usePlan()
  const step = plan.steps.find((candidate) => candidate.kind === 'collect' && candidate.fields.includes(field))
  return step === undefined ? guidePath(plan.guide.id) : stepPath(plan.guide.id, step.id)
}
