import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { hostHeaders } from './host-headers.ts'

/**
 * Makes the dev and preview servers answer as a plain static host does: `/a/b` is `a/b/index.html`,
 * an unknown address is `404.html` with status 404. The preview server sends the headers that hosts are to send, too.
 */
export function folderIndexes(): Plugin {
  return {
    name: 'folder-indexes',
    configureServer(server) {
      // In development nothing is prerendered: every page address gets the same shell.
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '').split(/[?#]/)[0] ?? ''
        const isPage =
          request.headers.accept?.includes('text/html') && !path.slice(1).startsWith('@') && !/\.\w+$/.test(path)
        if (isPage) request.url = `${server.config.base}index.html`
        next()
      })
    },
    configurePreviewServer(server) {
      const { base, root, build } = server.config
      const dist = resolve(root, build.outDir)
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(hostHeaders)) response.setHeader(name, value)
        const [path = '', query] = (request.url ?? '').split('?')
        if (!path.startsWith(base) || /\.\w+$/.test(path)) return next()
        const folder = decodeURI(path.slice(base.length)).replace(/\/$/, '')
        if (existsSync(join(dist, folder, 'index.html'))) {
          request.url = `${base}${folder}${folder ? '/' : ''}index.html${query === undefined ? '' : `?${query}`}`
          return next()
        }
        response.statusCode = 404
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(readFileSync(join(dist, '404.html')))
      })
    },
  }
}
