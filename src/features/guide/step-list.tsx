import { memo } from 'react'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import { minutesLeft } from '#engine/progress/progress.ts'
import type { PlannedPhase } from '#model/guide.ts'
import { selectGuide, useProgress } from '#state/progress.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { Link } from 'react-router'
import { usePlan } from './guide-context.tsx'

interface StepListProps {
  /** The step that is shown. Its phase is open, the others are folded; without it all are open. */
  readonly current?: string | undefined
}

/** Every step of the guide by phase: done, current, to do. */
export const StepList = memo(function StepList({ current }: StepListProps) {
  const plan = usePlan()
  const done = useProgress((state) => selectGuide(plan.guide.id)(state).done)
  const minutes = current === undefined ? 0 : minutesLeft(plan, current, done)
  return (
    <>
      <ol className={classes('grid', current === undefined && 'gap-x-8 half:grid-cols-3')}>
        {plan.phases.map((phase) => (
          <li
            key={phase.id}
            className={classes('border-hair [&+li]:border-t', current === undefined && 'half:[&+li]:border-t-0')}
          >
            <PhaseSteps phase={phase} current={current} done={done} />
          </li>
        ))}
      </ol>
      {minutes > 0 && <p className="pt-2 text-caption text-quiet">{fill(messages.step.left, { count: minutes })}</p>}
    </>
  )
})

interface PhaseStepsProps {
  readonly phase: PlannedPhase
  readonly current: string | undefined
  readonly done: readonly string[]
}

function PhaseSteps({ phase, current, done }: PhaseStepsProps) {
  const { guide, steps } = usePlan()
  const total = phase.steps.length
  const doneHere = phase.steps.filter(({ id }) => done.includes(id)).length
  const isFinished = doneHere === total
  const count =
    doneHere === 0
      ? fill(messages.step.stepCount, { count: total })
      : fill(messages.step.doneCount, { done: doneHere, total })
  return (
    <details open={current === undefined || phase.steps.some(({ id }) => id === current)}>
      <summary className="flex min-h-11 items-center gap-1.5 rounded-lg text-[0.9rem] font-semibold">
        {isFinished && (
          <span className="text-pine">
            <Icon name="check" />
          </span>
        )}
        <span className="leading-tight">{phase.title}</span>
        <span
          className={classes(
            'ms-auto text-xs font-normal whitespace-nowrap text-quiet even-digits',
            isFinished && 'sr-only',
          )}
        >
          {count}
        </span>
      </summary>
      <ol className="pb-2.5">
        {phase.steps.map((step) => (
          <li key={step.id}>
            <StepLink
              path={stepPath(guide.id, step.id)}
              number={steps.indexOf(step) + 1}
              title={step.title}
              isCurrent={step.id === current}
              isDone={done.includes(step.id)}
            />
          </li>
        ))}
      </ol>
    </details>
  )
}

interface StepLinkProps {
  readonly path: string
  readonly number: number
  readonly title: string
  readonly isCurrent: boolean
  readonly isDone: boolean
}

/** Of fifteen in a page, two change with a step. */
const StepLink = memo(function StepLink({ path, number, title, isCurrent, isDone }: StepLinkProps) {
  return (
    <Link
      to={path}
      aria-current={isCurrent ? 'step' : undefined}
      className={classes(
        '-mx-2 grid min-h-11 grid-cols-[1.375rem_1fr] items-center gap-2 rounded-lg px-2 py-1 text-caption leading-tight max-rail:text-base',
        isCurrent
          ? 'bg-pine-soft font-semibold text-ink forced-colors:outline-2 forced-colors:-outline-offset-2 forced-colors:outline-[Highlight]'
          : 'text-quiet hover:bg-sunken hover:text-ink',
      )}
    >
      <span
        aria-hidden="true"
        className={classes('text-end text-label even-digits', (isDone || isCurrent) && 'text-pine')}
      >
        {isDone ? <Icon name="check" /> : number}
      </span>
      <span>
        <span>{title}</span>
        <span className="sr-only">, {isDone ? messages.step.status.done : messages.step.status.open}</span>
      </span>
    </Link>
  )
})
