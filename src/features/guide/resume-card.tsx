import { startMessages } from '#content/words/en/start-messages.ts'
import { fill } from '#content/words/en/messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import { countDone, positionOf } from '#engine/progress/progress.ts'
import { Link } from 'react-router'
import { selectGuide, useProgress } from '#state/progress.ts'
import { buttonClasses } from '#ui/button-classes.ts'
import { usePlan } from './guide-context.tsx'

/** For a person who was here before: where they were, and the way there. */
export function ResumeCard() {
  const plan = usePlan()
  const { done, at } = useProgress(selectGuide(plan.guide.id))
  const position = at === null ? undefined : positionOf(plan, at)
  if (position === undefined) return null
  const total = plan.steps.length
  const doneCount = countDone(plan, done)
  const isFinished = doneCount === total
  const { title, text, finished, link, again } = startMessages.resume
  return (
    <section
      aria-labelledby="resume-title"
      className="rounded-xl border-2 border-accent bg-accent-soft px-5 py-4 print:hidden"
    >
      <h2 id="resume-title" className="text-lg font-semibold">
        {title}
      </h2>
      <p>
        {fill(isFinished ? finished : text, {
          number: position.number,
          total,
          title: position.step.title,
          done: doneCount,
        })}
      </p>
      <p className="mt-3">
        <Link to={stepPath(plan.guide.id, position.step.id)} className={buttonClasses('primary')}>
          {isFinished ? again : link}
        </Link>
      </p>
    </section>
  )
}
