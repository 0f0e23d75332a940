import { Figures } from './figures.tsx'
import { useWholePlan } from './use-whole-plan.ts'

/** The pictures of a step, which come with the guide's details. */
export function StepFigures({ step }: { readonly step: string }) {
  const { steps } = useWholePlan()
  return <Figures figures={steps.find(({ id }) => id === step)?.figures ?? []} />
}
