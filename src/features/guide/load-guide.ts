import { site } from '#content/site.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import type { Guide } from '#model/guide.ts'

const loaded = new Map<string, Guide>()
const loading = new Map<string, Promise<Guide>>()

/** Loads a program and puts its guide together, once. Rejects when the site has no such program. */
export function loadGuide(id: string): Promise<Guide> {
  const known = loading.get(id) ?? compose(id)
  loading.set(id, known)
  return known
}

/** The guide if its words are here already: hydration must not wait for what the page shows. */
export function loadedGuide(id: string): Guide | undefined {
  return loaded.get(id)
}

async function compose(id: string): Promise<Guide> {
  const entry = site.programs.find((candidate) => candidate.id === id)
  if (entry === undefined) throw new Error(`There is no guide ${id}.`)
  const guide = composeGuide(site.provider, entry, await entry.load())
  loaded.set(id, guide)
  return guide
}
