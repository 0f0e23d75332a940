import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @type {(file: string, from: string, to: string) => string} */
const at = (file, from, to) => readFileSync(file, 'utf8').replaceAll(from, to)

/** @param {string} name */
const isInstalled = (name) => spawnSync('which', [name]).status === 0

/**
 * Puts dist/ under `base` in a folder of its own, and says how to start a real nginx and a real Caddy over it with the
 * configurations of this folder.
 * @param {string} base
 */
export function prepare(base) {
  const work = mkdtempSync(join(tmpdir(), 'try-servers-'))
  const root = join(work, 'www')
  mkdirSync(join(root, base), { recursive: true })
  cpSync('dist', join(root, base), { recursive: true })
  if (base !== '/') cpSync('dist/404.html', join(root, '404.html'))

  const servers = {
    nginx() {
      const inside = at('deploy/nginx.conf', '/var/www/mail-setup-guide', root).replace('listen 8080', 'listen 8181')
      const file = join(work, 'nginx.conf')
      writeFileSync(
        file,
        `worker_processes 1; pid ${work}/nginx.pid; error_log ${work}/error.log; daemon off; user ${process.getuid?.() === 0 ? 'root' : 'nobody'};
         events {} http { include /etc/nginx/mime.types; access_log off; ${inside} }`,
      )
      return { port: 8181, child: spawn('nginx', ['-c', file, '-p', work], { stdio: 'inherit' }) }
    },
    caddy() {
      const file = join(work, 'Caddyfile')
      writeFileSync(
        file,
        `{\n\tadmin off\n}\n${at('deploy/Caddyfile', '/var/www/mail-setup-guide', root).replace(':8080', ':8182')}`,
      )
      return {
        port: 8182,
        child: spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { stdio: 'ignore' }),
      }
    },
  }

  const clean = () => rmSync(work, { recursive: true })
  return { servers, isInstalled, clean }
}
