import { site } from '../src/content/site.ts'
import { composeGuide } from '../src/engine/plan/compose-guide.ts'
import type { Guide } from '../src/model/guide.ts'

/** A guide of the site, put together as the pages do it. */
export async function loadGuide(id: string): Promise<Guide> {
  const entry = site.programs.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`There is no guide ${id}.`)
  return composeGuide(site.provider, entry, await entry.load())
}
