import { guideEntries } from '#content/registry.ts'
import { drawingChunk } from '#parts/drawing-chunk.ts'
import { loadGuide, loadWholeGuide } from '#parts/load-guide.ts'
import { figuresChunk, inputsChunk, stuckChunk, valuesChunk } from '#pages/step/step-chunks.ts'
import { isGuidePage, supportSegment } from '#engine/links/paths.ts'
import { guidePageRoutes } from './guide-pages.ts'
import { homeChunk, notFoundChunk, startChunk } from './own-chunks.ts'
import { supportRoute } from './support-route.ts'

/**
 * Loads what the page at an address shows, so that taking it over finds everything in place. Of a step page only the
 * guide's words are waited for: its parts in chunks of their own are taken over as they come. `isAtOnce` waits for
 * these too: where something changes right after the page was taken over, a part that is not here would be emptied.
 * `path` has no base path.
 */
export async function loadFor(path: string, isLost: boolean, isAtOnce: boolean): Promise<void> {
  const [first = '', second = ''] = path.split('/').filter(Boolean)
  const ids = guideEntries.map(({ id }) => id)
  if (isLost) await Promise.all([notFoundChunk.load(), ...ids.map(loadGuide)])
  else if (first === '') await homeChunk.load()
  else if (first === supportSegment) await supportRoute.page.load()
  else if (!ids.includes(first)) await notFoundChunk.load()
  else if (second === '') await Promise.all([startChunk.load(), loadWholeGuide(first)])
  else if (isGuidePage(second)) {
    const route = guidePageRoutes[second]
    await Promise.all([loadWholeGuide(first), route?.page.load(), route?.hasDrawings && drawingChunk.load()])
  } else if (isAtOnce) {
    const parts = [drawingChunk, figuresChunk, inputsChunk, stuckChunk, valuesChunk]
    await Promise.all([loadWholeGuide(first), ...parts.map((part) => part.load())])
  } else await loadGuide(first)
}
