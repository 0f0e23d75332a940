import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** @typedef {{ files: number, bytes: number }} Size */

/**
 * Builds the site with so many guides, copies of the first under other names, and says how long it took.
 * @param {number} guides
 * @returns {{ dist: string, seconds: number, remove: () => void }}
 */
export function buildWith(guides) {
  const root = copyOfProject()
  const file = join(root, 'src/content/site.ts')
  const site = readFileSync(file, 'utf8')
  const [, name = '', id = ''] = /import \{ (\w+) \} from '\.\/programs\/([^/']+)\//.exec(site) ?? []
  const copies = Array.from({ length: guides - 1 }, (_, index) => index + 2)
  for (const number of copies) {
    const folder = join(root, 'src/content/programs', `${id}-${number}`)
    cpSync(join(root, 'src/content/programs', id), folder, { recursive: true })
    const entry = join(folder, 'entry.ts')
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(`id: '${id}'`, `id: '${id}-${number}'`))
  }
  const imports = copies.map(
    (number) => `import { ${name} as ${name}${number} } from './programs/${id}-${number}/entry.ts'\n`,
  )
  const programs = [name, ...copies.map((number) => name + number)].join(', ')
  writeFileSync(file, imports.join('') + site.replace(/programs: \[[^\]]*\]/, `programs: [${programs}]`))
  const start = performance.now()
  const dist = buildIn(root)
  const seconds = (performance.now() - start) / 1000
  return { dist, seconds, remove: () => rmSync(root, { recursive: true }) }
}

/**
 * What a browser that keeps the site fetches when one thing in it was changed: files and bytes after brotli.
 * @param {readonly (readonly [file: string, from: RegExp, to: string])[]} changes each by itself
 * @returns {readonly { fetched: Size, all: Size }[]}
 */
export function costOfUpdates(changes) {
  const root = copyOfProject()
  const before = keptFiles(buildIn(root))
  const costs = changes.map(([file, from, to]) => {
    const path = join(root, file)
    const text = readFileSync(path, 'utf8')
    if (!from.test(text)) throw new Error(`There is nothing to change in ${file}.`)
    writeFileSync(path, text.replace(from, to))
    const after = keptFiles(buildIn(root))
    writeFileSync(path, text)
    const fetched = [...after].filter(([name, content]) => before.get(name)?.equals(content) !== true)
    return { fetched: sizeOf(fetched), all: sizeOf([...after]) }
  })
  rmSync(root, { recursive: true })
  return costs
}

/**
 * @param {readonly (readonly [string, Buffer])[]} files
 * @returns {Size}
 */
const sizeOf = (files) => ({
  files: files.length,
  bytes: files.reduce((bytes, [, content]) => bytes + brotliCompressSync(content).length, 0),
})

/**
 * The files a service worker keeps.
 * @param {string} dist
 * @returns {ReadonlyMap<string, Buffer>}
 */
function keptFiles(dist) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .filter((file) => !/^(?:previews|_headers)/.test(file))
  return new Map(files.map((file) => [file, readFileSync(join(dist, file))]))
}

function copyOfProject() {
  const root = mkdtempSync(join(tmpdir(), 'mail-setup-guide-'))
  for (const name of [
    'src',
    'build',
    'scripts',
    'testing',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'index.html',
    'public',
  ])
    cpSync(name, join(root, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
  return root
}

/** @param {string} root */
function buildIn(root) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    // The pictures for chats are kept, not built.
    env: { ...process.env, PREVIEWS: 'keep' },
  })
  if (status !== 0) throw new Error(`The build failed: ${stderr.toString()}`)
  return join(root, 'dist')
}
