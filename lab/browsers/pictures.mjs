import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { account, content, stepPath } from './account.mjs'
import { framePath } from './serve.mjs'
import { until } from './wait.mjs'

const pages = {
  front: '/',
  start: `/${content.guide}`,
  'account-details': stepPath('account-details'),
  'server-settings': stepPath('server-settings'),
  'servers-and-logins': stepPath('servers-and-logins'),
  'inbound-password': stepPath('inbound-password'),
  profile: stepPath('profile'),
  checklist: stepPath('checklist'),
}
const sizes = /** @type {const} */ ([
  [390, 700],
  [720, 820],
  [1280, 800],
])

/** Runs in the page: stores the values as if they had been typed in, and no place to come back to. */
function store(/** @type {string} */ provider, /** @type {Readonly<Record<string, string>>} */ typed) {
  localStorage.clear()
  localStorage.setItem(
    'mail-setup-guide/settings',
    JSON.stringify({
      version: 1,
      state: { providers: { [provider]: { fullName: typed['Full name'], emailAddress: typed['Email address'] } } },
    }),
  )
}

/**
 * Pictures of pages, narrow and wide, to be looked at beside one another. Every page is in a frame, whose width is
 * exact in every browser.
 * @param {import('./port.ts').Browser} browser
 * @param {string} site
 * @param {string} folder
 */
export async function takePictures(browser, site, folder) {
  mkdirSync(folder, { recursive: true })
  await browser.open(`${site}/`)
  for (const [width, height] of sizes) {
    await browser.resize(width, height)
    for (const [name, path] of Object.entries(pages)) {
      await browser.visit(site + framePath)
      await browser.run(store, content.provider, account)
      const query = new URLSearchParams({ page: path, width: String(width), height: String(height) })
      await browser.visit(`${site}${framePath}?${query}`)
      await until(`${name} answers`, () =>
        browser.run(
          () => 'ready' in (document.querySelector('iframe')?.contentDocument?.documentElement.dataset ?? {}),
        ),
      )
      // Pictures of the page come a moment later.
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await browser.takePicture(join(folder, `${name}-${width}-${browser.name}.png`))
    }
  }
  await browser.open(site + stepPath('server-settings'))
  await browser.run(() => {
    document.querySelector('figure button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  await until('the picture is large', () => browser.run(() => document.querySelector('dialog[open]') !== null))
  await browser.takePicture(join(folder, `enlarged-1280-${browser.name}.png`))
}
