import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * What a visitor downloads, in bytes after brotli at its highest level: how much it was when it was last decided on, and
 * how much one more program may add. Something may grow by the headroom; more is a decision, to be made with
 * docs/performance.md at hand, and a new number here.
 */
export const recorded = {
  'the script that every page starts with': { bytes: 123_700, perProgram: 600 },
  'the texts of a program, the largest': { bytes: 11_100, perProgram: 0 },
  'what draws screens, the largest family': { bytes: 7_350, perProgram: 0 },
  'the script of a page of its own, the largest': { bytes: 47_000, perProgram: 0 },
  'the HTML of a page, the largest': { bytes: 16_600, perProgram: 1_500 },
  'the style sheet, which nobody waits for': { bytes: 15_400, perProgram: 4_000 },
}

export const headroom = 0.03

/**
 * What is larger than it may be.
 * @param {Sizes} sizes
 * @param {Readonly<Record<string, { readonly bytes: number, readonly perProgram: number }>>} table
 * @returns {readonly string[]}
 */
export const over = (sizes, table = recorded) =>
  Object.entries(table).flatMap(([name, { bytes, perProgram }]) => {
    const limit = Math.round(bytes * (1 + headroom) + perProgram * (sizes.programs - 1))
    const found = sizes.bytes.get(name) ?? 0
    return found > limit ? [`${name}: ${found} bytes, at most ${limit}`] : []
  })

/** @typedef {{ programs: number, bytes: ReadonlyMap<string, number> }} Sizes */

/**
 * Measures a build; throws where it has not what is to be measured.
 * @param {string} dist
 * @returns {Sizes}
 */
export function measure(dist) {
  const assets = readdirSync(join(dist, 'assets')).toSorted()
  const chunks = new Map(
    assets.map((file) => {
      const text = readFileSync(join(dist, 'assets', file), 'utf8')
      // Only imports that are there from the start: `import(` has a bracket.
      const imports = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, other = '']) => other)
      return [file, { bytes: brotli(text), imports }]
    }),
  )
  /** @param {RegExp} name */
  const named = (name) => assets.filter((file) => name.test(file))
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

  /**
   * The files with all they import, but for what is there already.
   * @param {readonly string[]} files
   * @param {Set<string>} seen
   */
  function sum(files, seen) {
    let bytes = 0
    for (const file of files) {
      if (seen.has(file)) continue
      seen.add(file)
      const chunk = chunks.get(file)
      bytes += (chunk?.bytes ?? 0) + sum(chunk?.imports ?? [], seen)
    }
    return bytes
  }
  /** @param {readonly string[]} files */
  const largest = (files) => Math.max(0, ...files.map((file) => sum([file], withStart())))
  const start = named(/^start-.*\.js$/)
  function withStart() {
    /** @type {Set<string>} */
    const seen = new Set()
    sum(start, seen)
    return seen
  }

  /** @type {Record<keyof typeof recorded, number>} */
  const bytes = {
    'the script that every page starts with': sum(start, new Set()),
    'the texts of a program, the largest': largest(named(/^program-.*\.js$/)),
    'what draws screens, the largest family': largest(named(/-drawing-.*\.js$/)),
    'the script of a page of its own, the largest': largest(named(/-page-.*\.js$/)),
    'the HTML of a page, the largest': Math.max(0, ...pages.map((file) => brotli(readFileSync(join(dist, file))))),
    'the style sheet, which nobody waits for': sum(named(/\.css$/), new Set()),
  }
  const missing = Object.entries(bytes).flatMap(([name, found]) => (found === 0 ? [name] : []))
  if (missing.length > 0) throw new Error(`The build has not: ${missing.join(', ')}.`)
  return { programs: named(/^program-.*\.js$/).length, bytes: new Map(Object.entries(bytes)) }
}

/** @param {string | Uint8Array} content */
function brotli(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
