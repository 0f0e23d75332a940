import { loadedGuide } from '#features/guide/load-guide.ts'
import { routeOf } from './route.ts'

/** True for an address that is exactly that of a page: nothing to fix, nothing to say. `path` has no final slash. */
export function isPlainAddress(path: string, search: string): boolean {
  const route = routeOf(path)
  if (search !== '' || route.page === 'lost') return false
  if (route.page === 'own') return loadedGuide(route.guide)?.pages.includes(route.name) ?? false
  if (route.page !== 'step') return true
  const phases = loadedGuide(route.guide)?.phases ?? []
  return phases.some(({ steps }) => steps.some(({ id }) => id === route.step))
}
