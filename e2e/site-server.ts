import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * The plainest static host there is: a folder is its index.html (after a redirect to the slash), anything unknown is
 * 404.html with status 404. It can be stopped, and pointed at another folder, as a deploy does.
 */
export class SiteServer {
  folder: string
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>
  #server: Server | undefined
  #port = 0

  /** `headers` go with every answer. */
  constructor(folder: string, base = '/', headers: Readonly<Record<string, string>> = {}) {
    this.folder = folder
    this.#base = base
    this.#headers = headers
  }

  get origin(): string {
    return `http://localhost:${this.#port}`
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/')
      const inside = path.startsWith(this.#base) ? normalize(path.slice(this.#base.length)) : '..'
      const file = join(this.folder, inside)
      const isInside = !inside.startsWith('..')
      if (isInside && existsSync(file) && statSync(file).isDirectory() && !path.endsWith('/')) {
        response.writeHead(301, { location: `${path}/` }).end()
        return
      }
      const wanted = isInside && existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
      const isThere = isInside && existsSync(wanted)
      const sent = isThere ? wanted : join(this.folder, '404.html')
      response.writeHead(isThere ? 200 : 404, {
        ...this.#headers,
        'content-type': types[extname(sent)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      })
      createReadStream(sent).pipe(response)
    })
    this.#server = server
    await new Promise<void>((resolve) => {
      server.listen(this.#port, 'localhost', resolve)
    })
    const address = server.address()
    if (address !== null && typeof address === 'object') this.#port = address.port
  }

  async stop(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    this.#server = undefined
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  }
}
