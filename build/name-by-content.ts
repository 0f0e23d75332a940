import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the pages find the files of the script by name; asked for anew each time, as pages are. */
export const fileList = 'files.js'

const staticImport = /((?:from|import)\s*["'`])\.\/([^"'`]+)\.js(["'`])/g
const dynamicImport = /import\((["'`])\.\/([^"'`]+)\.js\1\)/g

/**
 * Names each chunk after its content, so that an update costs only what changed. The bundler would do so too, but it
 * writes the name of every chunk that is loaded later into the one that loads it: one other letter in a sentence, and
 * the start, all that imports it and every page are other files. Here a chunk that is loaded later is looked up in a
 * list, and only that list, of a kilobyte, is another one. What a chunk cannot do without stays in its text by name.
 */
export function nameByContent(dist: string, base: string): void {
  const folder = join(dist, 'assets')
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.js') ? [file.slice(0, -3)] : []))
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.js`), 'utf8')]))
  const final = new Map<string, string>()

  /** Those a chunk needs before it are named first; chunks that need each other are not written by this build. */
  function nameOf(name: string, above: readonly string[]): string {
    const known = final.get(name)
    if (known !== undefined) return known
    const text = texts.get(name)
    if (text === undefined) throw new Error(`${above.at(-1)} imports ${name}.js, which the build does not have.`)
    if (above.includes(name)) throw new Error(`These chunks need each other: ${[...above, name].join(', ')}.`)
    const named = text
      .replaceAll(dynamicImport, (_all, _quote, to: string) => {
        if (!texts.has(to)) throw new Error(`${name} loads ${to}.js, which the build does not have.`)
        return `loadChunk(${JSON.stringify(to)})`
      })
      .replaceAll(staticImport, (_all, before: string, to: string, after: string) => {
        return `${before}./${nameOf(to, [...above, name])}.js${after}`
      })
    const result = `${name}-${createHash('sha256').update(named).digest('base64url').slice(0, 8)}`
    final.set(name, result)
    writeFileSync(join(folder, `${name}.js`), named)
    return result
  }
  for (const name of names) nameOf(name, [])
  for (const [name, result] of final) renameSync(join(folder, `${name}.js`), join(folder, `${result}.js`))

  const list = Object.fromEntries(
    names.map((name) => [name, [`${base}assets/${final.get(name)}.js`, ...withImports(name, texts).slice(1)]]),
  )
  const sheet = renameInManifest(join(dist, '.vite/manifest.json'), final)
  writeFileSync(
    join(dist, fileList),
    `const list=${JSON.stringify(list)};export const sheet=${JSON.stringify(base + sheet)};${loader}\n`,
  )
}

/** Loads a chunk by its name, and at the same time, not after it, all that it imports. */
const loader =
  'export const loadChunk=globalThis.loadChunk=name=>{' +
  'const[file,...needed]=list[name];' +
  'for(const each of needed)import(list[each][0]).catch(()=>{});' +
  'return import(file)}'

/** The chunk and all it imports, each once. */
function withImports(name: string, texts: ReadonlyMap<string, string>, seen: string[] = []): readonly string[] {
  if (seen.includes(name)) return seen
  seen.push(name)
  for (const [, , to = ''] of (texts.get(name) ?? '').matchAll(staticImport)) withImports(to, texts, seen)
  return seen
}

/** What the list of the build says of files is true again. Returns the style sheet of the start. */
function renameInManifest(file: string, final: ReadonlyMap<string, string>): string {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { file: string; css?: readonly string[] }>
  for (const chunk of Object.values(manifest)) {
    const [, name = ''] = /^assets\/(.+)\.js$/.exec(chunk.file) ?? []
    const result = final.get(name)
    if (result !== undefined) chunk.file = `assets/${result}.js`
  }
  writeFileSync(file, JSON.stringify(manifest, null, 2))
  const [sheet] = manifest['_start.js']?.css ?? []
  if (sheet === undefined) throw new Error('The build has no style sheet.')
  return sheet
}
