import { startMessages } from '#content/words/en/start-messages.ts'
import { fill } from '#content/words/en/messages.ts'
import { checklistPath, profilePath, shortPath, stepPath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Link } from 'react-router'
import { buttonClasses, type ButtonLook } from '#ui/button-classes.ts'
import { Icon } from '#ui/icon.tsx'

/** The ways through the guide side by side, each with what it costs and what speaks against it. */
export function Ways() {
  const { guide, steps, profile } = usePlan()
  const words = startMessages.guide
  const [first] = steps
  const minutes = Math.round(steps.reduce((sum, step) => sum + step.minutes, 0))
  if (first === undefined) return null
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title" className="text-2xl font-bold tracking-tight">
        {words.ways}
      </h2>
      <ul className="mt-4 grid gap-4 md:grid-cols-3">
        <Way
          words={words.steps}
          about={fill(words.steps.about, { total: steps.length, minutes })}
          path={stepPath(guide.id, first.id)}
          look="primary"
        />
        {profile !== undefined && (
          <Way
            words={words.profile}
            about={fill(words.wayAbout, { minutes: profile.minutes })}
            path={profilePath(guide.id)}
            look="secondary"
          />
        )}
        <Way words={words.short} about={words.short.about} path={shortPath(guide.id)} look="secondary" />
      </ul>
      <p className="mt-4">
        {words.alsoChecklist}{' '}
        <Link to={checklistPath(guide.id)} className="font-semibold text-accent underline underline-offset-3">
          {words.checklistLink}
        </Link>
      </p>
    </section>
  )
}

interface WayProps {
  readonly words: { readonly title: string; readonly text: string; readonly link: string }
  readonly about: string
  readonly path: string
  readonly look: ButtonLook
}

function Way({ words, about, path, look }: WayProps) {
  return (
    <li className="flex flex-col rounded-xl border border-line bg-card px-5 py-4 lifted">
      <h3 className="text-lg font-semibold">{words.title}</h3>
      <p className="text-sm font-semibold text-accent">{about}</p>
      <p className="mt-2 mb-4">{words.text}</p>
      <Link to={path} className={`${buttonClasses(look)} mt-auto self-start`}>
        {words.link}
        <Icon name="forward" />
      </Link>
    </li>
  )
}
