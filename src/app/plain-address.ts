import { guideEntries } from '#content/registry.ts'
import { homePath, isGuidePage, supportPath } from '#engine/links/paths.ts'
import { loadedGuide } from '#parts/load-guide.ts'

/** True for an address that is exactly that of a page: nothing to mend, nothing to say. `path` has no final slash. */
export function isPlainAddress(path: string, search: string): boolean {
  if (search !== '') return false
  if (path === homePath() || path === supportPath()) return true
  const entry = guideEntries.find(({ id }) => path === `/${id}` || path.startsWith(`/${id}/`))
  if (entry === undefined) return false
  const place = path.slice(entry.id.length + 2)
  if (place === '' || isGuidePage(place)) return true
  const phases = loadedGuide(entry.id)?.phases ?? []
  return phases.some(({ steps }) => steps.some(({ id }) => id === place))
}
