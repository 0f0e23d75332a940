import { useEffect } from 'react'
import { useNavigationType } from 'react-router'
import type { Position } from '#engine/progress/progress.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { fetchAhead } from '#features/guide/load-step.ts'
import { afterPaint } from '#platform/after-paint.ts'
import { arriveAt } from '#state/arrival.ts'
import { useLoaded } from '#state/loaded.ts'
import { Detour } from './detour.tsx'
import { StepBody } from './step-body.tsx'
import { StepHeader } from './step-header.tsx'
import { StepSidebar } from './step-sidebar.tsx'

/** One step: where am I, what do I do, what will I see, what if it looks different. */
export function StepPage({ position }: { readonly position: Position }) {
  const { guide } = usePlan()
  const { step, previous, next } = position
  const isLoaded = useLoaded((state) => state.isLoaded)
  const navigation = useNavigationType()

  useEffect(() => {
    // A repaired link arrives by REPLACE; only links inside the page push.
    const neighbours = [previous?.id, next?.id].filter((id) => id !== undefined)
    if (isLoaded) void afterPaint().then(() => arriveAt(guide.id, step.id, navigation !== 'PUSH', neighbours))
  }, [guide.id, step.id, previous?.id, next?.id, isLoaded, navigation])

  useEffect(() => {
    if (isLoaded && next !== undefined) fetchAhead(guide, next.id)
  }, [guide, next, isLoaded])

  return (
    <div className="page grid gap-x-10 rail:grid-cols-[13.75rem_minmax(0,1fr)] print:block">
      <StepSidebar current={step.id} />
      <article className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 pt-2 max-half:gap-2 half:pt-4">
        <Detour position={position} />
        <StepHeader position={position} />
        <StepBody key={step.id} position={position} />
      </article>
    </div>
  )
}
