import { memo } from 'react'
import { messages } from '#content/words/en/messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import { Link } from 'react-router'
import { selectGuide, useProgress } from '#state/progress.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { usePlan } from './guide-context.tsx'

/** Every step of the guide by phase: done, current, to do. */
export const StepList = memo(function StepList({ current }: { readonly current?: string }) {
  const { guide, phases, steps } = usePlan()
  const done = useProgress((state) => selectGuide(guide.id)(state).done)
  return (
    <ol className="grid gap-4">
      {phases.map((phase) => (
        <li key={phase.id}>
          <p className="px-2 text-sm font-semibold text-quiet">{phase.title}</p>
          <ol className="mt-1 grid gap-0.5">
            {phase.steps.map((step) => (
              <li key={step.id}>
                <StepLink
                  path={stepPath(guide.id, step.id)}
                  number={steps.indexOf(step) + 1}
                  title={step.title}
                  status={step.id === current ? 'current' : 'open'}
                  isDone={done.includes(step.id)}
                />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
})

interface StepLinkProps {
  readonly path: string
  readonly number: number
  readonly title: string
  readonly status: 'current' | 'open'
  readonly isDone: boolean
}

/** Of thirty in a page, two change with a step. */
const StepLink = memo(function StepLink({ path, number, title, status, isDone }: StepLinkProps) {
  const isCurrent = status === 'current'
  return (
    <Link
      to={path}
      aria-current={isCurrent ? 'step' : undefined}
      className={classes(
        'flex min-h-9 items-center gap-2.5 rounded-lg px-2 py-1 leading-snug hover:bg-sunken',
        isCurrent && 'bg-accent-soft font-semibold text-accent',
      )}
    >
      <span
        aria-hidden="true"
        className={classes(
          'grid size-6 shrink-0 place-items-center rounded-full border text-xs font-semibold even-digits',
          isDone ? 'border-good bg-good-soft text-good' : isCurrent ? 'border-accent' : 'border-edge text-quiet',
        )}
      >
        {isDone ? <Icon name="check" /> : number}
      </span>
      <span>
        {title}
        <span className="sr-only">, {isDone ? messages.step.status.done : messages.step.status.open}</span>
      </span>
    </Link>
  )
})
