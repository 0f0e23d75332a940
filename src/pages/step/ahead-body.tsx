import { Activity, useEffect, useRef } from 'react'
import type { PlannedStep } from '#model/guide.ts'
import { layOutAhead } from '#platform/lay-out-ahead.ts'
import { Ahead } from '#ui/anchor.ts'
import { StepBody } from './step-body.tsx'

interface AheadBodyProps {
  readonly step: PlannedStep
  readonly isShown: boolean
}

/**
 * The body of a step that is made before somebody comes to it. Until it is shown nothing in it has an effect, and where
 * it cannot be made React leaves it empty and tries once more when it is wanted.
 */
export function AheadBody({ step, isShown }: AheadBodyProps) {
  const box = useRef<HTMLDivElement>(null)
  const mode = isShown ? 'visible' : 'hidden'
  useEffect(() => (box.current === null || isShown ? undefined : layOutAhead(box.current)), [isShown])
  return (
    // Chromium leaves out of what it tells screen readers what it leaves out of the page; this says it to all browsers.
    <div ref={box} className={isShown ? undefined : 'ahead'} aria-hidden={isShown ? undefined : true}>
      <Activity mode={mode}>
        <Ahead value>
          <StepBody step={step} />
        </Ahead>
      </Activity>
    </div>
  )
}
