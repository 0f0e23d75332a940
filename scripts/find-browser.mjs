import { existsSync } from 'node:fs'
import { join } from 'node:path'

const onPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')]
  }),
]

const shells = ['chromium-headless-shell', 'chrome-headless-shell']

/** @param {readonly string[]} names */
function searchPath(names) {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':')
  return folders.flatMap((folder) => names.map((name) => join(folder, name)))
}

/**
 * The Chrome or Chromium of this machine, or undefined: then Playwright uses the one it installed itself.
 * CHROME_PATH names another one.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return process.env['CHROME_PATH'] ?? [...searchPath(onPath), ...installed].find((path) => existsSync(path))
}

/**
 * What the tests run in: where there is one, the same browser without windows, which takes a third less time.
 * @returns {string | undefined}
 */
export function findTestBrowser() {
  return process.env['CHROME_PATH'] ?? searchPath(shells).find((path) => existsSync(path)) ?? findBrowser()
}
