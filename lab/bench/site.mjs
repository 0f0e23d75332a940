import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { layWire } from './wire.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

/**
 * Serves a build as a well set up static host does: brotli, assets kept for ever. `pages` are further pages, which
 * stand for the same content written by hand. The wire before it is fast until it is told to be slow.
 * @param {string} dist
 * @param {ReadonlyMap<string, string>} pages
 * @returns {Promise<{ address: string, slow: (isSlow: boolean) => void, close: () => void }>}
 */
export async function serve(dist, pages) {
  // All of it beforehand: packing takes as long as sending.
  const byHand = new Map([...pages].map(([path, html]) => [path, brotliCompressSync(html)]))
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (['.html', '.js', '.css'].includes(extname(file))) pack(join(dist, file))
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const own = byHand.get(path) ?? byHand.get(path.replace(/\/$/, ''))
    const file = own === undefined ? fileOf(dist, path) : undefined
    if (own === undefined && file === undefined) {
      response.writeHead(404).end()
      return
    }
    const type = file === undefined ? '.html' : extname(file)
    response.setHeader('content-type', types[/** @type {keyof typeof types} */ (type)] ?? 'application/octet-stream')
    response.setHeader('cache-control', path.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache')
    if (file !== undefined && ['.png', '.ico'].includes(type)) {
      createReadStream(file).pipe(response)
      return
    }
    response.setHeader('content-encoding', 'br')
    response.end(own ?? pack(/** @type {string} */ (file)))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const wire = await layWire(port)
  const close = () => {
    wire.close()
    server.close()
  }
  return { ...wire, close }
}

/** @type {Map<string, Buffer>} */
const packed = new Map()

/** @param {string} file */
function pack(file) {
  const body = packed.get(file) ?? brotliCompressSync(readFileSync(file))
  packed.set(file, body)
  return body
}

/**
 * @param {string} dist
 * @param {string} path
 */
function fileOf(dist, path) {
  const file = join(dist, path)
  if (existsSync(file) && statSync(file).isFile()) return file
  const index = join(file, 'index.html')
  return existsSync(index) ? index : undefined
}
