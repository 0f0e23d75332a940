// Serves dist/ by a real nginx and a real Caddy (Debian: apt-get install nginx-light caddy) with the files of this
// folder, asks what a browser asks, and prints a table. Ends with 1 when an answer is not as it should be.
//   npm run build && node deploy/try-servers.mjs
// For a sub-path: BASE_PATH=/mail/ npm run build && BASE_PATH=/mail/ node deploy/try-servers.mjs
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const base = process.env['BASE_PATH'] ?? '/'
const work = mkdtempSync(join(tmpdir(), 'try-servers-'))
const root = join(work, 'www')
mkdirSync(join(root, base), { recursive: true })
cpSync('dist', join(root, base), { recursive: true })
if (base !== '/') cpSync('dist/404.html', join(root, '404.html'))
const asset = readdirSync('dist/assets').find((file) => file.endsWith('.js')) ?? ''

/** What is asked, and what must come back. */
const asks = [
  { path: '', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/mail-servers', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/mail-servers/', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/mail-servers?macos=12', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'support', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/no-such-step', status: 404, type: 'text/html', cache: '' },
  { path: 'service-worker.js', status: 200, type: 'javascript', cache: 'no-cache' },
  { path: 'manifest.json', status: 200, type: 'json', cache: 'no-cache' },
  { path: `assets/${asset}`, status: 200, type: 'javascript', cache: 'public, max-age=31536000, immutable' },
]
const headers = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
]

const at = (file, from, to) => readFileSync(file, 'utf8').replaceAll(from, to)

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

let bad = 0
for (const [name, start] of Object.entries(servers)) {
  if (spawnSync('which', [name]).status !== 0) {
    console.log(`${name} is not installed: not tried.`)
    continue
  }
  const { port, child } = start()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  console.log(
    `\n### ${name}\n\n| request | status | type | encoding | cache | headers | as it should be |\n|---|---|---|---|---|---|---|`,
  )
  for (const ask of asks) {
    const answer = await fetch(`http://localhost:${port}${base}${ask.path}`, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'gzip' },
    })
    const type = answer.headers.get('content-type') ?? ''
    const cache = answer.headers.get('cache-control') ?? ''
    const missing = headers.filter((header) => answer.headers.get(header) === null)
    const isRight =
      answer.status === ask.status &&
      type.includes(ask.type) &&
      (ask.cache === '' || cache === ask.cache) &&
      (ask.status === 404 || missing.length === 0)
    if (!isRight) bad += 1
    const sent = missing.length === 0 ? 'all' : `without ${missing.join(', ')}`
    console.log(
      `| ${base}${ask.path} | ${answer.status} | ${type.split(';')[0]} | ${answer.headers.get('content-encoding') ?? '–'} | ${cache || '–'} | ${sent} | ${isRight ? 'yes' : 'NO'} |`,
    )
  }
  child.kill()
  await new Promise((resolve) => child.once('exit', resolve))
}
rmSync(work, { recursive: true })
process.exit(bad === 0 ? 0 : 1)
