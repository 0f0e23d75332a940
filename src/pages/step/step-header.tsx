import { fill, messages } from '#content/words/en/messages.ts'
import { countDone, minutesLeft, type Position } from '#engine/progress/progress.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { selectGuide, useProgress } from '#state/progress.ts'

/** Phase, place, position, how much is left; then the step's name. */
export function StepHeader({ position }: { readonly position: Position }) {
  const plan = usePlan()
  const done = useProgress((state) => selectGuide(plan.guide.id)(state).done)
  const { step, number, total, phase } = position
  const minutes = minutesLeft(plan, step.id, done)
  const left =
    minutes === 0 ? messages.step.nothingLeft : minutes === 1 ? messages.step.minuteLeft : messages.step.minutesLeft
  return (
    <header className="step-header beside:flex beside:flex-wrap beside:gap-x-1">
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-quiet beside:gap-x-1">
        <span>
          <b className="font-semibold text-ink">{fill(messages.step.position, { number, total })}</b> ·{' '}
          <span className="beside:hidden">{fill(left, { minutes })}</span>
        </span>
        <span>{fill(messages.step.doneCount, { done: countDone(plan, done), total })}</span>
      </p>
      <progress
        className="mt-1.5 block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-sunken beside:order-first beside:mt-1 beside:h-1 forced-color-adjust-none [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
        aria-label={messages.step.progressName}
        value={number}
        max={total}
      />
      <p className="mt-4 flex flex-auto flex-wrap justify-between gap-x-4 text-sm font-semibold text-accent beside:mt-0 beside:gap-x-2">
        <span>
          <span className="beside:hidden">{phase.title} · </span>
          {step.place}
        </span>
      </p>
      <h1 tabIndex={-1} className="mt-0.5 w-full beside:mt-1 beside:text-xl">
        {step.title}
      </h1>
    </header>
  )
}
