import { useEffect, useState } from 'react'
import type { Position } from '#engine/progress/progress.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { loadable } from '#features/loading/loadable.tsx'
import { afterPaint } from '#platform/after-paint.ts'
import { StepBody } from './step-body.tsx'
import { loadStepParts } from './step-chunks.ts'

const aheadChunk = loadable(async () => (await import('./ahead-body.tsx')).AheadBody)

interface Bodies {
  readonly shown: string
  /** Which were made before somebody came to them; the one that is shown may be one of these. */
  readonly ahead: readonly (string | undefined)[]
}

/**
 * The body of the step that is shown and, hidden, those before and after it: Next and Back find theirs made and laid
 * out. Each is shown once, from the moment somebody comes until they leave, so that what a person did in a step, such as
 * showing a password, ends with it.
 */
export function StepBodies({ position }: { readonly position: Position }) {
  const { steps } = usePlan()
  const [{ shown, ahead }, setBodies] = useState<Bodies>({ shown: position.step.id, ahead: [] })
  const id = position.step.id
  const before = position.previous?.id
  const after = position.next?.id
  // What is left is gone at once. The neighbour on its other side goes after the paint, when the new ones come.
  if (shown !== id) setBodies({ shown: id, ahead: ahead.filter((each) => each !== shown) })

  useEffect(() => {
    void Promise.all([loadStepParts(), aheadChunk.load()])
      .then(afterPaint)
      .then(() =>
        setBodies((now) =>
          now.shown === id ? { shown: id, ahead: [...now.ahead.filter((each) => each === id), before, after] } : now,
        ),
      )
      // Without the network the next step is made when it is wanted.
      .catch(() => undefined)
  }, [id, before, after])

  return (
    <div>
      {steps
        .filter((step) => step.id === id || ahead.includes(step.id))
        .map((step) =>
          ahead.includes(step.id) ? (
            <aheadChunk.Component key={step.id} step={step} isShown={step.id === id} />
          ) : (
            <StepBody key={step.id} step={step} />
          ),
        )}
    </div>
  )
}
