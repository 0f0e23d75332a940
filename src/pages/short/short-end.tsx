import { shortMessages } from '#words/checklist-messages.ts'
import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { checklistPath, checkPath, profilePath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { WayCard } from '#features/guide/way-card.tsx'

/** Where one may go from the short version. */
export function ShortEnd() {
  const { guide, profile } = usePlan()
  const { pages, id } = guide
  return (
    <section aria-labelledby="more-title" className="print:hidden half:col-span-2">
      <h2 id="more-title" className="font-semibold text-quiet">
        {shortMessages.more}
      </h2>
      <ul className="mt-3 grid gap-3 half:grid-cols-3 half:gap-4">
        {pages.includes('check') && <WayCard to={checkPath(id)} icon="shield" {...startMessages.finish.check} />}
        {pages.includes('profile') && profile !== undefined && (
          <WayCard
            to={profilePath(id)}
            icon="file"
            title={startMessages.guide.profile.title}
            text={fill(startMessages.guide.profile.text, { minutes: profile.minutes })}
          />
        )}
        {pages.includes('checklist') && (
          <WayCard to={checklistPath(id)} icon="print" {...startMessages.guide.checklist} />
        )}
      </ul>
    </section>
  )
}
