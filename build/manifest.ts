import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../src/model/language.ts'

/** How the installed site is called, in the language it is in, and the languages there are. */
export interface SiteWords {
  readonly name: string
  readonly shortName: string
  readonly appDescription: string
  readonly lang: string
  readonly dir: string
  readonly languages: readonly Language[]
  readonly loading: {
    readonly notStarted: string
    readonly loadAgain: string
    readonly framed: string
    readonly openAlone: string
  }
  /** Whose pages may frame the site's. */
  readonly frameAncestors: readonly string[]
}

/**
 * Gives the installed site its words and its identity: the folder it lives in. A relative one would be read from the
 * root of the host, so that two guides on one host would be the same app.
 */
export async function writeManifest(dist: string, base: string, site: SiteWords): Promise<void> {
  const file = join(dist, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  const { name, shortName, appDescription: description, lang, dir } = site
  const words = { name, short_name: shortName, description, lang, dir }
  await writeFile(file, JSON.stringify({ id: base, ...words, ...manifest }, null, 2))
}
