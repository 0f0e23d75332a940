import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { measure } from '../../scripts/sizes.mjs'
import { buildWith, costOfUpdates } from './growth.mjs'
import { measureKeys, measureLoad, measureSecondLoads, measureSteps } from './measure.mjs'
import { profileOf } from './profile.mjs'
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
})
/** @type {string[]} */
const report = []
const say = (/** @type {string} */ line) => {
  console.log(line)
  report.push(line)
}

say(
  `${browser.version()}, ${rounds} rounds, ${clicks} clicks; slow wire (150 ms, 1.6 Mbit/s, handshakes and slow start), CPU 4 times slower.\n`,
)

say(
  '| page | LCP ms (min–max) | by hand ms (min–max) | ratio | CLS | TBT ms | HTML kB | script until quiet kB | ready ms |',
)
say('|---|---|---|---|---|---|---|---|---|')
/** @type {Map<string, import('./measure.mjs').Load[]>} */
const loads = new Map()
for (let round = 0; round < rounds; round++)
  for (const route of routes) {
    // A page without script has nothing to wait for.
    const pair = /** @type {const} */ ([
      [route, 3500],
      [`/by-hand${route}`, 1000],
    ])
    // Neither is always the second.
    for (const [path, wait] of round % 2 === 0 ? pair : pair.toReversed())
      loads.set(path, [...(loads.get(path) ?? []), await measureLoad(browser, site, slashed(path), wait)])
  }
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

/** Somebody reads a step; somebody else presses Next in a row. */
const reading = 500
const handName = 'all steps in one page, by hand'
say('\n| from the click to the next step painted, ms | p50 | p98 | clicks |')
say('|---|---|---|---|')
for (const pause of [reading, 0]) {
  const words = pause === 0 ? ', clicks in a row' : ''
  const [own, hand] = await measureBeside([slashed(steps[0] ?? ''), '/one-page'], site.address, pause)
  const rows = /** @type {const} */ ([
    [`this guide${words}`, [...own.next, ...own.back]],
    [`Next alone${words}`, own.next],
    [`Back alone${words}`, own.back],
    [handName + words, [...hand.next, ...hand.back]],
  ])
  for (const [name, times] of rows) say(`| ${name} | ${part(times, 0.5)} | ${part(times, 0.98)} | ${times.length} |`)
  const ratioOf = (/** @type {number} */ share) =>
    (quantile(rows[0][1], share) / quantile(rows[3][1], share)).toFixed(2)
  say(`| ratio${words} | ${ratioOf(0.5)} | ${ratioOf(0.98)} | |`)
}

const typing = site.address + slashed(steps.find((step) => step.endsWith('/servers-and-logins')) ?? '')
const keys = await measureKeys(browser, typing)
say(
  `\nA key in the line of the email address to its frame: p50 ${part(keys, 0.5)} ms, p98 ${part(keys, 0.98)} ms (${keys.length} keys).`,
)

const first = site.address + slashed(steps[0] ?? '')
const profiles = [
  await profileOf(
    browser,
    first,
    'click',
    async () => undefined,
    async (page) => {
      const heading = page.locator('h1')
      const before = await heading.textContent()
      await page
        .locator('nav:visible a:visible')
        .filter({ hasText: /^Skip for now/ })
        .click()
      await page.waitForFunction((known) => document.querySelector('h1')?.textContent !== known, before)
      await page.waitForTimeout(reading)
    },
    14,
  ),
  await profileOf(
    browser,
    typing,
    'input',
    async (page) => {
      await page.getByText('Type them instead', { exact: true }).click()
      await page.getByLabel('Email address', { exact: true }).filter({ visible: true }).click()
    },
    async (page, time) => {
      await page.keyboard.press('you@example.org'[time % 15] ?? '')
      await page.waitForTimeout(100)
    },
    45,
  ),
]
const columns = [profiles[0]?.until, profiles[1]?.until, profiles[0]?.afterwards]
say('\n| the page’s own thread, ms each time | a step | a key | after a step |')
say('|---|---|---|---|')
for (const kind of new Set(columns.flatMap((column) => [...(column?.keys() ?? [])])))
  say(`| ${kind} | ${columns.map((column) => (column?.get(kind) ?? 0).toFixed(1)).join(' | ')} |`)
