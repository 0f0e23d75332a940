import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'

/** Files not to keep: pictures for link previews, configuration for hosts, and what says which version the host has. */
const leftOut = /^(?:previews\/|_headers$|version\.js$|\.vite\/)/

/**
 * Writes `service-worker.js` with the list of every file of the finished site. A file named after its content needs
 * no revision; the others carry their hash, so an update fetches only what changed.
 */
export async function writeServiceWorker(root: string, dist: string, base: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !leftOut.test(file))
    .toSorted()
  const entries = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(dist, file))
      return {
        url: base + file,
        revision: file.startsWith('assets/') ? null : hash(content),
        // A host's error page, sent instead of the file, is refused: the copy that is there goes on serving.
        integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
      }
    }),
  )
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { precacheEntries: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'src/service-worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  })
}

const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16)
