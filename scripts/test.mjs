import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './ensure-browser.mjs'

// Runs every check and every test, stops at the first that fails, and ends with a line of counts.

// Not test-results: Playwright empties that when it starts.
const results = 'test-counts'
const unitFile = `${results}/unit.json`
const e2eFile = `${results}/e2e.json`

/** @type {readonly (readonly [name: string, command: string, args: readonly string[]])[]} */
const stages = [
  ['format', 'oxfmt', ['--check', '.']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['types', 'tsc', []],
  ['types of the pure rooms', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['types of the service worker', 'tsc', ['-p', 'tsconfig.worker.json']],
  ['unused code', 'knip', []],
  ['unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`]],
  ['translations', 'node', ['scripts/report-translations.mjs']],
  ['build', 'vite', ['build']],
  ['bill of materials', 'node', ['scripts/write-bill-of-materials.mjs']],
  ['sizes', 'node', ['scripts/check-sizes.mjs']],
  ['tests in a browser', 'playwright', ['test']],
]

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(command, args, env) {
  // The programs of packages through npx; Node and npm themselves as they are.
  const [program, ...before] =
    command === 'node' ? [process.execPath] : command === 'npm' ? ['npm'] : ['npx', '--no-install', command]
  const shell = process.platform === 'win32' && command !== 'node'
  return spawnSync(program ?? command, [...before, ...args], { stdio: 'inherit', env, shell }).status
}

rmSync(results, { recursive: true, force: true })
let failedStage = ''
for (const [name, command, args] of stages) {
  console.log(`\n— ${name}`)
  if (command === 'playwright' && !ensureBrowser()) failedStage = name
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eFile }
  if (failedStage === '' && run(command, args, env) !== 0) failedStage = name
  if (failedStage !== '') break
}

const unit = existsSync(unitFile)
  ? JSON.parse(readFileSync(unitFile, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
const e2e = existsSync(e2eFile)
  ? JSON.parse(readFileSync(e2eFile, 'utf8')).stats
  : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
const passed = unit.numPassedTests + e2e.expected + e2e.flaky
const failed = unit.numFailedTests + e2e.unexpected
if (e2e.flaky > 0) console.log(`\n${e2e.flaky} passed only at the second try.`)
const skipped = unit.numPendingTests + e2e.skipped
console.log(failedStage === '' ? '\nAll checks passed.' : `\nStopped: ${failedStage} failed.`)
console.log(`${passed} passed, ${failedStage !== '' && failed === 0 ? 1 : failed} failed, ${skipped} skipped`)
process.exit(failedStage === '' ? 0 : 1)
