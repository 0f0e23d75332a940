import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { guidePath, homePath, stepPath } from '#engine/links/paths.ts'
import { figuresOf, numberRows, type NumberedRow } from '#engine/plan/rows.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Guide, PlannedStep } from '#model/guide.ts'
import { site } from '#content/site.ts'
import type { Provider } from '#model/provider.ts'
import { pageMeta } from '#app/page-meta.ts'

/** What the picture of one page shows. */
export interface PreviewContent {
  readonly where: string
  readonly title: string
  readonly about: string
  readonly figures: PlannedStep['figures']
  /** What the picture rings. */
  readonly rows: readonly NumberedRow[]
  readonly start: Provider
  readonly words: Readonly<Record<string, string>>
  readonly provider: string
}

const nothing = { figures: [], rows: [], start: site.provider, words: {}, provider: '' }

/** The content for an address; the words of `guides` must be loaded. */
export function previewContent(address: string, guides: readonly Guide[]): PreviewContent {
  const meta = pageMeta(address)
  if (meta === undefined) throw new Error(`There is no page ${address}.`)
  const about = meta.description
  // The site's name stands above it.
  if (address === homePath()) return { where: '', title: startMessages.home.title, about, ...nothing }
  for (const guide of guides) {
    const plan = planGuide(guide, {})
    const step = plan.steps.find((candidate) => address === stepPath(guide.id, candidate.id))
    const position = step && positionOf(plan, step.id)
    const more = { start: guide.provider, words: plan.words, provider: guide.provider.name }
    if (position !== undefined && step !== undefined) {
      const where = `${guide.app} · ${fill(messages.step.position, { number: position.number, total: position.total })}`
      return {
        where,
        title: step.title,
        about,
        figures: figuresOf(step),
        rows: numberRows(step.groups).flatMap(({ rows }) => rows),
        ...more,
      }
    }
    if (address.startsWith(`${guidePath(guide.id)}/`) || address === guidePath(guide.id)) {
      const profile = address.endsWith('/profile')
        ? (plan.profile?.install.flatMap(({ figures }) => figures) ?? [])
        : []
      const title = meta.title.split(' – ')[0] ?? meta.title
      return {
        where: `${guide.app} · ${guide.provider.name}`,
        title,
        about,
        figures: profile.slice(-1),
        rows: [],
        ...more,
      }
    }
  }
  return { where: '', title: meta.title.split(' – ')[0] ?? meta.title, about, ...nothing }
}
