import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { previewPath } from '../src/previews/preview-path.ts'

type Fingerprints = Readonly<Record<string, string>>

/** What each picture is made of, in sixteen letters; other ones when its picture would be another. By address. */
export function fingerprintsOf(markup: ReadonlyMap<string, string>, root = '.'): Fingerprints {
  const styles = [
    'src/previews/preview-card.css',
    'public/icon.svg',
    ...readdirSync(join(root, 'src/screens'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => `src/screens/${file.replaceAll('\\', '/')}`)
      .toSorted(),
  ]
  const shared = createHash('sha256')
  for (const path of styles) shared.update(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'))
  const print = (text: string) => shared.copy().update(text).digest('hex').slice(0, 16)
  return Object.fromEntries([...markup].map(([page, text]) => [page, print(text)]))
}

const keptFile = (root: string) => join(root, 'public/previews/fingerprints.json')

/** The fingerprints of the kept pictures; none where nothing is kept. */
export function keptFingerprints(root = '.'): Fingerprints {
  const file = keptFile(root)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Fingerprints) : {}
}

/** The pages whose picture is missing or shows what the page no longer says. */
export function stalePages(wanted: Fingerprints, kept: Fingerprints, isThere: (page: string) => boolean) {
  return Object.keys(wanted).filter((page) => kept[page] !== wanted[page] || !isThere(page))
}

/**
 * Draws the pictures that are out of date, and those alone: into public/previews, which is kept, and into the site.
 * Where nothing is out of date no browser is needed; where there is none the build goes on and says what is missing.
 */
export function refreshPreviews(root: string, dist: string, markup: ReadonlyMap<string, string>): void {
  const wanted = fingerprintsOf(markup, root)
  const kept = keptFingerprints(root)
  const stale = stalePages(wanted, kept, (page) => existsSync(join(root, 'public', previewPath(page))))
  if (stale.length === 0) return
  console.log(`Drawing preview pictures that are missing or out of date: ${stale.length}…`)
  if (!drawPreviews(root, join(root, 'public/previews'), stale)) return
  mkdirSync(join(root, 'public/previews'), { recursive: true })
  writeFileSync(keptFile(root), `${JSON.stringify(wanted, null, 2)}\n`)
  cpSync(join(root, 'public/previews'), join(dist, 'previews'), { recursive: true })
  console.log('They are in public/previews now: keep them with your change.')
}

/** Draws the pictures of these pages into a folder; without a browser it says what is missing. */
export function drawPreviews(root: string, folder: string, pages: readonly string[]): boolean {
  const env = { ...process.env, PREVIEWS_FOLDER: folder }
  const drawn = spawnSync(process.execPath, ['build/draw-previews.mjs', ...pages], { cwd: root, stdio: 'inherit', env })
  if (drawn.status === 0) return true
  console.warn(
    `\nThe pictures that chats show for these pages are missing or out of date: ${pages.join(', ')}.\n` +
      'The site is built without them. To draw them, install Chrome or Chromium, or set CHROME_PATH to one, and build again.\n',
  )
  return false
}
