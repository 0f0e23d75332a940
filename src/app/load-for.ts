import { guideEntries } from '#content/registry.ts'
import { drawingChunk } from '#parts/drawing-chunk.ts'
import { loadGuide } from '#parts/load-guide.ts'
import { isGuidePage, supportSegment } from '#engine/links/paths.ts'
import { guidePageRoutes } from './guide-pages.ts'
import { supportRoute } from './support-route.ts'

/**
 * Loads what the page at an address shows, so that taking it over finds everything in place:
 * the guide's words and the page's chunk; for a lost address and the support desk every guide, since they list all.
 * `path` has no base path.
 */
export async function loadFor(path: string, isLost: boolean): Promise<void> {
  const [first = '', second = ''] = path.split('/').filter(Boolean)
  const isDesk = first === supportSegment
  const guides = guideEntries.filter((entry) => isLost || isDesk || entry.id === first)
  // A segment that is no page is a step, and steps have pictures.
  const hasDrawings = isGuidePage(second) ? guidePageRoutes[second]?.hasDrawings : second !== ''
  const drawings = hasDrawings ? drawingChunk.load() : undefined
  const page = isDesk
    ? supportRoute.page.load()
    : isGuidePage(second)
      ? guidePageRoutes[second]?.page.load()
      : undefined
  await Promise.all([...guides.map((entry) => loadGuide(entry.id)), page, drawings])
}
