import { site } from '#content/site.ts'
import { guidePagePath, guidePages, guidePath, homePath, stepPath, supportPath } from '#engine/links/paths.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { positionOf, type Position } from '#engine/progress/progress.ts'
import type { Guide } from '#model/guide.ts'
import { loadedGuide } from '#features/guide/load-guide.ts'

interface CrashedPage {
  /** The address as the site writes it, or '' where it has no such page: then it could be any text. */
  readonly path: string
  readonly guide: Guide | undefined
  readonly position: Position | undefined
}

/** Which page an address means, as far as it can be told from what is loaded. */
export function crashedPage(address: string): CrashedPage {
  const path = address.replace(/(.)\/$/, '$1')
  const entry = site.programs.find(({ id }) => `${path}/`.startsWith(`${guidePath(id)}/`))
  if (entry === undefined)
    return { path: [homePath(), supportPath()].includes(path) ? path : '', guide: undefined, position: undefined }
  const guide = loadedGuide(entry.id)
  const plan = guide && planGuide(guide, {})
  const step = plan?.steps.find(({ id }) => path === stepPath(entry.id, id))
  const pages = [guidePath(entry.id), ...guidePages.map((page) => guidePagePath(entry.id, page))]
  return {
    path: step !== undefined || pages.includes(path) ? path : '',
    guide,
    position: plan && step && positionOf(plan, step.id),
  }
}
