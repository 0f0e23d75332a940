import { guideEntries } from '#content/registry.ts'
import { joinGuide } from '#engine/plan/join-guide.ts'
import type { Guide } from '#model/guide.ts'

type Load = (id: string) => Promise<Guide>

const cores = new Map<string, Guide>()
const wholes = new Map<string, Guide>()

/** Loads what every page of a guide needs, once. Rejects when there is no such guide. */
export const loadGuide = once(cores, async (id) => joinGuide(await entryOf(id).load()))

/** Loads a guide with its details, once. */
export const loadWholeGuide = once(wholes, async (id) => {
  const { load, loadDetails } = entryOf(id)
  const [core, details] = await Promise.all([load(), loadDetails()])
  return joinGuide(core, details)
})

/** The guide if its words are here already: hydration must not wait for what the page shows. */
export function loadedGuide(id: string): Guide | undefined {
  return wholes.get(id) ?? cores.get(id)
}

export function loadedWholeGuide(id: string): Guide | undefined {
  return wholes.get(id)
}

function entryOf(id: string) {
  const entry = guideEntries.find((candidate) => candidate.id === id)
  if (entry === undefined) throw new Error(`There is no guide ${id}.`)
  return entry
}

function once(loaded: Map<string, Guide>, load: Load): Load {
  const loading = new Map<string, Promise<Guide>>()
  async function keep(id: string) {
    const guide = await load(id)
    loaded.set(id, guide)
    return guide
  }
  return (id) => {
    const known = loading.get(id) ?? keep(id)
    loading.set(id, known)
    return known
  }
}
