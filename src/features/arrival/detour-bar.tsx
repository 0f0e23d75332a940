import { lateMessages } from '#content/words/en/late-messages.ts'
import { fill } from '#content/words/en/messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import type { Position } from '#engine/progress/progress.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { Link } from 'react-router'
import { focusHeading } from '#platform/focus.ts'
import { endDetour, stayAt, useArrival } from '#state/arrival.ts'
import { Button } from '#ui/button.tsx'
import { buttonClasses } from '#ui/button-classes.ts'
import { usePlan } from '#features/guide/guide-context.tsx'

/** A link brought the person to another step than theirs: says so, and offers the way back. */
export function DetourBar({ position }: { readonly position: Position }) {
  const plan = usePlan()
  const detour = useArrival((state) => state.detour)
  const was = detour?.guide === plan.guide.id ? positionOf(plan, detour.was) : undefined
  if (was === undefined || was.step.id === position.step.id) return null
  const numbers = { number: position.number, wasNumber: was.number, wasTitle: was.step.title }
  const stay = () => {
    stayAt(plan.guide.id, position.step.id)
    // The bar goes, and the pressed button with it.
    focusHeading()
  }
  return (
    <aside
      aria-label={lateMessages.detour.name}
      className="rounded-lg border-2 border-accent bg-accent-soft px-4 py-3 print:hidden"
    >
      <p>{fill(lateMessages.detour.text, numbers)}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Link to={stepPath(plan.guide.id, was.step.id)} onClick={endDetour} className={buttonClasses('primary')}>
          {fill(lateMessages.detour.back, numbers)}
        </Link>
        <Button onClick={stay}>{lateMessages.detour.stay}</Button>
      </p>
    </aside>
  )
}
