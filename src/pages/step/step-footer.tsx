import { fill, messages } from '#content/words/en/messages.ts'
import { checkPath, guidePath, stepPath } from '#engine/links/paths.ts'
import { countDone, type Position } from '#engine/progress/progress.ts'
import { announce } from '#features/session/announcer.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Link } from 'react-router'
import { markDone, selectGuide, useProgress } from '#state/progress.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { Button } from '#ui/button.tsx'
import { buttonClasses } from '#ui/button-classes.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'

/** Three buttons fit beside each other in a window of 320 px. */
const narrow = 'max-sm:gap-1.5 max-sm:px-2 max-sm:text-[0.94rem] max-[22rem]:text-sm min-[22rem]:whitespace-nowrap'

/** Back, Mark as done, Next: always in reach at the bottom of the window. */
export function StepFooter({ position }: { readonly position: Position }) {
  const { guide } = usePlan()
  const { previous, next } = position
  const nextKeys = useShortcut('next')
  const backKeys = useShortcut('back')
  return (
    <nav
      aria-label={messages.step.footer}
      className="sticky bottom-0 -mx-4 flex flex-wrap items-stretch justify-between gap-2 border-t border-line bg-paper px-4 py-2.5 print:hidden beside:py-1.5"
    >
      <Link
        to={previous === undefined ? guidePath(guide.id) : stepPath(guide.id, previous.id)}
        aria-keyshortcuts={backKeys}
        className={classes(buttonClasses('secondary'), narrow)}
      >
        <Icon name="back" />
        {messages.step.back}
      </Link>
      <DoneButton position={position} />
      {next === undefined && guide.pages.includes('check') && (
        <Link
          to={checkPath(guide.id)}
          aria-keyshortcuts={nextKeys}
          className={classes(buttonClasses('primary'), 'max-sm:px-1.5 max-sm:text-sm')}
        >
          {messages.step.check}
        </Link>
      )}
      {next !== undefined && (
        <Link
          to={stepPath(guide.id, next.id)}
          aria-keyshortcuts={nextKeys}
          className={classes(buttonClasses('primary'), narrow, 'sm:min-w-32')}
        >
          {messages.step.next}
          <Icon name="forward" />
        </Link>
      )}
    </nav>
  )
}

/** Done is what the person says, wherever they are in the guide. */
function DoneButton({ position }: { readonly position: Position }) {
  const plan = usePlan()
  const { step, number, total } = position
  const isDone = useProgress((state) => selectGuide(plan.guide.id)(state).done.includes(step.id))

  function toggle() {
    markDone(plan.guide.id, step.id, !isDone)
    const { done } = selectGuide(plan.guide.id)(useProgress.getState())
    const words = isDone ? messages.step.markedOpen : messages.step.markedDone
    announce(fill(words, { number, total, done: countDone(plan, done) }))
  }

  return (
    <Button
      aria-pressed={isDone}
      onClick={toggle}
      className={classes(narrow, isDone && 'border-good bg-good-soft text-good')}
    >
      {isDone && <Icon name="check" />}
      {messages.step.markDone}
    </Button>
  )
}
