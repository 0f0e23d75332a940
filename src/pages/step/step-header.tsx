import { stepMessages } from '#words/step-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { Position } from '#engine/progress/progress.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'

/** Where one is, what is done here, and in a sentence or two how. */
export function StepHeader({ position: { step, number, total } }: { readonly position: Position }) {
  const { provider, app, system } = usePlan().guide
  return (
    <header className="step-header">
      {/* On paper nothing else says so. */}
      <p className="hidden text-note text-quiet print:block">
        {fill(stepMessages.onPaper, { provider: provider.name, app, system })}
      </p>
      <p className="text-note text-quiet max-half:not-print:hidden">
        {fill(stepMessages.where, { number, total, place: step.place })}
      </p>
      <h1 tabIndex={-1}>{step.title}</h1>
      <p className="mt-0.5 max-w-192 text-lead text-quiet max-half:text-note max-phone:hidden">
        <Inline text={step.lead} />
      </p>
    </header>
  )
}
