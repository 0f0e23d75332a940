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

/**
 * The Chrome or Chromium of this machine, or undefined: then Playwright uses the one it installed itself.
 * CHROME_PATH names another one.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env['CHROME_PATH']
  if (named !== undefined) return named
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':')
  const candidates = [...folders.flatMap((folder) => onPath.map((name) => join(folder, name))), ...installed]
  return candidates.find((path) => existsSync(path))
}
