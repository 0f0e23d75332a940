import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { stepPath } from '#engine/links/paths.ts'
import { countDone, positionOf, type Position } from '#engine/progress/progress.ts'
import type { Plan } from '#model/guide.ts'
import { Link } from 'react-router'
import { selectGuide, useProgress } from '#state/progress.ts'
import { buttonClasses } from '#ui/button-classes.ts'
import { Icon } from '#ui/icon.tsx'
import { usePlan } from './guide-context.tsx'

const words = startMessages.resume

/** For a person who was here before: where they were, and the way there. */
export function ResumeCard() {
  const plan = usePlan()
  const { done, at } = useProgress(selectGuide(plan.guide.id))
  const position = at === null ? undefined : positionOf(plan, at)
  if (position === undefined) return null
  const skipped = position.next === undefined && done.includes(position.step.id) ? firstOpen(plan, done) : undefined
  return skipped === undefined ? (
    <Card
      title={words.title}
      text={fill(words.text, {
        number: position.number,
        total: position.total,
        title: position.step.title,
        done: countDone(plan, done),
      })}
      link={words.link}
      path={stepPath(plan.guide.id, position.step.id)}
    />
  ) : (
    <Card
      title={words.skipped}
      text={fill(words.skippedText, { number: skipped.number, title: skipped.step.title })}
      link={fill(words.skippedLink, { number: skipped.number })}
      path={stepPath(plan.guide.id, skipped.step.id)}
    />
  )
}

/** At the end of the guide: what was left out on the way. */
function firstOpen(plan: Plan, done: readonly string[]): Position | undefined {
  const step = plan.steps.find(({ id }) => !done.includes(id))
  return step && positionOf(plan, step.id)
}

interface CardProps {
  readonly title: string
  readonly text: string
  readonly link: string
  readonly path: string
}

function Card({ title, text, link, path }: CardProps) {
  return (
    <section aria-labelledby="resume-title" className="print:hidden">
      <h2 id="resume-title" className="font-semibold">
        {title}
      </h2>
      <p className="text-quiet">{text}</p>
      <p className="mt-3">
        <Link to={path} className={buttonClasses('primary')}>
          <span>{link}</span>
          <Icon name="chevron" />
        </Link>
      </p>
    </section>
  )
}
