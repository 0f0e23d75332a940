// What a visitor costs: requests and bytes of a first visit to a step, of keeping the site offline, of a second visit.
// Served by a real nginx with gzip (Debian: apt-get install nginx-light), counted by the browser.
//   npm run build && node deploy/measure-visit.mjs
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'
import { prepare } from './servers.mjs'

const { servers, isInstalled, clean } = prepare('/')
if (!isInstalled('nginx')) throw new Error('nginx is not installed.')
const { port, child } = servers.nginx()
await new Promise((resolve) => setTimeout(resolve, 1500))
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const context = await browser.newContext()
const address = `http://localhost:${port}/apple-mail/mail-servers`

/**
 * Requests and bytes on the wire from now on, until `count` is called.
 * @param {import('@playwright/test').CDPSession} session
 */
async function meter(session) {
  let requests = 0
  let bytes = 0
  session.on('Network.responseReceived', () => (requests += 1))
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await session.send('Network.enable')
  return () => `${requests} requests, ${(bytes / 1000).toFixed(1)} kB`
}

const page = await context.newPage()
const first = await meter(await context.newCDPSession(page))
await page.goto(address)
await page.locator('html[data-ready]').waitFor({ state: 'attached' })
console.log(`first visit to a step, until every control works: ${first()}`)
await page.evaluate(async () => void (await navigator.serviceWorker.ready))
const kept = await page.evaluate(async () => {
  const names = await caches.keys()
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return lists.flat().length
})
console.log(`files kept for offline use after that, in the background: ${kept}`)
await page.close()

const again = await context.newPage()
const second = await meter(await context.newCDPSession(again))
await again.goto(address)
await again.locator('html[data-ready]').waitFor({ state: 'attached' })
console.log(
  `second visit (from the service worker, nothing from the network but the look for a new version): ${second()}`,
)
await browser.close()
child.kill()
await new Promise((resolve) => child.once('exit', resolve))
clean()
