import { isFinished } from '#engine/progress/progress.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { selectGuide, useProgress } from '#state/progress.ts'
import { AllSteps } from './all-steps.tsx'
import { Beginning } from './beginning.tsx'
import { Ending } from './ending.tsx'

/**
 * The start of a guide; and, once the last step is done, its ending. One address for both: who comes back by the link they
 * were given finds what they need now, and the address of the last step stays that step.
 */
export function GuideStartPage() {
  const plan = usePlan()
  const done = useProgress((state) => selectGuide(plan.guide.id)(state).done)
  const isEnd = isFinished(plan, done)
  return (
    <div className="page pt-5 pb-8">
      {isEnd ? <Ending /> : <Beginning />}
      <AllSteps isFinished={isEnd} />
    </div>
  )
}
