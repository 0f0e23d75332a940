import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Builds the site with so many guides, copies of the first under other names, and says how long it took.
 * @param {number} guides
 * @returns {{ dist: string, seconds: number, remove: () => void }}
 */
export function buildWith(guides) {
  const root = mkdtempSync(join(tmpdir(), 'mail-setup-guide-'))
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json', 'vite.config.ts', 'index.html'])
    cpSync(name, join(root, name), { recursive: true })
  // Without the preview pictures: they are kept, not built.
  cpSync('public', join(root, 'public'), { recursive: true, filter: (file) => !file.includes('previews') })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
  const registry = join(root, 'src/content/registry.ts')
  const [entry = ''] = / {2}\{\n {4}id: '[^']+'.*?\n {2}\},\n/s.exec(readFileSync(registry, 'utf8')) ?? []
  const id = /id: '([^']+)'/.exec(entry)?.[1] ?? ''
  let entries = ''
  for (let number = 2; number <= guides; number++) {
    const copy = `${id}-${number}`
    const folder = join(root, 'src/content/guides', copy)
    cpSync(join(root, 'src/content/guides', id), folder, { recursive: true })
    const guide = join(folder, 'guide.ts')
    writeFileSync(guide, readFileSync(guide, 'utf8').replace(`id: '${id}'`, `id: '${copy}'`))
    entries += entry.replace(`id: '${id}'`, `id: '${copy}'`).replaceAll(`./guides/${id}/`, `./guides/${copy}/`)
  }
  writeFileSync(
    registry,
    readFileSync(registry, 'utf8').replace(entry, () => entry + entries),
  )
  const start = performance.now()
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root })
  if (status !== 0) throw new Error(`The build with ${guides} guides failed: ${stderr.toString()}`)
  const seconds = (performance.now() - start) / 1000
  return { dist: join(root, 'dist'), seconds, remove: () => rmSync(root, { recursive: true }) }
}
