import { row, tell, today } from '../servers/figures.mjs'

/**
 * @typedef {object} Result
 * @property {string} check
 * @property {'passed' | 'failed' | 'differs'} outcome
 * @property {string} reason '' where there is none to give
 */

/**
 * @typedef {object} Run
 * @property {string} name
 * @property {string} missing '' when the browser is there
 * @property {string} version
 * @property {readonly Result[]} results
 */

/** @type {(run: Run, check: string) => string} */
const cell = (run, check) => {
  const result = run.results.find((each) => each.check === check)
  if (result === undefined) return '–'
  return result.reason === '' ? result.outcome : `${result.outcome}: ${result.reason.replaceAll('|', '\\|')}`
}

/** @param {readonly Run[]} runs */
export function tellRuns(runs) {
  const there = runs.filter((run) => run.missing === '')
  const checks = there[0]?.results.map((result) => result.check) ?? []
  const table = [
    row(['check', ...there.map((run) => `${run.name} ${run.version}`)]),
    row(Array.from({ length: there.length + 1 }, () => '---')),
    ...checks.map((check) => row([check, ...there.map((run) => cell(run, check))])),
  ]
  const all = there.flatMap((run) => run.results)
  const count = (/** @type {Result['outcome']} */ outcome) => all.filter((each) => each.outcome === outcome).length
  tell(
    'browsers',
    [
      `${today()}: ${count('passed')} passed, ${count('differs')} differ, ${count('failed')} failed.`,
      ...runs.filter((run) => run.missing !== '').map((run) => `${run.name} was not run. Missing: ${run.missing}.`),
      there.length === 0 ? '' : table.join('\n'),
    ].join('\n\n'),
    'docs/browsers.md',
  )
}
