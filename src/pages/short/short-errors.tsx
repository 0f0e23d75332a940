import { expectedOf } from '#engine/plan/rows.ts'
import { shortMessages } from '#content/words/en/checklist-messages.ts'
import { ExpectedErrorCard } from '#features/guide/expected-error-card.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { StepRef } from './step-ref.tsx'

/** The errors that are normal, and where each comes. */
export function ShortErrors() {
  const steps = usePlan().steps.filter((step) => expectedOf(step).length > 0)
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="errors-title" className="grid gap-3">
      <h2 id="errors-title" className="text-xl font-bold tracking-tight">
        {shortMessages.errors}
      </h2>
      {steps.map((step) => (
        <div key={step.id} className="break-inside-avoid">
          <StepRef step={step.id} />
          {expectedOf(step).map((expected) => (
            <ExpectedErrorCard key={expected.id} expected={expected} />
          ))}
        </div>
      ))}
    </section>
  )
}
