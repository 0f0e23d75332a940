import { existsSync } from 'node:fs'
import { firefox, webkit } from '@playwright/test'

/** Specs that ask nothing of a browser that only Chromium gives: no DevTools protocol, no PDF, no clipboard to read. */
const forAll = /\/(?:navigation|storage|theme|profile)\.spec\.ts$/

const isThere = (/** @type {import('@playwright/test').BrowserType} */ browser) => {
  try {
    return existsSync(browser.executablePath())
  } catch {
    // Playwright has no build of it for this system.
    return false
  }
}

/**
 * The Playwright projects beside Chromium: those whose browser, in Playwright's own build, is installed. Says once which
 * are not run.
 */
export function otherProjects() {
  const missing = [firefox, webkit].filter((browser) => !isThere(browser)).map((browser) => browser.name())
  // Each worker reads the configuration too.
  if (missing.length > 0 && process.env['TEST_WORKER_INDEX'] === undefined)
    console.log(
      `Not run in ${missing.join(' and ')}: Playwright’s own build is not installed. Get it: npx playwright install ${missing.join(' ')}`,
    )
  return [firefox, webkit].filter(isThere).map((browser) => ({
    name: browser.name(),
    testMatch: forAll,
    use: { browserName: /** @type {'firefox' | 'webkit'} */ (browser.name()) },
  }))
}
