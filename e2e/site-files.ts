import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtPages, dist } from './guide.ts'

const read = (address: string) => readFileSync(join(dist, address), 'utf8')

/** The scripts and the style sheet that a page asks for, with all they import from the start. */
export function filesOf(path: string): readonly string[] {
  const files = new Set<string>()
  function add(file: string) {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    for (const [, other = ''] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) add(`/assets/${other}`)
  }
  for (const [, file = ''] of read(join(path, 'index.html')).matchAll(/"(\/assets\/[\w.-]+\.(?:js|css))"/g)) add(file)
  return [...files].toSorted()
}

/** A page for each set of files that pages of the built site ask for. */
export const pageKinds: readonly { readonly path: string; readonly files: readonly string[] }[] = [
  ...new Map(builtPages().map((path) => [filesOf(path).join(' '), { path, files: filesOf(path) }])).values(),
]
