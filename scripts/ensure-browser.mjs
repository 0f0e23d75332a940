import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser, findTestBrowser } from './find-browser.mjs'

/** Makes sure that the tests in a browser have one: found, else Playwright's own, else Debian's, else says what to do. */
export function ensureBrowser() {
  if (findTestBrowser() !== undefined || existsSync(chromium.executablePath())) return true
  console.log('No Chrome or Chromium found: Playwright installs its own.')
  if (run('npx', ['playwright', 'install', 'chromium']) && existsSync(chromium.executablePath())) return true
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log("That did not work: installing Debian's chromium package.")
    run('apt-get', ['update', '-qq'])
    const install = ['install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300']
    const isThere = run('apt-get', [...install, 'chromium']) && findBrowser() !== undefined
    // The same browser without windows is only quicker: not every Debian has it.
    if (isThere) run('apt-get', [...install, 'chromium-headless-shell'])
    if (isThere) return true
  }
  console.error(
    'The tests in a browser need Chrome or Chromium. Install one of them, or set CHROME_PATH to its program file, and run the tests again.',
  )
  return false
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
}
