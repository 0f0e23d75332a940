import { guideEntries } from '#content/registry.ts'
import type { Guide } from '#model/guide.ts'

const loaded = new Map<string, Guide>()
const loading = new Map<string, Promise<Guide>>()

/** Loads a guide's words once. Rejects when there is no such guide. */
export function loadGuide(id: string): Promise<Guide> {
  const known = loading.get(id)
  if (known !== undefined) return known
  const entry = guideEntries.find((candidate) => candidate.id === id)
  const promise = entry === undefined ? Promise.reject(new Error(`There is no guide ${id}.`)) : keep(id, entry.load())
  loading.set(id, promise)
  return promise
}

async function keep(id: string, promise: Promise<Guide>): Promise<Guide> {
  const guide = await promise
  loaded.set(id, guide)
  return guide
}

/** The guide if its words are here already: hydration must not wait for what the page shows. */
export function loadedGuide(id: string): Guide | undefined {
  return loaded.get(id)
}
