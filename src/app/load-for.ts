import { guideEntries } from '#content/registry.ts'
import { drawingChunk } from '#features/figures/drawing-chunk.ts'
import { stuckChunk } from '#features/help/stuck-chunk.ts'
import { loadGuide, loadWholeGuide } from '#features/guide/load-guide.ts'
import { loadValueChecker } from '#features/values/use-value-checker.ts'
import { figuresChunk, inputsChunk, valuesChunk } from '#pages/step/step-chunks.ts'
import { guidePageRoutes } from './guide-pages.ts'
import { homeChunk, notFoundChunk, startChunk } from './own-chunks.ts'
import { routeOf, type Route } from './route.ts'
import { supportRoute } from './support-route.ts'

/**
 * Loads what the page at an address shows, so that taking it over finds everything in place. Of a step page only the
 * guide's words are waited for: its parts in chunks of their own are taken over as they come. `isAtOnce` waits for
 * these too: where something changes right after the page was taken over, a part that is not here would be emptied.
 * `path` has no base path.
 */
export async function loadFor(path: string, isLost: boolean, isAtOnce: boolean): Promise<void> {
  const route: Route = isLost ? { page: 'lost' } : routeOf(path)
  switch (route.page) {
    case 'lost':
      await Promise.all([notFoundChunk.load(), ...(isLost ? guideEntries.map(({ id }) => loadGuide(id)) : [])])
      return
    case 'home':
      await homeChunk.load()
      return
    case 'support':
      await supportRoute.page.load()
      return
    case 'start':
      await Promise.all([startChunk.load(), loadWholeGuide(route.guide), drawingChunk.load()])
      return
    case 'own': {
      const own = guidePageRoutes[route.name]
      await Promise.all([loadWholeGuide(route.guide), own?.page.load(), own?.hasDrawings && drawingChunk.load()])
      return
    }
    case 'step': {
      const parts = [drawingChunk, figuresChunk, inputsChunk, stuckChunk, valuesChunk]
      if (isAtOnce)
        await Promise.all([loadWholeGuide(route.guide), loadValueChecker(), ...parts.map((part) => part.load())])
      else await loadGuide(route.guide)
    }
  }
}
