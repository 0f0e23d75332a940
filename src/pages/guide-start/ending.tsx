import { startMessages } from '#words/start-messages.ts'
import { countDone } from '#engine/progress/progress.ts'
import { checklistPath, checkPath } from '#engine/links/paths.ts'
import { DeskPicture } from '#features/figures/desk-picture.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { WayCard } from '#features/guide/way-card.tsx'
import { selectGuide, useProgress } from '#state/progress.ts'
import { openDialog } from '#state/open-dialog.ts'
import { Icon } from '#ui/icon.tsx'
import { CardWords, linkCardClasses } from '#ui/link-card.tsx'
import { NewPassword } from '#features/guide/new-password.tsx'

const words = startMessages.finish

/** Everything is done: what to remember, and what one may do now. */
export function Ending() {
  const plan = usePlan()
  const { guide, phases, result, steps } = plan
  // Nothing is claimed for who did not do it all.
  const isWhole = useProgress((state) => countDone(plan, selectGuide(guide.id)(state).done)) === steps.length
  // The first step of the last phase is the one to remember: it is done anew with every message.
  const remembered = phases.at(-1)?.steps[0]
  return (
    <>
      <div className="grid items-center gap-x-16 gap-y-5 half:grid-cols-2">
        <div>
          <p className="mb-4 grid size-15 place-items-center rounded-full border border-transparent bg-pine text-[1.75rem] text-on-pine forced-colors:border-[CanvasText]">
            <Icon name="check" />
          </p>
          <h1 tabIndex={-1} className="text-display">
            {words.title}
          </h1>
          <p className="mt-3 text-lead text-pretty text-quiet">{isWhole ? <Inline text={result} /> : words.skipped}</p>
          {remembered !== undefined && (
            <section aria-labelledby="remember-title" className="mt-5 border-s-3 border-pine ps-4 text-value">
              <h2 id="remember-title" className="font-semibold">
                {words.remember}
              </h2>
              <p>
                <Inline text={remembered.summary} />
              </p>
            </section>
          )}
        </div>
        <DeskPicture figure={remembered?.figures.at(-1)} className="h-70 half:h-85" />
      </div>
      <section aria-labelledby="next-title" className="mt-8 print:hidden">
        <h2 id="next-title" className="font-semibold text-quiet">
          {words.next}
        </h2>
        <ul className="mt-3 grid gap-3 half:grid-cols-3 half:gap-4">
          {guide.pages.includes('check') && <WayCard to={checkPath(guide.id)} icon="shield" {...words.check} isFirst />}
          {guide.pages.includes('checklist') && <WayCard to={checklistPath(guide.id)} icon="print" {...words.print} />}
          <li className="grid">
            <button
              type="button"
              aria-haspopup="dialog"
              className={linkCardClasses()}
              onClick={() => openDialog('forget')}
            >
              <CardWords icon="trash" {...words.forget} />
            </button>
          </li>
        </ul>
        <NewPassword />
      </section>
    </>
  )
}
