import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'

export const outDir = process.env['DIST'] ?? 'dist'

/** A page that shows another one in a frame, for windows that cannot be as narrow. */
export const framePath = '/in-a-frame.html'

/** @param {URLSearchParams} of */
const frameOf = (of) =>
  `<!doctype html><style>body{margin:0}iframe{display:block;border:0}</style>` +
  `<iframe src="${of.get('page') ?? 'about:blank'}" width="${of.get('width')}" height="${of.get('height')}"></iframe>`

/**
 * Serves the built site at a free port; what is in `missing` is answered with 404.
 * @param {{ isFramed?: boolean }} [options]
 * @returns {Promise<import('./port.ts').Site>}
 */
export async function serve({ isFramed = false } = {}) {
  /** @type {Set<string>} */
  const missing = new Set()
  const server = await preview({
    preview: { port: 0, host: 'localhost' },
    build: { outDir },
    logLevel: 'error',
    plugins: [
      {
        name: 'missing-files',
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use((request, response, next) => {
            const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
            // Pictures are taken in frames, which the policy of the hosts forbids.
            if (isFramed) response.removeHeader('Content-Security-Policy')
            if (isFramed && pathname === framePath) {
              response.setHeader('Content-Type', 'text/html')
              return response.end(frameOf(new URLSearchParams(search)))
            }
            if (!missing.has(pathname)) return next()
            response.statusCode = 404
            response.setHeader('Cache-Control', 'no-store')
            response.end()
          }),
      },
    ],
  })
  let isServing = true
  return {
    site: (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''),
    missing,
    stopSite: async () => {
      if (!isServing) return
      isServing = false
      await server.close()
    },
  }
}

/**
 * The scripts that a page asks for, read from its file.
 * @param {string} path
 */
export function scriptsOf(path) {
  const html = readFileSync(join(outDir, path, 'index.html'), 'utf8')
  return [...new Set([...html.matchAll(/"(\/assets\/[\w.-]+\.js)"/g)].map(([, file = '']) => file))]
}
