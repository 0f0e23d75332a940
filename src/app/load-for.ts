import { loadDrawings } from '#features/figures/drawing-chunks.tsx'
import { loadGuide } from '#features/guide/load-guide.ts'
import { loadTools } from '#features/guide/load-step.ts'
import { wait } from '#features/loading/load-later.tsx'
import { laterPages } from './later-pages.ts'
import { routeOf, type Route } from './route.ts'

/** As long as taking over a page waits for its pictures, which stand there already: a change makes React draw them anew. */
const patience = 1500

/**
 * Loads what the page at an address shows, so that taking it over finds everything in place. Rejects where the page
 * itself cannot come; pictures may be missing. `path` has no base path.
 */
export async function loadFor(path: string, isLost: boolean): Promise<void> {
  const route: Route = isLost ? { page: 'lost' } : routeOf(path)
  switch (route.page) {
    case 'home':
    case 'lost':
    case 'support':
      await laterPages[route.page].page.load()
      return
    case 'own': {
      const { page, hasDrawings } = laterPages[route.name]
      await Promise.all([page.load(), hasDrawings ? withDrawings(route.guide) : loadGuide(route.guide)])
      return
    }
    case 'start':
      await Promise.all([laterPages.start.page.load(), withDrawings(route.guide)])
      return
    case 'step':
      await Promise.all([withDrawings(route.guide, route.step), withTools(route.guide, route.step)])
  }
}

async function withTools(id: string, step: string) {
  await loadTools(await loadGuide(id), step)
}

async function withDrawings(id: string, step?: string) {
  const guide = await loadGuide(id)
  const drawings = loadDrawings(guide, step).catch(() => undefined)
  await (import.meta.env.SSR ? drawings : Promise.race([drawings, wait(patience)]))
}
