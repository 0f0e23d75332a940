import { Link, useNavigate } from 'react-router'
import { fill } from '#features/language/fill.ts'
import { stepMessages } from '#words/step-messages.ts'
import { guidePath, stepPath } from '#engine/links/paths.ts'
import { countDone, type Position } from '#engine/progress/progress.ts'
import { nextToDo } from '#engine/progress/collected.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import { markDone, selectGuide, useProgress } from '#state/progress.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { Button } from '#ui/button.tsx'
import { buttonClasses } from '#ui/button-classes.ts'
import { Icon } from '#ui/icon.tsx'

interface StepFooterProps {
  readonly position: Position
  /** False while the page has another thing to do first, and its own filled button for it. */
  readonly isPrimary: boolean
  /** Takes the place of going on while something has to be chosen first. */
  readonly onDone?: (() => void) | undefined
}

/** One button that says it is done and goes on; the ways around it are quiet. Always in reach. */
export function StepFooter({ position, isPrimary, onDone }: StepFooterProps) {
  const plan = usePlan()
  const { guide } = plan
  const { step, number, total, previous } = position
  const go = useNavigate()
  const doneKeys = useShortcut('next')
  const backKeys = useShortcut('back')
  const done = useProgress((state) => selectGuide(guide.id)(state).done)
  const isDone = done.includes(step.id)
  const next = nextToDo(plan, step.id, done)
  // Past the last step is the guide's own page, which says that all is set up.
  const onward = next === undefined ? guidePath(guide.id) : stepPath(guide.id, next.id)

  function mark(isNow: boolean) {
    markDone(guide.id, step.id, isNow)
    const count = countDone(plan, selectGuide(guide.id)(useProgress.getState()).done)
    announce(fill(isNow ? stepMessages.markedDone : stepMessages.markedOpen, { number, done: count, total }))
  }

  function finish() {
    if (onDone !== undefined) return onDone()
    mark(true)
    void go(onward)
  }

  return (
    <nav aria-label={stepMessages.footer} className="step-footer print:hidden">
      <Button
        look={isPrimary ? 'primary' : 'secondary'}
        className={isPrimary ? undefined : 'min-h-13'}
        aria-keyshortcuts={doneKeys}
        // The second half of a double click belongs to the step before.
        onClick={(event) => event.detail < 2 && finish()}
      >
        <Icon name="check" />
        <span>{next === undefined ? stepMessages.finish : stepMessages.done}</span>
      </Button>
      <Link
        to={previous === undefined ? guidePath(guide.id) : stepPath(guide.id, previous.id)}
        aria-keyshortcuts={backKeys}
        className={buttonClasses('quiet')}
      >
        {stepMessages.back}
      </Link>
      {isDone ? (
        <Button look="quiet" onClick={() => mark(false)}>
          {stepMessages.notDone}
        </Button>
      ) : (
        next !== undefined && (
          <Link to={onward} className={buttonClasses('quiet')}>
            <span className="with-script">{stepMessages.skip}</span>
            <span className="without-script">{stepMessages.onward}</span>
          </Link>
        )
      )}
    </nav>
  )
}
