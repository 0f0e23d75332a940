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
 * Where the time of the page's own thread goes while something is done, in milliseconds for each time it is done.
 * @param {Browser} browser
 * @param {string} address
 * @param {(page: Page) => Promise<void>} prepare
 * @param {(page: Page, time: number) => Promise<void>} act
 * @param {number} times
 * @returns {Promise<readonly (readonly [kind: string, ms: number])[]>}
 */
export async function profileOf(browser, address, prepare, act, times) {
  const { page, cdp, close } = await quietPage(browser, address)
  await prepare(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', 'blink'] })
  for (let time = 0; time < times; time++) await act(page, time)
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'))
  await close()
  return sumOf(trace.traceEvents, times)
}

/**
 * @param {readonly TraceEvent[]} events
 * @param {number} times
 * @returns {readonly (readonly [string, number])[]}
 */
function sumOf(events, times) {
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const own = events
    .filter(({ ph, pid, tid, dur }) => ph === 'X' && dur !== undefined && pid === main?.pid && tid === main.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  /** @type {Map<string, number>} */
  const sums = new Map()
  const add = (/** @type {string} */ kind, /** @type {number} */ time) => sums.set(kind, (sums.get(kind) ?? 0) + time)
  /** @type {{ end: number, kind: string }[]} */
  const open = []
  for (const { name, ts, dur = 0 } of own) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop()
    const around = open.at(-1)
    const kind = Object.entries(kinds).find(([, names]) => names.test(name))?.[0] ?? around?.kind ?? 'the rest'
    // Each moment counts for the innermost work alone.
    if (around !== undefined) add(around.kind, -dur)
    add(kind, dur)
    open.push({ end: ts + dur, kind })
  }
  return [...sums]
    .map(([kind, time]) => /** @type {const} */ ([kind, time / 1000 / times]))
    .toSorted((a, b) => b[1] - a[1])
}
