import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../ensure-browser.mjs'
import { findBrowser } from '../find-browser.mjs'
import { budgets, measure } from '../sizes.mjs'
import { buildWith } from './growth.mjs'
import { measureKeys, measureLoad, measureSecondLoad, measureSteps } from './measure.mjs'
import { serve } from './site.mjs'
import { allSteps, withoutApp } from './static-pages.mjs'

// Measures, and never judges: docs/performance.md says how, and keeps the latest table.
// `npm run bench` or `npm run bench -- --rounds 9 --clicks 168 --only sign-in,profile`.

const rounds = option('rounds', 5)
const clicks = option('clicks', 168)
const dist = process.env['DIST'] ?? 'dist'
if (!existsSync(join(dist, 'index.html')) || !ensureBrowser()) {
  console.error('Build the site first: npm run build')
  process.exit(1)
}

const guide = 'apple-mail'
const map = readFileSync(join(dist, guide, 'index.html'), 'utf8')
const steps = [
  ...new Set([...map.matchAll(new RegExp(`href="(/${guide}/[^/"]+)"`, 'g'))].map(([, href = '']) => href)),
].filter((href) => !/\/(?:short|profile|checklist|check)$/.test(href))
const all = [
  '/',
  `/${guide}`,
  ...steps,
  ...['short', 'profile', 'checklist', 'check'].map((page) => `/${guide}/${page}`),
  '/support',
]
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',')
const routes = process.argv.includes('--only')
  ? all.filter((route) => only?.includes(route.split('/').at(-1) ?? ''))
  : all

/** @type {Map<string, string>} */
const byHand = new Map(
  routes.map((route) => [`/by-hand${route}`, withoutApp(readFileSync(join(dist, route, 'index.html'), 'utf8'))]),
)
byHand.set('/one-page', allSteps(dist, steps))
const site = await serve(dist, byHand)
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  // The test driver makes V8 look up where in the source each Error was made, which React's script does as it starts;
  // without a driver nobody pays for that. With the positions noted while compiling it costs nothing here either.
  args: ['--js-flags=--no-enable-lazy-source-positions'],
})
/** @type {string[]} */
const report = []
const say = (/** @type {string} */ line) => {
  console.log(line)
  report.push(line)
}

say(`${browser.version()}, ${rounds} rounds, ${clicks} clicks; slow wire (150 ms, 1.6 Mbit/s), CPU 4 times slower.\n`)

say(
  '| page | LCP ms (min–max) | by hand ms (min–max) | ratio | CLS | TBT ms | HTML kB | script until quiet kB | ready ms |',
)
say('|---|---|---|---|---|---|---|---|---|')
/** @type {Map<string, import('./measure.mjs').Load[]>} */
const loads = new Map()
for (let round = 0; round < rounds; round++)
  for (const route of routes)
    for (const path of [route, `/by-hand${route}`])
      loads.set(path, [...(loads.get(path) ?? []), await measureLoad(browser, site.address + slashed(path))])
for (const route of routes) {
  const own = loads.get(route) ?? []
  const hand = loads.get(`/by-hand${route}`) ?? []
  const [lcp, handLcp] = [of(own, 'lcp'), of(hand, 'lcp')]
  say(
    `| ${route} | ${spread(lcp)} | ${spread(handLcp)} | ${(median(lcp) / median(handLcp)).toFixed(2)} | ` +
      `${Math.max(...of(own, 'cls')).toFixed(3)} | ${Math.round(median(of(own, 'tbt')))} | ${kilo(median(of(own, 'html')))} | ` +
      `${kilo(median(of(own, 'script')))} | ${Math.round(median(of(own, 'ready')))} |`,
  )
}

say('\n| from the click to the next step painted, ms | p50 | p98 | clicks |')
say('|---|---|---|---|')
/** @type {[number[], number[]]} */
const stepTimes = [[], []]
for (let half = 0; half < 2; half++) {
  stepTimes[0].push(...(await measureSteps(browser, site.address + slashed(steps[0] ?? ''), clicks / 2)))
  stepTimes[1].push(...(await measureSteps(browser, `${site.address}/one-page`, clicks / 2)))
}
for (const [index, name] of ['this guide', 'all steps in one page, by hand'].entries()) {
  const times = stepTimes[index] ?? []
  say(`| ${name} | ${part(times, 0.5)} | ${part(times, 0.98)} | ${times.length} |`)
}
say(
  `| ratio | ${(quantile(stepTimes[0], 0.5) / quantile(stepTimes[1], 0.5)).toFixed(2)} | ` +
    `${(quantile(stepTimes[0], 0.98) / quantile(stepTimes[1], 0.98)).toFixed(2)} | |`,
)

const keys = await measureKeys(browser, site.address + slashed(steps[0] ?? ''))
say(
  `\nA key in the line of the email address to its frame: p50 ${part(keys, 0.5)} ms, p98 ${part(keys, 0.98)} ms (${keys.length} keys).`,
)

const again = []
for (let round = 0; round < rounds; round++)
  again.push(await measureSecondLoad(browser, site.address + slashed(steps[5] ?? '')))
say(`\nSecond visit to ${steps[5]}, from the service worker: LCP ${spread(again.map(({ lcp }) => lcp))} ms.`)
await browser.close()
site.close()

say('\n| guides | build s | script of a step kB | pages |')
say('|---|---|---|---|')
for (const guides of [1, 5, 10]) {
  const built = buildWith(guides)
  const [script] = measure(
    built.dist,
    budgets.filter(({ chunks }) => chunks?.join() === 'start,guide'),
  )
  say(
    `| ${guides} | ${built.seconds.toFixed(1)} | ${kilo(script?.bytes ?? 0)} | ${all.length + (guides - 1) * (all.length - 2)} |`,
  )
  built.remove()
}
writeFileSync(process.env['BENCH_FILE'] ?? 'test-results/bench.md', `${report.join('\n')}\n`)

/**
 * @param {readonly import('./measure.mjs').Load[]} list
 * @param {keyof import('./measure.mjs').Load} key
 */
function of(list, key) {
  return list.map((load) => load[key])
}
/** @param {string} path */
function slashed(path) {
  return path.endsWith('/') || path === '/one-page' ? path : `${path}/`
}
/**
 * @param {string} name
 * @param {number} otherwise
 */
function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}
/**
 * @param {readonly number[]} list
 * @param {number} share
 */
function quantile(list, share) {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
/** @param {readonly number[]} list */
function median(list) {
  return quantile(list, 0.5)
}
/**
 * @param {readonly number[]} list
 * @param {number} share
 */
function part(list, share) {
  return quantile(list, share).toFixed(1)
}
/** @param {readonly number[]} list */
function spread(list) {
  return `${Math.round(median(list))} (${Math.round(Math.min(...list))}–${Math.round(Math.max(...list))})`
}
/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(1)
}
