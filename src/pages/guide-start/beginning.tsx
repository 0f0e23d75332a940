import { useEffect } from 'react'
import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { valuesOf } from '#engine/plan/rows.ts'
import { stepPath } from '#engine/links/paths.ts'
import type { Plan } from '#model/guide.ts'
import { DeskPicture } from '#features/figures/desk-picture.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { fetchAhead } from '#features/guide/load-step.ts'
import { Link } from 'react-router'
import { Questions } from '#features/guide/questions.tsx'
import { ResumeCard } from '#features/guide/resume-card.tsx'
import { selectGuide, useProgress } from '#state/progress.ts'
import { buttonClasses } from '#ui/button-classes.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { BeforeStart } from './before-start.tsx'
import { Ways } from './ways.tsx'

const words = startMessages.guide

/** What the guide is for, what it asks, and the way in. */
export function Beginning() {
  const plan = usePlan()
  const { guide, steps, title, intro } = plan
  const isBegun = useProgress((state) => selectGuide(guide.id)(state).at) !== null
  const minutes = Math.round(steps.reduce((sum, step) => sum + step.minutes, 0))
  const [first] = steps
  useEffect(() => {
    if (first !== undefined) fetchAhead(guide, first.id)
  }, [guide, first])
  return (
    <>
      <div className="grid items-center gap-x-16 gap-y-5 half:grid-cols-2">
        <div>
          <h1 tabIndex={-1} className="text-display">
            {title}
          </h1>
          <p className="mt-3 text-lead text-pretty text-quiet">
            <Inline text={intro[0] ?? ''} />
          </p>
          <div className="my-5 grid gap-4">
            <Questions />
            <BeforeStart />
          </div>
          <ResumeCard />
          {first !== undefined && (
            <div className={classes('flex flex-wrap items-center gap-x-5 gap-y-2', isBegun && 'mt-3')}>
              <Link
                to={stepPath(guide.id, first.id)}
                className={classes(
                  buttonClasses(isBegun ? 'secondary' : 'primary'),
                  !isBegun && 'min-h-15! rounded-2xl px-7.5! text-lead',
                )}
              >
                <span>{isBegun ? words.restart : words.start}</span>
                <Icon name="chevron" />
              </Link>
              <p className="flex-1 basis-48 text-note text-quiet">
                <span>{fill(words.about, { total: steps.length, minutes })}</span> <span>{words.anytime}</span>
              </p>
            </div>
          )}
        </div>
        <DeskPicture figure={picture(plan)} className="h-55 half:h-105" />
      </div>
      <Ways />
    </>
  )
}

/** The window that most values go into: what the guide comes to. */
function picture({ steps }: Plan) {
  const counts = steps.map((step) => valuesOf(step).length)
  return steps[counts.indexOf(Math.max(...counts))]?.figures[0]
}
