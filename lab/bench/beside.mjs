import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { measureLoad } from './measure.mjs'
import { serve } from './site.mjs'
import { withoutApp } from './static-pages.mjs'

// The same steps in several builds, each load in turn: node lab/bench/beside.mjs <rounds> <name>=<dist> [<name>=<dist>…]
// The last build is shown once more as pages written by hand.

/** @typedef {import('./measure.mjs').Load} Load */

const [rounds = '9', ...named] = process.argv.slice(2)
const pages = ['/apple-mail/account-details', '/apple-mail/server-settings']
const builds = named.map((each) => ({ name: each.split('=')[0] ?? '', dist: each.split('=')[1] ?? '' }))
const last = builds.at(-1)?.dist ?? ''
const byHand = new Map(pages.map((page) => [page, withoutApp(readFileSync(join(last, page, 'index.html'), 'utf8'))]))

// A fixed piece of work, so that figures of another day can be told from those of another machine.
const before = performance.now()
let sum = 0
for (let turn = 0; turn < 2e8; turn++) sum = (sum + turn * 7) % 1_000_003
const speed = performance.now() - before

const executablePath = findBrowser()
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
const sites = [
  ...(await Promise.all(builds.map(async ({ name, dist }) => ({ name, site: await serve(dist, new Map()) })))),
  { name: 'by hand', site: await serve(last, byHand) },
]
/** @type {Map<string, Load[]>} */
const found = new Map()
for (let round = 0; round < Number(rounds); round++)
  for (const page of pages)
    // Nobody is always the first.
    for (let turn = 0; turn < sites.length; turn++) {
      const { name, site } = sites[(turn + round) % sites.length] ?? sites[0]
      const key = `${page} | ${name}`
      found.set(key, [...(found.get(key) ?? []), await measureLoad(browser, site, `${page}/`, 3000)])
    }
console.log(`${browser.version()}, ${rounds} rounds; the fixed work took ${Math.round(speed)} ms.\n`)
await browser.close()
for (const { site } of sites) site.close()

/** @param {readonly Load[]} loads @param {keyof Load} key @param {number} unit */
function spread(loads, key, unit = 1) {
  const sorted = loads.map((load) => load[key] / unit).toSorted((a, b) => a - b)
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)]
  const round = (/** @type {number} */ value) => value.toFixed(unit === 1 ? 0 : 1)
  return least === most ? round(middle) : `${round(middle)} (${round(least)}–${round(most)})`
}

console.log('| page | build | FCP ms | LCP ms | blocked ms | ready ms | HTML kB | script kB | requests |')
console.log('|---|---|---|---|---|---|---|---|---|')
for (const [key, loads] of found)
  console.log(
    `| ${key} | ${spread(loads, 'fcp')} | ${spread(loads, 'lcp')} | ${spread(loads, 'tbt')} | ${spread(loads, 'ready')} | ` +
      `${spread(loads, 'html', 1000)} | ${spread(loads, 'script', 1000)} | ${spread(loads, 'requests')} |`,
  )
