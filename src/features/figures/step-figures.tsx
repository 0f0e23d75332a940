import { useTurn } from '#state/next-field.ts'
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

/** Each picture shows the part whose value is copied next. */
function OfStep({ step: id }: { readonly step: string }) {
  const step = usePlan().steps.find((each) => each.id === id)
  const turn = useTurn((state) => state.field)
  return (
    <div className="pictures grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <Figures figures={step?.figures ?? []} turn={turn} />
    </div>
  )
}
