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
import { preview } from 'vite'
import { copyChecks } from './checks/copy.mjs'
import { passwordChecks } from './checks/password.mjs'
import { paperChecks } from './checks/paper.mjs'
import { stayChecks } from './checks/stay.mjs'
import { walkChecks } from './checks/walk.mjs'
import { firefox } from './firefox.mjs'
import { takePictures } from './pictures.mjs'
import { tellRuns } from './report.mjs'
import { describe } from './wait.mjs'
import { webkit } from './webkit.mjs'

const option = (/** @type {string} */ name) =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : undefined

const wanted = new RegExp(option('--checks') ?? '')
const checks = [...walkChecks, ...passwordChecks, ...copyChecks, ...paperChecks, ...stayChecks].filter(({ name }) =>
  wanted.test(name),
)

const outDir = process.env['DIST'] ?? 'dist'
if (process.env['DIST'] === undefined && spawnSync('npx', ['vite', 'build'], { stdio: 'inherit' }).status !== 0)
  process.exit(1)

async function serve() {
  const server = await preview({ preview: { port: 0, host: 'localhost' }, build: { outDir }, logLevel: 'error' })
  const site = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
  let isServing = true
  const stopSite = async () => {
    if (!isServing) return
    isServing = false
    await server.close()
  }
  return { site, stopSite }
}

/**
 * @param {import('./port.ts').Kind} kind
 * @returns {Promise<import('./report.mjs').Run>}
 */
async function runIn(kind) {
  const missing = kind.missing()
  if (missing !== '') return { name: kind.name, missing, version: '', results: [] }
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
  const { site, stopSite } = await serve()
  const pictures = option('--pictures')
  const browser = await kind.start(folder, pictures === undefined ? 'checks' : 'pictures')
  console.log(`\n${kind.name} ${browser.version}`)
  /** @type {import('./report.mjs').Result[]} */
  const results = []
  try {
    if (pictures !== undefined) await takePictures(browser, site, pictures)
    for (const check of pictures === undefined ? checks : []) {
      const result = await tryOne(check, { browser, site, stopSite })
      console.log(`  ${result.outcome}: ${check.name}${result.reason === '' ? '' : ` – ${result.reason}`}`)
      results.push(result)
    }
  } finally {
    await browser.close()
    await stopSite()
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
