import { checkMessages } from '#words/check-messages.ts'
import type { WayOn } from '#words/check-verdicts.ts'
import { fill } from '#features/language/fill.ts'
import { stepPath } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { CheckWay, Fix } from '#model/check-way.ts'
import type { Planned } from '#model/text.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Link } from 'react-router'
import { useValueStep } from '#features/values/use-value-step.ts'
import { buttonClasses } from '#ui/button-classes.ts'

interface WaysOnProps {
  readonly waysOn: readonly WayOn[]
  readonly fix: Planned<CheckWay>['fix']
}

/** Where a verdict leads: what to fix in the program, and places on this page. */
export function WaysOn({ waysOn, fix }: WaysOnProps) {
  const wanted = waysOn.flatMap((way) => (way === 'from' || way === 'server' || way === 'domain' ? [fix[way]] : []))
  const places = waysOn.flatMap((way) => (way === 'from' || way === 'server' || way === 'domain' ? [] : [way]))
  if (waysOn.length === 0) return null
  return (
    <>
      {wanted.map((one) => (
        <FixCard key={one.title} fix={one} />
      ))}
      {places.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {places.map((place) => (
            <Place key={place} place={place} />
          ))}
        </p>
      )}
    </>
  )
}

function FixCard({ fix }: { readonly fix: Planned<Fix> }) {
  const plan = usePlan()
  const position = fix.step === null ? undefined : positionOf(plan, fix.step)
  return (
    <div className="rounded-xl border border-line bg-card px-4 py-3">
      <h3 className="font-semibold">{fix.title}</h3>
      <p className="mt-0.5">
        <Inline text={fix.text} />
      </p>
      {position && (
        <p className="mt-2">
          <Link to={stepPath(plan.guide.id, position.step.id)} className={buttonClasses('secondary')}>
            {fill(checkMessages.notSent.toStep, { number: position.number, title: position.step.title })}
          </Link>
        </p>
      )}
    </div>
  )
}

type PlaceName = Exclude<WayOn, 'from' | 'server' | 'domain'>

function Place({ place }: { readonly place: PlaceName }) {
  const addressPath = useValueStep('emailAddress')
  const label = checkMessages.verdict.waysOn[place]
  if (place === 'address')
    return (
      <Link to={addressPath} className={buttonClasses('secondary')}>
        {label}
      </Link>
    )
  // The browser's own jump: it moves the point from which Tab goes on, too.
  return (
    <a href={`#${place}`} className={buttonClasses('secondary')}>
      {label}
    </a>
  )
}
