import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** What may become of an answer on its way. `portal`: a network sends its own page. `cut`: the connection ends in the middle. */
export type Fault = 'gone' | 'portal' | 'cut' | 'dropped' | 'held'

/**
 * The plainest static host there is: a folder is its index.html (after a redirect to the slash), anything unknown is
 * 404.html with status 404. It can be stopped, and pointed at another folder, as a deploy does.
 */
export class SiteServer {
  folder: string
  /** What is wrong with the answer to a path, if anything. */
  faultOf: (path: string) => Fault | undefined = () => undefined
  /** Those whose answers are held back. */
  readonly #held: ServerResponse[] = []
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
      const fault = this.faultOf(path)
      if (fault === 'held') return void this.#held.push(response)
      if (fault === 'dropped') return void request.socket.destroy()
      if (fault === 'portal')
        return void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><title>Sign in</title>')
      const file = join(this.folder, inside)
      const isInside = !inside.startsWith('..')
      if (isInside && existsSync(file) && statSync(file).isDirectory() && !path.endsWith('/')) {
        response.writeHead(301, { location: `${path}/` }).end()
        return
      }
      const wanted = isInside && existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
      const isThere = isInside && existsSync(wanted) && fault !== 'gone'
      const sent = isThere ? wanted : join(this.folder, '404.html')
      const whole = readFileSync(sent)
      response.writeHead(isThere ? 200 : 404, {
        ...this.#headers,
        'content-length': whole.length,
        'content-type': types[extname(sent)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      })
      if (fault === 'cut') response.write(whole.subarray(0, whole.length / 2), () => request.socket.destroy())
      else response.end(whole)
    })
    this.#server = server
    await new Promise<void>((resolve) => {
      server.listen(this.#port, 'localhost', resolve)
    })
    const address = server.address()
    if (address !== null && typeof address === 'object') this.#port = address.port
  }

  /** How many answers are held back. */
  get heldCount(): number {
    return this.#held.length
  }

  /** Answers what was held back. */
  letGo(): void {
    for (const response of this.#held.splice(0)) response.writeHead(204).end()
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
