import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { checklistPath, profilePath, shortPath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { WayCard } from '#features/guide/way-card.tsx'
import { NewPassword } from '#features/guide/new-password.tsx'

const words = startMessages.guide

/** The other ways through the guide, each with what it costs. */
export function Ways() {
  const { guide, profile } = usePlan()
  const has = (page: (typeof guide.pages)[number]) => guide.pages.includes(page)
  return (
    <section aria-labelledby="ways-title" className="mt-8 print:hidden">
      <h2 id="ways-title" className="font-semibold text-quiet">
        {words.ways}
      </h2>
      <ul className="mt-3 grid gap-3 half:grid-cols-3 half:gap-4">
        {has('profile') && profile !== undefined && (
          <WayCard
            to={profilePath(guide.id)}
            icon="file"
            title={words.profile.title}
            text={fill(words.profile.text, { minutes: profile.minutes })}
          />
        )}
        {has('short') && (
          <WayCard
            to={shortPath(guide.id)}
            icon="bolt"
            title={words.short.title}
            text={fill(words.short.text, { app: guide.app })}
          />
        )}
        {has('checklist') && <WayCard to={checklistPath(guide.id)} icon="print" {...words.checklist} />}
      </ul>
      <NewPassword />
    </section>
  )
}
