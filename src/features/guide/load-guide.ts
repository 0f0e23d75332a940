import { site } from '#content/site.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { once } from '#features/loading/load-later.tsx'
import type { Guide } from '#model/guide.ts'

const loaded = new Map<string, Guide>()

const loading = new Map(
  site.programs.map((entry) => {
    const load = once(async () => {
      const guide = composeGuide(site.provider, entry, await entry.load())
      loaded.set(entry.id, guide)
      return guide
    })
    return [entry.id, load]
  }),
)

/** Loads a program and puts its guide together, once. Rejects when the site has no such program. */
export function loadGuide(id: string): Promise<Guide> {
  return loading.get(id)?.() ?? Promise.reject(new Error(`There is no guide ${id}.`))
}

/** The guide if its words are here already: hydration must not wait for what the page shows. */
export function loadedGuide(id: string): Guide | undefined {
  return loaded.get(id)
}
