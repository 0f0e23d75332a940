// What a visitor costs: requests and bytes of first visits, of keeping the site for offline use, of later visits.
// Builds the site and serves it by a real nginx with gzip (Debian: apt-get install nginx-light); counted by that nginx,
// headers of answers included.
//   node lab/servers/measure-visit.mjs            prints
//   node lab/servers/measure-visit.mjs --write    puts the table into docs/deploy.md as well
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { row, tell, today } from './figures.mjs'
import { isInstalled, prepare } from './servers.mjs'

if (!isInstalled('nginx')) throw new Error('nginx is not installed.')
const { start, clean } = prepare('/')
const server = await start('nginx')
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

/** What nginx answered since the last look. */
let seen = server.log.length
function answered() {
  const lines = server.log.slice(seen).trim().split('\n').filter(Boolean)
  seen += server.log.slice(seen).length
  return lines.map((line) => {
    const [path = '', status = '', bytes = '', purpose = ''] = line.split(' ')
    // What the service worker asks for, and its own script, is asked for in the background.
    return { path, status, bytes: Number(bytes), isLater: purpose === 'serviceworker' || purpose === 'empty' }
  })
}

/** Until nothing was asked for during a while: browsers look for a new service worker some seconds after the page. */
async function quiet(seconds = 2) {
  for (let before = -1; before !== server.log.length;) {
    before = server.log.length
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
}

/** @type {(answers: ReturnType<typeof answered>) => { requests: number, bytes: number }} */
const sum = (answers) => ({
  requests: answers.length,
  bytes: answers.reduce((total, { bytes }) => total + bytes, 0),
})
/** @type {(bytes: number) => string} */
const kB = (bytes) => (bytes / 1000).toFixed(1)

/** @type {string[]} */
const rows = []
/** @type {(what: string, cost: { requests: number, bytes: number }) => void} */
function add(what, { requests, bytes }) {
  rows.push(row([what, requests, kB(bytes)]))
}

/** @param {import('@playwright/test').Page} page */
const isReady = (page) => page.locator('html[data-ready]').waitFor({ state: 'attached' })

const firsts = /** @type {const} */ ({
  'the start page': '/',
  'a step with values and a picture': '/apple-mail/mail-servers',
  'the check of a test message': '/apple-mail/check',
})
const stepPath = firsts['a step with values and a picture']
let first = { requests: 0, bytes: 0 }
let kept = { requests: 0, bytes: 0 }
try {
  for (const [what, path] of Object.entries(firsts)) {
    const context = await browser.newContext()
    const page = await context.newPage()
    answered()
    await page.goto(server.origin + path)
    await isReady(page)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await quiet()
    const all = answered()
    const foreground = sum(all.filter(({ isLater }) => !isLater))
    add(`first visit to ${what}`, foreground)
    if (path !== stepPath) {
      await context.close()
      continue
    }
    first = foreground
    kept = sum(all.filter(({ isLater }) => isLater))

    // All other steps, one after the other, in the same visit.
    const next = page.getByRole('link', { name: 'Next', exact: true })
    await page.goto(`${server.origin}/apple-mail/sign-in`)
    for (let steps = 1; steps < 15; steps += 1) {
      await isReady(page)
      const before = page.url()
      await next.click()
      await page.waitForURL((url) => url.href !== before)
    }
    await quiet()
    const walk = sum(answered())
    await page.close()

    const again = await context.newPage()
    await again.goto(server.origin + stepPath)
    await isReady(again)
    await quiet(10)
    const second = answered()
    await context.close()
    add('after that step, in the background: the whole site kept for offline use', kept)
    add('all fifteen steps after that', walk)
    add(`a second visit (${second.map(({ path: asked, status }) => `\`${asked}\` ${status}`).join(', ')})`, sum(second))
  }
} finally {
  await browser.close()
  await server.stop()
  clean()
}

const thousand = ((first.bytes + kept.bytes) * 1000) / 1e9
tell(
  'visit',
  `nginx with gzip, Chromium, ${today()}:

${row(['visit', 'requests', 'kB'])}
${row(['---', '--:', '--:'])}
${rows.join('\n')}

A thousand people who come to that step for the first time and stay until all is kept: ${thousand.toFixed(2)} GB in ${(first.requests + kept.requests) * 1000} requests.`,
)
