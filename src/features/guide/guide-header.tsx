import { positionOf } from '#engine/progress/progress.ts'
import { usePlan } from './guide-context.tsx'
import { Places, type Place } from './places.tsx'
import { StepsMenu } from './steps-menu.tsx'

interface GuideHeaderProps {
  readonly at: Place
  /** The step that is shown, on a step's page. */
  readonly step: string | undefined
}

/** What of a guide stands in the header: its places, or in a narrow window the way to them. */
export function GuideHeader({ at, step }: GuideHeaderProps) {
  const plan = usePlan()
  const position = step === undefined ? undefined : positionOf(plan, step)
  return (
    <>
      {/* The start page says all of it by itself. */}
      {at !== 'start' && <StepsMenu at={at} position={position} />}
      <Places at={at} />
    </>
  )
}
