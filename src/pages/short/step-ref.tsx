import { shortMessages } from '#words/checklist-messages.ts'
import { fill } from '#features/language/fill.ts'
import { stepPath } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Link } from 'react-router'

/** The way to a step in full, by its number and name. */
export function StepRef({ step }: { readonly step: string }) {
  const plan = usePlan()
  const position = positionOf(plan, step)
  if (position === undefined) return null
  return (
    <Link to={stepPath(plan.guide.id, step)} className="text-link text-caption">
      {fill(shortMessages.step, { number: position.number, title: position.step.title })}
    </Link>
  )
}
