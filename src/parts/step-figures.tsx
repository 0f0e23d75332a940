import { Figures } from './figures.tsx'
import { usePlan } from './guide-context.tsx'
import { WholePlan } from './whole-plan.tsx'

/** The pictures of a step, which come with the guide's details. */
export function StepFigures({ step }: { readonly step: string }) {
  return (
    <WholePlan>
      <OfStep step={step} />
    </WholePlan>
  )
}

function OfStep({ step }: { readonly step: string }) {
  const { steps } = usePlan()
  return <Figures figures={steps.find(({ id }) => id === step)?.figures ?? []} />
}
