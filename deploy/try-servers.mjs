// Serves dist/ by a real nginx and a real Caddy (Debian: apt-get install nginx-light caddy) with the files of this
// folder, asks what a browser asks, and prints a table. Ends with 1 when an answer is not as it should be.
//   npm run build && node deploy/try-servers.mjs
// For a sub-path: BASE_PATH=/mail/ npm run build && BASE_PATH=/mail/ node deploy/try-servers.mjs
import { readdirSync } from 'node:fs'
import { prepare } from './servers.mjs'

const base = process.env['BASE_PATH'] ?? '/'
const { servers, isInstalled, clean } = prepare(base)
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

let bad = 0
for (const [name, start] of Object.entries(servers)) {
  if (!isInstalled(name)) {
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
clean()
process.exit(bad === 0 ? 0 : 1)
