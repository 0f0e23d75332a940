import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Gives the installed site its identity: the folder it lives in. A relative one would be read from the root of the
 * host, so that two guides on one host would be the same app.
 */
export async function identifyManifest(dist: string, base: string): Promise<void> {
  const file = join(dist, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ id: base, ...manifest }, null, 2))
}
