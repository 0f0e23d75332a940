// Runs the main journey in browsers the tests do not reach: a real WebKit (WebKitGTK's MiniBrowser, by its WebDriver)
// and Firefox (Debian's ESR, by WebDriver BiDi). Ends with a table, and with 1 when a check failed.
//   npm run browsers                       builds, prints
//   npm run browsers -- --write            puts the table into docs/browsers.md as well
//   npm run browsers -- --only firefox     one of them
//   npm run browsers -- --checks 'server'  those whose name is like this (most go on from the ones before)
//   npm run browsers -- --pictures folder  takes pictures of pages instead, to be looked at
// DIST=folder takes a built site instead of building one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyChecks } from './checks/copy.mjs'
import { missingChecks } from './checks/missing.mjs'
import { passwordChecks } from './checks/password.mjs'
import { paperChecks } from './checks/paper.mjs'
import { stayChecks } from './checks/stay.mjs'
import { valueChecks } from './checks/values.mjs'
import { walkChecks } from './checks/walk.mjs'
import { firefox } from './firefox.mjs'
import { takePictures } from './pictures.mjs'
import { tellRuns } from './report.mjs'
import { scriptsOf, serve } from './serve.mjs'
import { describe } from './wait.mjs'
import { webkit } from './webkit.mjs'

const option = (/** @type {string} */ name) =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : undefined

const wanted = new RegExp(option('--checks') ?? '')
const checks = [
  ...walkChecks,
  ...missingChecks,
  ...passwordChecks,
  ...valueChecks,
  ...copyChecks,
  ...paperChecks,
  ...stayChecks,
].filter(({ name }) => wanted.test(name))

// What reads the content, above, takes this process for one of development.
const build = /** @type {const} */ ({ stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
if (process.env['DIST'] === undefined && spawnSync('npx', ['vite', 'build'], build).status !== 0) process.exit(1)

/**
 * @param {import('./port.ts').Kind} kind
 * @returns {Promise<import('./report.mjs').Run>}
 */
async function runIn(kind) {
  const missing = kind.missing()
  if (missing !== '') return { name: kind.name, missing, version: '', results: [] }
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
  const pictures = option('--pictures')
  const own = await serve({ isFramed: pictures !== undefined })
  const browser = await kind.start(folder, pictures === undefined ? 'checks' : 'pictures')
  console.log(`\n${kind.name} ${browser.version}`)
  /** @type {import('./report.mjs').Result[]} */
  const results = []
  try {
    if (pictures !== undefined) await takePictures(browser, own.site, pictures)
    for (const check of pictures === undefined ? checks : []) {
      const result = await tryOne(check, { ...own, browser, serveAnew: () => serve(), scriptsOf })
      console.log(`  ${result.outcome}: ${check.name}${result.reason === '' ? '' : ` – ${result.reason}`}`)
      results.push(result)
    }
  } finally {
    await browser.close()
    await own.stopSite()
    rmSync(folder, { recursive: true, force: true })
  }
  return { name: kind.name, missing: '', version: browser.version, results }
}

/**
 * @param {import('./port.ts').Check} check
 * @param {import('./port.ts').Journey} journey
 * @returns {Promise<import('./report.mjs').Result>}
 */
async function tryOne(check, journey) {
  try {
    const outcome = await check.run(journey)
    if (outcome === undefined) return { check: check.name, outcome: 'passed', reason: '' }
    return { check: check.name, outcome: 'differs', reason: outcome.differs }
  } catch (error) {
    return { check: check.name, outcome: 'failed', reason: describe(error) }
  }
}

const only = option('--only')?.toLowerCase()
const runs = []
for (const kind of [webkit, firefox])
  if (only === undefined || kind.name.toLowerCase().startsWith(only)) runs.push(await runIn(kind))
if (option('--pictures') === undefined) tellRuns(runs)
process.exit(runs.some((run) => run.results.some((result) => result.outcome === 'failed')) ? 1 : 0)
