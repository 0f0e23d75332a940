import { Link, useLocation } from 'react-router'
import { fill } from '#features/language/fill.ts'
import { site } from '#content/site.ts'
import { supportMessages } from '#words/support-messages.ts'
import { decodeLink } from '#engine/links/decode-link.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { useLoaded } from '#state/loaded.ts'
import { loadedGuide } from './load-guide.ts'

/** On the page for lost addresses: the steps the address may have meant. Empty until the script runs. */
export function NearestSteps() {
  const { pathname, search } = useLocation()
  const isLoaded = useLoaded((state) => state.isLoaded)
  const guides = isLoaded ? site.programs.flatMap(({ id }) => loadedGuide(id) ?? []) : []
  const linkGuides = guides.map((guide) => linkGuide(guide))
  const { link, notes } = decodeLink(pathname + search, linkGuides)
  const guide = 'guide' in link ? guides.find(({ id }) => id === link.guide) : undefined
  if (guide === undefined || !('guide' in link)) return null
  const plan = planGuide(guide, {})
  const nearest = notes.flatMap((note) => (note.kind === 'unknown-step' ? note.nearest : []))
  const positions = nearest.flatMap((id) => positionOf(plan, id) ?? [])
  if (positions.length === 0) return null
  return (
    <div className="mt-4 rounded-2xl border border-pine bg-card px-4.5 py-3">
      <p>{supportMessages.link.nearest}</p>
      <ul>
        {positions.map(({ step, number }) => (
          <li key={step.id}>
            <Link
              // In place of the lost address, so that it counts as the link it was meant to be.
              replace
              to={encodeLink({ ...link, page: 'step', step: step.id }, linkGuides)}
              className="text-link inline-flex min-h-11 items-center"
            >
              {fill(supportMessages.link.position, { number, title: step.title })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
