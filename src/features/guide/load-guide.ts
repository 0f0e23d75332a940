import { site } from '#content/site.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { part, type Part } from '#features/loading/load-later.tsx'
import type { Guide } from '#model/guide.ts'

const parts: ReadonlyMap<string, Part<Guide>> = new Map(
  site.programs.map((entry) => [entry.id, part(async () => composeGuide(site.provider, entry, await entry.load()))]),
)

/** A guide as something that comes later. Throws when the site has no such program. */
export function guidePart(id: string): Part<Guide> {
  const found = parts.get(id)
  if (found === undefined) throw new Error(`There is no guide ${id}.`)
  return found
}

/** Loads a program and puts its guide together, once. */
export const loadGuide = (id: string): Promise<Guide> => guidePart(id).load()

/** Every guide of the site. */
export const loadAllGuides = (): Promise<readonly Guide[]> => Promise.all(site.programs.map(({ id }) => loadGuide(id)))

/** The guide if its words are here already. */
export const loadedGuide = (id: string): Guide | undefined => parts.get(id)?.here()
