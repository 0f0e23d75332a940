import { use } from 'react'
import type { PlannedStep } from '#model/guide.ts'
import { useTurn } from '#state/next-field.ts'
import { arrivalsOf } from './drawing-chunks.tsx'
import { Figures } from './figures.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { WholePlan } from '#features/guide/whole-plan.tsx'

/** The pictures of a step, which come with the guide's details. */
export function StepFigures({ step }: { readonly step: string }) {
  return (
    <WholePlan>
      <OfStep step={step} />
    </WholePlan>
  )
}

/**
 * Waits for the drawings, too: the prerendered ones stay until React can take them over, instead of going for a moment.
 * No hook may follow the `use`.
 */
function OfStep({ step: id }: { readonly step: string }) {
  const figures = usePlan().steps.find((each) => each.id === id)?.figures ?? []
  for (const arrival of arrivalsOf(figures)) use(arrival)
  return <InTurn figures={figures} />
}

/** Each picture shows the part whose value is copied next. */
function InTurn({ figures }: Pick<PlannedStep, 'figures'>) {
  const turn = useTurn((state) => state.field)
  return (
    <div className="pictures grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <Figures figures={figures} turn={turn} />
    </div>
  )
}
