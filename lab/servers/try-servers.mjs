// Builds the site for the root and for a folder, serves both by a real nginx and a real Caddy (Debian: apt-get install
// nginx-light caddy) with the files of this folder, asks what a browser asks, and prints a table. Ends with 1 when an
// answer is not as it should be.
//   node lab/servers/try-servers.mjs            prints
//   node lab/servers/try-servers.mjs --write    puts the tables into docs/deploy.md as well
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { row, tell, today } from './figures.mjs'
import { isInstalled, prepare, serverNames } from './servers.mjs'

const forEver = 'public, max-age=31536000, immutable'

/**
 * What every answer must carry, to the letter: as the build wrote it for hosts that read a `_headers` file.
 * @type {(site: string) => readonly (readonly [name: string, value: string])[]}
 */
const headersOf = (site) =>
  [...readFileSync(`${site}/_headers`, 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm)].flatMap(
    ([, name = '', value = '']) => (name === 'Cache-Control' ? [] : [[name.toLowerCase(), value]]),
  )

/**
 * What is asked, and what must come back. Paths of the site are relative to its base.
 * @typedef {object} Ask
 * @property {string} path
 * @property {number} status
 * @property {string} [type]
 * @property {string} [cache]
 * @property {boolean} [isAgain] Asked with the ETag of before, as a browser does that has the file.
 * @property {string} [leadsTo]
 * @property {boolean} [isElsewhere] Belongs to the site around the folder, which has nothing of ours.
 */

/** @type {(asset: string) => readonly Ask[]} */
const asksOf = (asset) => [
  { path: '', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: '', status: 304, cache: 'no-cache', isAgain: true },
  { path: 'apple-mail', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/mail-servers', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/mail-servers/', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/mail-servers?macos=12', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'support', status: 200, type: 'text/html', cache: 'no-cache' },
  { path: 'apple-mail/no-such-step', status: 404, type: 'text/html', cache: 'no-cache' },
  { path: 'service-worker.js', status: 200, type: 'javascript', cache: 'no-cache' },
  { path: 'manifest.json', status: 200, type: 'json', cache: 'no-cache' },
  { path: 'icon.svg', status: 200, type: 'image/svg+xml', cache: 'no-cache' },
  { path: `assets/${asset}`, status: 200, type: 'javascript', cache: forEver },
  // A file of an older version: kept for ever, its absence would outlast the day it is put back.
  { path: 'assets/gone-AAAAAAAA.js', status: 404, type: 'text/html', cache: 'no-cache' },
]

/** @type {readonly Ask[]} */
const asksAround = [
  { path: '/', status: 200, type: 'text/html', isElsewhere: true },
  { path: '/nowhere', status: 404, isElsewhere: true },
]

/** Bytes below which a server may find packing not worth it. */
const tooSmall = 1000

/** @type {(origin: string, base: string, ask: Ask, headers: ReturnType<typeof headersOf>) => Promise<{ cells: readonly (string | number)[], isRight: boolean }>} */
async function tryOne(origin, base, ask, headers) {
  const path = ask.path.startsWith('/') ? ask.path : base + ask.path
  const ways = { redirect: /** @type {const} */ ('manual'), headers: { 'accept-encoding': 'gzip' } }
  const etag = ask.isAgain === true ? (await fetch(origin + path, ways)).headers.get('etag') : null
  const answer = await fetch(origin + path, {
    ...ways,
    headers: { ...ways.headers, ...(etag === null ? {} : { 'if-none-match': etag }) },
  })
  const body = await answer.text()
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  const encoding = answer.headers.get('content-encoding')
  const cache = answer.headers.get('cache-control') ?? ''
  const location = answer.headers.get('location') ?? ''
  const wrong = headers.filter(([name, value]) => answer.headers.get(name) !== value).map(([name]) => name)
  const sentNone = headers.every(([name]) => answer.headers.get(name) === null)
  const isOurs = ask.isElsewhere !== true && ask.leadsTo === undefined
  const isRight =
    answer.status === ask.status &&
    type.includes(ask.type ?? '') &&
    (ask.cache === undefined || cache === ask.cache) &&
    location === (ask.leadsTo ?? '') &&
    (!isOurs || (wrong.length === 0 && (encoding === 'gzip' || body.length < tooSmall))) &&
    (isOurs || sentNone) &&
    // The page for lost addresses is the guide's own, and only where the guide is.
    (ask.status !== 404 || body.includes('data-page="404"') === isOurs)
  const sent = wrong.length === 0 ? 'all' : sentNone ? 'none' : `without ${wrong.join(', ')}`
  const asked = `${path}${ask.isAgain === true ? ' (asked again)' : ''}${location === '' ? '' : ` → ${location}`}`
  return {
    cells: [asked, answer.status, type || '–', encoding ?? '–', cache || '–', sent, isRight ? 'yes' : 'NO'],
    isRight,
  }
}

/** @param {typeof serverNames[number]} name */
function versionOf(name) {
  if (name === 'caddy') return `Caddy ${execFileSync('caddy', ['version'], { encoding: 'utf8' }).trim().split(' ')[0]}`
  const module = execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8' })
  return `nginx ${/nginx\/([\d.]+)/.exec(module)?.[1] ?? ''}`
}

function system() {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform
  } catch {
    return process.platform
  }
}

let rows = 0
let bad = 0
/** @type {string[]} */
const parts = []
for (const base of ['/', process.env['BASE_PATH'] ?? '/mail/']) {
  const { start, site, clean } = prepare(base)
  const asset = readdirSync(`${site}/assets`).find((file) => file.endsWith('.js')) ?? ''
  const folder = { path: base.slice(0, -1), status: 301, leadsTo: base }
  const headers = headersOf(site)
  const asks = [...asksOf(asset), ...(base === '/' ? [] : [folder, ...asksAround])]
  for (const name of serverNames) {
    if (!isInstalled(name)) {
      parts.push(`${name} is not installed: not tried.`)
      continue
    }
    const server = await start(name)
    parts.push(
      `### ${versionOf(name)}, ${base === '/' ? 'a site of its own' : `the folder ${base} of a site`}`,
      [
        row(['request', 'status', 'type', 'encoding', 'cache', 'headers', 'as it should be']),
        row(Array.from({ length: 7 }, () => '---')),
      ].join('\n'),
    )
    try {
      for (const ask of asks) {
        const { cells, isRight } = await tryOne(server.origin, base, ask, headers)
        rows += 1
        if (!isRight) bad += 1
        parts[parts.length - 1] += `\n${row(cells)}`
      }
    } finally {
      await server.stop()
    }
  }
  clean()
}
tell(
  'servers',
  `${system()}, ${today()}: ${rows} requests, ${bad === 0 ? 'every answer as it should be' : `${bad} not as they should be`}.\n\n${parts.join('\n\n')}`,
)
process.exit(bad === 0 ? 0 : 1)