const sumOf = (/** @type {ReadonlyMap<string, number> | undefined} */ column) =>
  [...(column?.values() ?? [])].reduce((sum, time) => sum + time, 0)
say(`| together | ${columns.map((column) => sumOf(column).toFixed(1)).join(' | ')} |`)

/** @type {Map<string, number[]>} */
const again = new Map()
for (let round = 0; round < Math.min(rounds, 3); round++)
  for (const [path, { lcp }] of await measureSecondLoads(browser, site, routes.map(slashed)))
    again.set(path, [...(again.get(path) ?? []), lcp])
say('\n| second visit, from the service worker | LCP ms (min–max) | first visit ms |')
say('|---|---|---|')
for (const route of routes)
  say(
    `| ${route} | ${spread(again.get(slashed(route)) ?? [])} | ${Math.round(median(of(loads.get(route) ?? [], 'lcp')))} |`,
  )
site.close()

const builds = [1, 5, 10].map((guides) => ({ guides, ...buildWith(guides) }))
/** @type {Map<number, number[]>} */
const stepsWith = new Map()
for (let half = 0; half < 2; half++)
  for (const { guides, dist: built } of builds) {
    const large = await serve(built, new Map())
    const { next, back } = await measureSteps(browser, large.address + slashed(steps[0] ?? ''), clicks / 4, reading)
    stepsWith.set(guides, [...(stepsWith.get(guides) ?? []), ...next, ...back])
    large.close()
  }
await browser.close()
say('\n| guides | build s | script every page starts with kB | a step: p50 ms | p98 ms | pages |')
say('|---|---|---|---|---|---|')
for (const { guides, dist: built, seconds, remove } of builds) {
  const { bytes } = measure(built)
  const times = stepsWith.get(guides) ?? []
  say(
    `| ${guides} | ${seconds.toFixed(1)} | ${kilo([...bytes.values()][0] ?? 0)} | ${part(times, 0.5)} | ${part(times, 0.98)} | ${all.length + (guides - 1) * (all.length - 2)} |`,
  )
  remove()
}
say('\n| an update that changes | files fetched | kB | of files | of kB |')
say('|---|---|---|---|---|')
const updates = /** @type {const} */ ([
  ['a sentence of the help to one step', `src/content/programs/${guide}/symptoms.ts`, /sees: '/, "sees: 'Now "],
  [
    'the script of one page',
    'src/pages/support/support-page.tsx',
    /export function/,
    'console.count()\nexport function',
  ],
  ['a word on every page', 'src/content/words/en/messages.ts', /next: '/, "next: 'Now "],
])
for (const [index, { fetched, all: kept }] of costOfUpdates(
  updates.map(([, file, from, to]) => [file, from, to]),
).entries())
  say(`| ${updates[index]?.[0]} | ${fetched.files} | ${kilo(fetched.bytes)} | ${kept.files} | ${kilo(kept.bytes)} |`)
writeFileSync(process.env['BENCH_FILE'] ?? 'test-results/bench.md', `${report.join('\n')}\n`)

/**
 * Each page's clicks in two halves, in turn: what slows the machine down for a while meets both.
 * @param {readonly [string, string]} paths
 * @param {string} address
 * @param {number} pause
 */
async function measureBeside(paths, address, pause) {
  const [own, hand] = paths.map(() => ({ next: /** @type {number[]} */ ([]), back: /** @type {number[]} */ ([]) }))
  if (own === undefined || hand === undefined) throw new RangeError('two pages')
  for (let half = 0; half < 2; half++)
    for (const [index, times] of [own, hand].entries()) {
      const { next, back } = await measureSteps(browser, address + paths[index], clicks / 2, pause)
      times.next.push(...next)
      times.back.push(...back)
    }
  return /** @type {const} */ ([own, hand])
}
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
