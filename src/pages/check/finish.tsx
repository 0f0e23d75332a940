import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import { checklistPath, guidePath } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Note } from '#model/step.ts'
import type { Planned } from '#model/text.ts'
import { announce } from '#features/session/announcer.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { NewPassword } from '#features/guide/new-password.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Link } from 'react-router'
import { markDone, selectGuide, useProgress } from '#state/progress.ts'
import { buttonClasses } from '#ui/button-classes.ts'
import { Button } from '#ui/button.tsx'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { ShareLink } from './share-link.tsx'

const words = checkMessages.finish

interface FinishProps {
  readonly remember: readonly Planned<Note>[]
  /** Id of the step that is done now. */
  readonly finishes: string
}

/** The end of the guide: what to remember, and what to take along. */
export function Finish({ remember, finishes }: FinishProps) {
  const { guide } = usePlan()
  return (
    <section aria-labelledby="finish-title">
      <h2 id="finish-title" className="text-2xl font-bold tracking-tight">
        {words.title}
      </h2>
      <p className="mt-1">{words.text}</p>
      <ul className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 md:grid-cols-2">
        {remember.map(({ id, title, text }) => (
          <li key={id} className="border-s-2 border-good ps-4">
            <h3 className="font-semibold">{title}</h3>
            <p className="text-quiet">
              <Inline text={text} />
            </p>
          </li>
        ))}
      </ul>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <DoneButton id={finishes} />
        <Link to={checklistPath(guide.id)} className={buttonClasses('secondary')}>
          {words.print}
        </Link>
        <ShareLink />
        <Link
          to={guidePath(guide.id)}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3"
        >
          {words.start}
        </Link>
      </div>
      <NewPassword />
    </section>
  )
}

/** Done is what the person says: a good result alone marks nothing. */
function DoneButton({ id }: { readonly id: string }) {
  const plan = usePlan()
  const isDone = useProgress((state) => selectGuide(plan.guide.id)(state).done.includes(id))
  const position = positionOf(plan, id)
  if (position === undefined) return null
  const step = position.step.title

  function toggle() {
    markDone(plan.guide.id, id, !isDone)
    announce(fill(isDone ? words.unmarked : words.marked, { step }))
  }

  return (
    <Button
      look={isDone ? 'secondary' : 'primary'}
      aria-pressed={isDone}
      onClick={toggle}
      className={classes(isDone && 'border-good bg-good-soft text-good')}
    >
      {isDone && <Icon name="check" />}
      <span>{fill(words.markDone, { step })}</span>
    </Button>
  )
}
