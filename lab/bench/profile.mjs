/** @import { Browser, Page } from '@playwright/test' */
import { quietPage, slowdown } from './measure.mjs'

/**
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args: any }} TraceEvent
 */

/** What the browser calls its work, under the names people use. What is in none of them is its own housekeeping. */
const kinds = {
  script: /^(?:FunctionCall|EventDispatch|RunMicrotasks|EvaluateScript|TimerFire|FireAnimationFrame|v8\.|V8\.)/,
  'memory freed': /GC|Scavenger|MarkCompact/,
  style:
    /^(?:UpdateLayoutTree|ParseAuthorStyleSheet|Document::recalcStyle|InvalidateLayout|ScheduleStyleRecalculation)/,
  layout: /^(?:Layout|LocalFrameView::performLayout|IntersectionObserver)/,
  paint: /^(?:PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers)/,
}

/**
 * Where the time of the page's own thread goes while something is done, in milliseconds for each time it is done: until
 * it is on the screen, and afterwards.
 * @param {Browser} browser
 * @param {string} address
 * @param {'click' | 'input'} event what it begins with
 * @param {(page: Page) => Promise<void>} prepare
 * @param {(page: Page, time: number) => Promise<void>} act
 * @param {number} times
 * @returns {Promise<{ until: Kinds, afterwards: Kinds }>}
 */
export async function profileOf(browser, address, event, prepare, act, times) {
  const { page, cdp, close } = await quietPage(browser, address)
  await prepare(page)
  await page.evaluate(markBoth, event)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', 'blink', 'blink.user_timing'] })
  for (let time = 0; time < times; time++) await act(page, time)
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'))
  await close()
  return divide(trace.traceEvents, times)
}

/** @typedef {ReadonlyMap<string, number>} Kinds milliseconds */

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page cannot reach outside of itself */

/**
 * Runs in the page: marks where it begins, and the end of the frame that shows it.
 * @param {string} event
 */
function markBoth(event) {
  const heading = () => document.querySelector('h1')?.textContent
  addEventListener(
    event,
    () => {
      performance.mark('it begins')
      const before = heading()
      const wait = () => {
        requestAnimationFrame(() => {
          if (event === 'click' && heading() === before) {
            wait()
            return
          }
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => performance.mark('it shows'))
          port1.start()
          port2.postMessage(undefined)
        })
      }
      wait()
    },
    { capture: true },
  )
}

/* oxlint-enable unicorn/consistent-function-scoping */

/**
 * @param {readonly TraceEvent[]} events
 * @param {number} times
 * @returns {{ until: Kinds, afterwards: Kinds }}
 */
function divide(events, times) {
  const begins = events.filter(({ name }) => name === 'it begins')
  const shows = events.filter(({ name }) => name === 'it shows')
  const [mark] = begins
  const spans = begins.map(({ ts }) => /** @type {const} */ ([ts, shows.find((show) => show.ts > ts)?.ts ?? ts]))
  const own = events
    .filter(({ ph, pid, tid, dur }) => ph === 'X' && dur !== undefined && pid === mark?.pid && tid === mark.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const between = spans.map(([, end], index) => /** @type {const} */ ([end, spans[index + 1]?.[0] ?? Infinity]))
  return { until: sumOf(own, spans, times), afterwards: sumOf(own, between, times) }
}

/**
 * @param {readonly TraceEvent[]} own
 * @param {readonly (readonly [from: number, to: number])[]} spans
 * @param {number} times
 * @returns {Kinds}
 */
function sumOf(own, spans, times) {
  /** @type {Map<string, number>} */
  const sums = new Map()
  const add = (/** @type {string} */ kind, /** @type {number} */ time) =>
    sums.set(kind, (sums.get(kind) ?? 0) + time / 1000 / times)
  for (const [from, to] of spans) {
    /** @type {{ end: number, kind: string }[]} */
    const open = []
    for (const { name, ts, dur = 0 } of own) {
      const part = Math.min(ts + dur, to) - Math.max(ts, from)
      if (part <= 0) continue
      while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop()
      const around = open.at(-1)
      const kind = Object.entries(kinds).find(([, names]) => names.test(name))?.[0] ?? around?.kind ?? 'the rest'
      // Each moment counts for the innermost work alone.
      if (around !== undefined) add(around.kind, -part)
      add(kind, part)
      open.push({ end: ts + dur, kind })
    }
  }
  return sums
}
