import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * Something that is downloaded, and how large it may be: chunks by the name before their hash (with each comes all it
 * imports, and the list of all files), or pages by a pattern of their file, of which the largest counts. Bytes after brotli at its highest level.
 * @typedef {{ name: string, chunks?: readonly string[], pages?: RegExp, limit: number }} Budget
 * @typedef {{ name: string, bytes: number, limit: number }} Size
 * @typedef {{ name: string, bytes: number, imports: readonly string[] }} Chunk
 */

const step = ['start', 'guide']

/**
 * Kept tight, so that what grows is seen: a new limit is a decision, to be made with docs/performance.md at hand.
 * One round trip brings about 14 kB: no page of the guide may need a second for its first paint.
 * @type {readonly Budget[]}
 */
export const budgets = [
  { name: 'HTML of a step', pages: /^apple-mail\/[^/]+\/index\.html$/, limit: 14_000 },
  { name: 'HTML of any other page', pages: /^(?!apple-mail\/[^/]+\/).*\.html$/, limit: 7_050 },
  { name: 'script of a step where nothing is typed', chunks: step, limit: 80_000 },
  { name: 'script of a step with values to copy', chunks: [...step, 'values'], limit: 84_500 },
  { name: 'script of a step with lines to fill in', chunks: [...step, 'inputs'], limit: 84_800 },
  { name: 'the words that come after the first paint', chunks: ['details'], limit: 10_700 },
  { name: 'a step with its pictures', chunks: [...step, 'help', 'mac-drawing'], limit: 93_900 },
  { name: 'the page of the profile', chunks: [...step, 'profile-page'], limit: 143_700 },
  { name: 'the page that reads a message', chunks: [...step, 'check-page', 'verdict-section'], limit: 147_600 },
  { name: 'the checklist', chunks: [...step, 'checklist-page'], limit: 103_300 },
  { name: 'the short version', chunks: [...step, 'short-page'], limit: 92_000 },
  { name: 'the support desk', chunks: ['start', 'support-page'], limit: 103_500 },
]

/**
 * Measures a build; throws where a budget names what the build does not have.
 * @param {string} dist
 * @param {readonly Budget[]} table
 * @returns {readonly Size[]}
 */
export function measure(dist, table) {
  const chunks = readChunks(join(dist, 'assets'))
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  return table.map(({ name, limit, chunks: wanted = [], pages }) => {
    const list = wanted.length === 0 ? 0 : brotli(readFileSync(join(dist, 'files.js')))
    const scripts = [...withImports(wanted, chunks)].reduce((sum, file) => sum + (chunks.get(file)?.bytes ?? 0), list)
    const shown = pages === undefined ? [] : files.filter((file) => pages.test(file))
    if (pages !== undefined && shown.length === 0) throw new Error(`There is no page for: ${name}`)
    const html = shown.map((file) => brotli(readFileSync(join(dist, file))))
    return { name, limit, bytes: scripts + Math.max(0, ...html) }
  })
}

/** @param {Size} size */
export const isOver = ({ bytes, limit }) => bytes > limit

/**
 * @param {string} folder
 * @returns {ReadonlyMap<string, Chunk>}
 */
function readChunks(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'))
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      // Only imports that are there from the start: `import(` has a bracket.
      const imports = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, other = '']) => other)
      return [file, { name: file.replace(/-[\w-]{8}\.js$/, ''), bytes: brotli(text), imports }]
    }),
  )
}

/**
 * @param {readonly string[]} names
 * @param {ReadonlyMap<string, Chunk>} chunks
 */
function withImports(names, chunks) {
  /** @type {Set<string>} */
  const seen = new Set()
  /** @param {string} file */
  function add(file) {
    if (seen.has(file)) return
    seen.add(file)
    chunks.get(file)?.imports.forEach(add)
  }
  for (const name of names) {
    // Every guide has a chunk of that name, and a page loads one of them: the largest counts.
    const [largest] = [...chunks]
      .filter(([, chunk]) => chunk.name === name)
      .toSorted(([, a], [, b]) => b.bytes - a.bytes)
    if (largest === undefined) throw new Error(`There is no chunk named ${name}.`)
    add(largest[0])
  }
  return seen
}

/** @param {string | Uint8Array} content */
function brotli(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
