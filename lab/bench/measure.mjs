/** @import { Browser, CDPSession, Page } from '@playwright/test' */

/** @typedef {{ address: string, slow: (isSlow: boolean) => void }} Site */

/** An old Mac. */
export const slowdown = 4

/**
 * @typedef {{ lcp: number, fcp: number, cls: number, tbt: number, html: number, script: number, requests: number, ready: number }} Load
 */

/**
 * Opens one page over the slow wire, in a browser that knows nothing.
 * @param {Browser} browser
 * @param {Site} site
 * @param {string} path
 * @param {number} wait how long after `load` something may still come, in milliseconds
 * @returns {Promise<Load>}
 */
export async function measureLoad(browser, site, path, wait) {
  const { page, cdp, close } = await freshPage(browser, { isWorkerAllowed: false })
  const received = await countBytes(cdp)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch)
  site.slow(true)
  await page.goto(site.address + path, { waitUntil: 'load' })
  await page.waitForTimeout(wait)
  site.slow(false)
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen)
  await close()
  return {
    ...seen,
    html: received.get('Document') ?? 0,
    script: received.get('Script') ?? 0,
    requests: received.get('requests') ?? 0,
  }
}

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page cannot reach outside of itself */

/** Runs in the page, before everything else. */
function watch() {
  const seen = { lcp: 0, fcp: 0, cls: 0, tbt: 0, ready: 0 }
  Object.assign(globalThis, { seen })
  /** @param {string} type @param {(entry: any) => void} take */
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime))
  observe('paint', (entry) => entry.name === 'first-contentful-paint' && (seen.fcp = entry.startTime))
  observe('layout-shift', (entry) => (seen.cls += entry.value))
  // From the first moment on: before the first paint, too, nobody can press anything.
  observe('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50)
  })
  new MutationObserver(() => {
    if (document.documentElement?.dataset['ready'] !== undefined && seen.ready === 0) seen.ready = performance.now()
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
}

/**
 * From the click to the next step on the screen, many times there and back.
 * @param {Browser} browser
 * @param {string} address
 * @param {number} count
 * @param {number} pause how long a step is looked at before the next click, in milliseconds
 * @returns {Promise<{ next: readonly number[], back: readonly number[] }>} milliseconds
 */
export async function measureSteps(browser, address, count, pause) {
  const { page, cdp, close } = await quietPage(browser, address)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluate(watchSteps)
  const link = (/** @type {boolean} */ isNext) =>
    page.locator('nav:visible a:visible').filter({ hasText: isNext ? /^(?:Next|Skip for now)/ : /^Back/ })
  for (let clicks = 0, isNext = true; clicks < count; clicks++) {
    // Fourteen forward, fourteen back, so that every step is entered from both sides.
    if (clicks % 14 === 0 && clicks > 0) isNext = !isNext
    const before = await page.evaluate(() => /** @type {any} */ (globalThis).times.length)
    await page.waitForTimeout(pause)
    await link(isNext).click()
    await page.waitForFunction((known) => /** @type {any} */ (globalThis).times.length > known, before)
  }
  /** @type {number[]} */
  const times = await page.evaluate(() => /** @type {any} */ (globalThis).times)
  await close()
  const isBack = (/** @type {number} */ click) => Math.floor(click / 14) % 2 === 1
  return { next: times.filter((_, click) => !isBack(click)), back: times.filter((_, click) => isBack(click)) }
}

/** Runs in the page: notes how long after a click another heading was painted. */
function watchSteps() {
  /** @type {number[]} */
  const times = []
  Object.assign(globalThis, { times })
  const heading = () => [...document.querySelectorAll('h1')].find((h1) => h1.checkVisibility())?.textContent
  addEventListener(
    'click',
    (event) => {
      const before = heading()
      const wait = () => {
        requestAnimationFrame(() => {
          if (heading() === before) {
            wait()
            return
          }
          // A task posted inside a frame runs when that frame was handed over for painting.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => times.push(performance.now() - event.timeStamp))
          port1.start()
          port2.postMessage(undefined)
        })
      }
      wait()
    },
    { capture: true },
  )
}

/**
 * From a key in the line of the email address to the frame in which everything shows it.
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<readonly number[]>} milliseconds
 */
export async function measureKeys(browser, address) {
  const { page, cdp, close } = await quietPage(browser, address)
  await page.getByText('Type them instead', { exact: true }).click()
  const line = page.getByLabel('Email address', { exact: true }).filter({ visible: true })
  await line.click()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = []
    Object.assign(globalThis, { times })
    addEventListener(
      'input',
      (event) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => times.push(performance.now() - event.timeStamp))
          port1.start()
          port2.postMessage(undefined)
        }),
      { capture: true },
    )
  })
  for (let round = 0; round < 4; round++) {
    await line.pressSequentially('you@example.org', { delay: 60 })
    await line.fill('')
  }
  const times = await page.evaluate(() => /** @type {any} */ (globalThis).times)
  await close()
  return times
}

/**
 * The pages another time, over the slow wire, in a browser whose service worker has kept the site.
 * @param {Browser} browser
 * @param {Site} site
 * @param {readonly string[]} paths
 * @returns {Promise<ReadonlyMap<string, Load>>} by path
 */
export async function measureSecondLoads(browser, site, paths) {
  const { page, cdp, close } = await freshPage(browser, { isWorkerAllowed: true })
  await page.goto(site.address + (paths[0] ?? ''))
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForTimeout(1500)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch)
  const loads = new Map()
  for (const path of paths) {
    site.slow(true)
    await page.goto(site.address + path, { waitUntil: 'load' })
    await page.waitForTimeout(2000)
    loads.set(path, {
      ...(await page.evaluate(() => /** @type {any} */ (globalThis).seen)),
      html: 0,
      script: 0,
      requests: 0,
    })
  }
  site.slow(false)
  await close()
  return loads
}

/**
 * A page that answers, when everything that comes late is there.
 * @param {Browser} browser
 * @param {string} address
 */
export async function quietPage(browser, address) {
  const fresh = await freshPage(browser, { isWorkerAllowed: false })
  await fresh.page.goto(address)
  await fresh.page.locator('html[data-ready]').waitFor()
  await fresh.page.waitForTimeout(2500)
  return fresh
}

/**
 * @param {Browser} browser
 * @param {{ isWorkerAllowed: boolean }} options
 * @returns {Promise<{ page: Page, cdp: CDPSession, close: () => Promise<void> }>}
 */
async function freshPage(browser, { isWorkerAllowed }) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: isWorkerAllowed ? 'allow' : 'block',
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  return { page, cdp, close: () => context.close() }
}

/**
 * Bytes over the wire by the kind of what was asked for.
 * @param {CDPSession} cdp
 */
async function countBytes(cdp) {
  /** @type {Map<string, string>} */
  const kinds = new Map()
  /** @type {Map<string, number>} */
  const received = new Map()
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    received.set(kind, (received.get(kind) ?? 0) + encodedDataLength)
    received.set('requests', (received.get('requests') ?? 0) + 1)
  })
  return received
}
