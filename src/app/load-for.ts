import { site } from '#content/site.ts'
import { loadDrawings } from '#features/figures/drawing-chunks.tsx'
import { loadGuide } from '#features/guide/load-guide.ts'
import { isLater, laterModules, laterPages } from './later-pages.ts'
import { routeOf, type Route } from './route.ts'

/**
 * Loads what the page at an address shows, so that taking it over finds everything in place. Pictures may be missing:
 * a line stands in their place then. Rejects where the page itself cannot come. `path` has no base path.
 */
export async function loadFor(path: string, isLost: boolean): Promise<void> {
  const route: Route = isLost ? { page: 'lost' } : routeOf(path)
  switch (route.page) {
    case 'lost':
    case 'home':
      await Promise.all(site.programs.map(({ id }) => loadGuide(id)))
      return
    case 'support':
      await Promise.all([laterPages.support.load(), ...site.programs.map(({ id }) => loadGuide(id))])
      return
    case 'own':
      await Promise.all([
        isLater(route.name) && laterModules[route.name].hasDrawings
          ? withDrawings(route.guide)
          : loadGuide(route.guide),
        isLater(route.name) && laterPages[route.name].load(),
      ])
      return
    case 'start':
    case 'step':
      await withDrawings(route.guide)
  }
}

async function withDrawings(id: string) {
  const guide = await loadGuide(id)
  await loadDrawings(guide).catch(() => undefined)
}
