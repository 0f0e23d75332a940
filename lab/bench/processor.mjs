import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { openBareBrowser } from './bare-browser.mjs'
import { quietPage } from './measure.mjs'
import { serve } from './site.mjs'

// What builds ask of the processor, by the clock of the page's own thread: the same on a busy machine as on an idle one.
// node lab/bench/processor.mjs <dist> [<dist>…]

/** @import { TraceEvent } from './bare-browser.mjs' */

const pages = ['/', '/apple-mail/', '/apple-mail/sign-in/', '/apple-mail/account-details/', '/apple-mail/profile/']
const rounds = 5
const steps = 28
const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'loading']
const dists = process.argv.slice(2)
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
const sites = await Promise.all(dists.map((dist) => serve(dist, new Map())))

/** @param {number[]} list */
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

/** @param {import('@playwright/test').Page} page @param {() => Promise<void>} act */
async function traced(page, act) {
  await browser.startTracing(page, { categories })
  await act()
  return ownTasks(JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents)
}

/** The events and the outermost tasks of the thread of the page that made the mark. @param {readonly TraceEvent[]} events */
function ownTasks(events) {
  const mark = events.findLast(({ name }) => name === 'it shows')
  const own = events.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid)
  const tasks = own.filter(({ name, tdur }) => name.endsWith('RunTask') && tdur !== undefined)
  return { own, tasks: tasks.filter((task) => !tasks.some((other) => other !== task && holds(other, task))) }
}

/** @param {TraceEvent} outer @param {TraceEvent} inner */
const holds = (outer, inner) =>
  outer.ts <= inner.ts && outer.ts + outer.dur >= inner.ts + inner.dur && outer.dur > inner.dur

/** @param {readonly TraceEvent[]} tasks @param {(task: TraceEvent) => boolean} isMeant milliseconds */
const sum = (tasks, isMeant) => tasks.reduce((all, task) => all + (isMeant(task) ? (task.tdur ?? 0) / 1000 : 0), 0)

const bare = await openBareBrowser()
const look = { width: 412, height: 823, time: 2500, script: `(${markReady})()` }
console.log('| page | build | first paint ms | ready ms | quiet ms | blocked ms | longest task ms |')
console.log('|---|---|---|---|---|---|---|')
for (const path of pages)
  for (const [index, site] of sites.entries()) {
    /** @type {number[][]} */
    const found = []
    for (let round = 0; round < rounds; round++) {
      const { own, tasks } = ownTasks(await bare.traceLoad(site.address + path, look))
      const at = (/** @type {string} */ name) => own.find((event) => event.name === name)?.ts ?? 0
      // An old Mac takes four times as long; what is over 50 ms of a task then is in nobody's reach.
      const times = tasks.map(({ tdur = 0 }) => (tdur / 1000) * 4)
      found.push([
        sum(tasks, ({ ts }) => ts < at('firstContentfulPaint')),
        sum(tasks, ({ ts }) => ts < at('it shows')),
        sum(tasks, () => true),
        times.reduce((all, time) => all + Math.max(0, time - 50), 0),
        Math.max(...times),
      ])
    }
    const columns = [0, 1, 2, 3, 4].map((column) => median(found.map((row) => row[column] ?? 0)).toFixed(1))
    console.log(`| ${path} | ${dists[index]} | ${columns.join(' | ')} |`)
  }

await bare.close()

console.log('\n| a step | until it is painted ms | afterwards ms |\n|---|---|---|')
for (const [index, site] of sites.entries()) {
  const { page, close } = await quietPage(browser, `${site.address}/apple-mail/sign-in/`)
  const { own, tasks } = await traced(page, async () => {
    for (let step = 0; step < steps; step++) await page.evaluate(goOn, step % 28 < 14)
  })
  await close()
  const begins = own.filter(({ name }) => name === 'it begins')
  const shows = own.filter(({ name }) => name === 'it shows')
  const isUntil = (/** @type {TraceEvent} */ { ts, dur }) =>
    begins.some((begin, at) => ts + dur > begin.ts && ts < (shows[at]?.ts ?? 0))
  const all = sum(tasks, ({ ts }) => ts >= (begins[0]?.ts ?? 0) - 5000)
  const until = sum(tasks, isUntil)
  console.log(`| ${dists[index]} | ${(until / steps).toFixed(1)} | ${((all - until) / steps).toFixed(1)} |`)
}
await browser.close()
for (const site of sites) site.close()

/** Runs in the page: a mark when every control answers. */
function markReady() {
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset['ready'] === undefined) return
    observer.disconnect()
    performance.mark('it shows')
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
}

/**
 * Runs in the page: a press on the way on or back, from the press to the frame with another heading, and some time more.
 * @param {boolean} isNext
 */
function goOn(isNext) {
  const seen = (/** @type {string} */ what) =>
    [...document.querySelectorAll(what)].filter((each) => each.checkVisibility())
  const heading = () => seen('h1')[0]?.textContent
  const before = heading()
  const link = seen('nav a').find(({ textContent }) =>
    (isNext ? /^(?:Next|Skip for now)/ : /^Back/).test(textContent?.trim() ?? ''),
  )
  return new Promise((resolve) => {
    const wait = () =>
      requestAnimationFrame(() => {
        if (heading() === before) return wait()
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => performance.mark('it shows'))
        port1.start()
        port2.postMessage(undefined)
        setTimeout(resolve, 400)
      })
    performance.mark('it begins')
    if (link instanceof HTMLElement) link.click()
    wait()
  })
}
