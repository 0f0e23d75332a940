import { lateMessages } from '#words/late-messages.ts'
import { fill } from '#features/language/fill.ts'
import { stepPath } from '#engine/links/paths.ts'
import type { Position } from '#engine/progress/progress.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { Link } from 'react-router'
import { focusHeading } from '#platform/focus.ts'
import { endDetour, stayAt, useArrival } from '#state/arrival.ts'
import { Icon } from '#ui/icon.tsx'
import { barButton, barLink } from './bar-classes.ts'
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
      className="flex items-center gap-x-4 bar rounded-xl py-1 ps-4 pe-2.5 text-note max-phone:ps-2.5 print:hidden"
    >
      {/* In a narrow window the button says it. */}
      <p className="min-w-0 flex-1 max-phone:sr-only">{fill(lateMessages.detour.text, numbers)}</p>
      <p className="flex shrink-0 flex-wrap gap-1 max-phone:flex-1 max-phone:justify-between">
        <Link to={stepPath(plan.guide.id, was.step.id)} onClick={endDetour} className={barButton}>
          <Icon name="back" />
          <span>{fill(lateMessages.detour.back, numbers)}</span>
        </Link>
        <button type="button" className={barLink} onClick={stay}>
          {lateMessages.detour.stay}
        </button>
      </p>
    </aside>
  )
}
