import { checkValue } from '#engine/values/check-value.ts'
import { isPlain } from '#engine/values/fields.ts'
import type { PlainFieldId, Values } from '#model/field.ts'
import type { Plan, PlannedStep } from '#model/guide.ts'

/** The values that a step asks for, where it asks for nothing but values that may be kept; else undefined. */
export function plainFieldsOf(step: PlannedStep): readonly PlainFieldId[] | undefined {
  if (step.kind !== 'collect' || step.fields.length === 0) return undefined
  const plain = step.fields.filter(isPlain)
  return plain.length === step.fields.length ? plain : undefined
}

/** Steps that have nothing left to ask once these fields were filled in, by their ids. */
export function collectedBy(plan: Plan, values: Values, filled: readonly PlainFieldId[]): readonly string[] {
  return plan.steps.flatMap((step) => {
    const fields = plainFieldsOf(step) ?? []
    const isCollected =
      fields.some((field) => filled.includes(field)) &&
      fields.every((field) => checkValue(field, values[field]).state === 'ok')
    return isCollected ? [step.id] : []
  })
}

/** The step to go on with: one that only asks for values, and is done, has nothing to say again. */
export function nextToDo(plan: Plan, stepId: string, done: readonly string[]): PlannedStep | undefined {
  const after = plan.steps.slice(plan.steps.findIndex((step) => step.id === stepId) + 1)
  return after.find((step) => plainFieldsOf(step) === undefined || !done.includes(step.id))
}
