import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { measureLoad, measureSteps } from './measure.mjs'
import { serve } from './site.mjs'

// Two builds beside each other, in turn: node lab/bench/compare.mjs <dist before> <dist after> [rounds].

const [before = '', after = '', rounds = '5'] = process.argv.slice(2)
const pages = ['/', '/apple-mail/', '/apple-mail/sign-in/', '/apple-mail/account-details/', '/apple-mail/profile/']
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
const sites = [await serve(before, new Map()), await serve(after, new Map())]

/** @typedef {import('./measure.mjs').Load} Load */
const loads = sites.map(() => /** @type {Map<string, Load[]>} */ (new Map()))
/** @type {number[][]} */
const steps = sites.map(() => [])
for (let round = 0; round < Number(rounds); round++) {
  const order = round % 2 === 0 ? [0, 1] : [1, 0]
  for (const path of pages)
    for (const which of order) {
      const site = sites[which]
      const list = loads[which]
      if (site !== undefined) list?.set(path, [...(list.get(path) ?? []), await measureLoad(browser, site, path, 4000)])
    }
  for (const which of order) {
    const { next, back } = await measureSteps(browser, `${sites[which]?.address}/apple-mail/sign-in/`, 28, 300)
    steps[which]?.push(...next, ...back)
  }
}
await browser.close()
for (const site of sites) site.close()

/** @param {readonly number[]} list @param {number} share */
function quantile(list, share) {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
/** @param {(list: readonly Load[]) => string} say @param {string} path */
const pair = (say, path) => loads.map((each) => say(each.get(path) ?? [])).join(' → ')
/** @param {keyof Load} key @param {number} [unit] */
const middle =
  (key, unit = 1) =>
  (/** @type {readonly Load[]} */ list) =>
    (
      quantile(
        list.map((load) => load[key]),
        0.5,
      ) / unit
    ).toFixed(unit === 1 ? 0 : 1)

console.log('| page | FCP ms | blocked ms | ready ms | HTML kB | script kB | requests |\n|---|---|---|---|---|---|---|')
for (const path of pages)
  console.log(
    `| ${path} | ${pair(middle('fcp'), path)} | ${pair(middle('tbt'), path)} | ${pair(middle('ready'), path)} | ` +
      `${pair(middle('html', 1000), path)} | ${pair(middle('script', 1000), path)} | ${pair(middle('requests'), path)} |`,
  )
for (const share of [0.5, 0.98])
  console.log(
    `from click to painted step, p${share * 100}: ${steps.map((list) => quantile(list, share).toFixed(1)).join(' → ')} ms`,
  )
