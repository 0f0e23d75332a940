import type { Reason } from '#model/check-way.ts'
import type { PlannedStep } from '#model/guide.ts'
import type { Inline, Planned } from '#model/text.ts'

export interface Explanation {
  readonly cause: Inline
  readonly fix: Inline
}

/** Cause and remedy for each reason; those told at a step are taken from there. What the plan left out falls out. */
export function explain(reasons: readonly Planned<Reason>[], steps: readonly PlannedStep[]): readonly Explanation[] {
  const symptoms = steps.flatMap((step) => step.symptoms)
  return reasons.flatMap((reason): readonly Explanation[] => {
    if (reason.kind === 'own') return [reason]
    const symptom = symptoms.find(({ id }) => id === reason.id)
    return symptom === undefined ? [] : [symptom]
  })
}
