import { Link, useLocation } from 'react-router'
import { fill } from '#features/language/fill.ts'
import { site } from '#content/site.ts'
import { supportMessages } from '#words/support-messages.ts'
import { decodeLink } from '#engine/links/decode-link.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import type { Link as GuideLink, LinkGuide } from '#engine/links/link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { nearestIds } from '#engine/links/nearest-ids.ts'
import { readAddress } from '#engine/links/read-address.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Guide } from '#model/guide.ts'
import { useLoaded } from '#state/loaded.ts'
import { loadedGuide } from './load-guide.ts'

/** A page that the address may have meant. */
interface Suggestion {
  readonly words: string
  readonly link: GuideLink
}

interface Suggestions {
  /** The guide was found, and its step was not. */
  readonly isStep: boolean
  readonly all: readonly Suggestion[]
}

/** On the page for lost addresses: what the address may have meant. Empty until the script runs. */
export function NearestSteps() {
  const { pathname, search } = useLocation()
  const isLoaded = useLoaded((state) => state.isLoaded)
  const guides = isLoaded ? site.programs.flatMap(({ id }) => loadedGuide(id) ?? []) : []
  const linkGuides = guides.map((guide) => linkGuide(guide))
  const suggestions = suggest(pathname, search, guides, linkGuides)
  if (suggestions.all.length === 0) return null
  return (
    <div className="mt-4 rounded-2xl border border-pine bg-card px-4.5 py-3">
      <p>{suggestions.isStep ? supportMessages.link.nearest : supportMessages.link.nearestGuide}</p>
      <ul>
        {suggestions.all.map(({ words, link }) => (
          <li key={words}>
            <Link
              // In place of the lost address, so that it counts as the link it was meant to be.
              replace
              to={encodeLink(link, linkGuides)}
              className="text-link inline-flex min-h-11 items-center"
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Steps with names near the mistyped one; or guides with names near it, at the page that the rest of the address names. */
function suggest(
  pathname: string,
  search: string,
  guides: readonly Guide[],
  linkGuides: readonly LinkGuide[],
): Suggestions {
  const { link, notes } = decodeLink(pathname + search, linkGuides)
  if ('guide' in link) {
    const nearest = notes.flatMap((note) => (note.kind === 'unknown-step' ? note.nearest : []))
    const all = nearest.flatMap((step) => {
      const to = { ...link, page: 'step' as const, step }
      return stepWords(to, guides).map((words) => ({ words, link: to }))
    })
    return { isStep: true, all }
  }
  const [first = '', ...others] = readAddress(pathname, []).segments
  const all = nearestIds(
    first.toLowerCase(),
    guides.map(({ id }) => id),
  ).map((id) => {
    const { link: to } = decodeLink(`/${[id, ...others].join('/')}${search}`, linkGuides)
    const { app = id, system = '' } = guides.find((guide) => guide.id === id) ?? {}
    const named = fill(supportMessages.link.guide, { app, system })
    const [step] = stepWords(to, guides)
    return { words: step === undefined ? named : fill(supportMessages.link.stepOf, { guide: named, step }), link: to }
  })
  return { isStep: false, all }
}

/** "Step 3: Open Mail’s settings", where the link leads to a step. */
function stepWords(link: GuideLink, guides: readonly Guide[]): readonly string[] {
  const guide = guides.find(({ id }) => 'guide' in link && id === link.guide)
  const position = guide && link.page === 'step' ? positionOf(planGuide(guide, {}), link.step) : undefined
  if (position === undefined) return []
  return [fill(supportMessages.link.position, { number: position.number, title: position.step.title })]
}
