import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { until } from './wait.mjs'

const pages = ['apple-mail/mail-servers', 'apple-mail/sign-in', 'apple-mail/profile', 'apple-mail/checklist']
const sizes = /** @type {const} */ ([
  [390, 700],
  [1280, 800],
])

/**
 * Pictures of pages, narrow and wide, to be looked at beside one another.
 * @param {import('./port.ts').Browser} browser
 * @param {string} site
 * @param {string} folder
 */
export async function takePictures(browser, site, folder) {
  mkdirSync(folder, { recursive: true })
  for (const page of pages) {
    await browser.open(`${site}/${page}`)
    for (const [width, height] of sizes) {
      await browser.resize(width, height)
      await browser.takePicture(join(folder, `${page.split('/').at(-1)}-${width}-${browser.name}.png`))
    }
  }
  await browser.open(`${site}/apple-mail/server-settings`)
  await browser.run(() => {
    document.querySelector('figure button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  await until('the picture is large', () => browser.run(() => document.querySelector('dialog[open]') !== null))
  await browser.takePicture(join(folder, `enlarged-1280-${browser.name}.png`))
}
