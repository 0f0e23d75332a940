import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { guidePath, stepPath } from '#engine/links/paths.ts'
import { countDone, isFinished, positionOf } from '#engine/progress/progress.ts'
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
  const count = countDone(plan, done)
  return isFinished(plan, done) ? (
    <Card title={words.finished} text={words.finishedText} link={words.finishedLink} path={guidePath(plan.guide.id)} />
  ) : (
    <Card
      title={count === 0 ? words.seen : words.title}
      text={fill(count === 0 ? words.seenText : words.text, {
        number: position.number,
        total: position.total,
        title: position.step.title,
        done: count,
      })}
      link={words.link}
      path={stepPath(plan.guide.id, position.step.id)}
    />
  )
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
