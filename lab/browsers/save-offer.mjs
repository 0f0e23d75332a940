// Does Chromium, in a real window, offer to save what is typed as a password? Types one, goes on inside the page, and
// looks for the browser's own bubble. The same is done with a field of the type `password` first: there the bubble
// must come, or the rest would show nothing. Ends with 1 when the guide's own line gets an offer.
//   node lab/browsers/save-offer.mjs [picture.png]     DIST=folder takes another built site than dist
// Needs: apt-get install chromium xvfb imagemagick
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findTestBrowser } from '../../scripts/find-browser.mjs'
import { openDisplay } from './display.mjs'

const name = 'Inbound (IMAP) password'
const display = await openDisplay()
const environment = { ...process.env, DISPLAY: display.name }
const server = await preview({
  preview: { port: 0, host: 'localhost' },
  build: { outDir: process.env['DIST'] ?? 'dist' },
  logLevel: 'error',
})
const site = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')

/** @param {string} type the type that the field is given */
async function isOffered(type) {
  const profile = mkdtempSync(join(tmpdir(), 'save-offer-'))
  const executablePath = findTestBrowser()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    headless: false,
    viewport: null,
    env: environment,
    // An automated Chromium offers nothing, so nothing of the usual is told it.
    ignoreDefaultArgs: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--remote-debugging-pipe', `--user-data-dir=${profile}`, '--no-first-run', '--password-store=basic'],
      ...['--disable-background-networking', '--window-position=0,0', '--window-size=1000,900', 'about:blank'],
    ],
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`${site}/apple-mail/inbound-password`)
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    const line = page.getByLabel(name, { exact: true }).filter({ visible: true })
    if (type !== 'text')
      await line.evaluate((input, wanted) => {
        const plain = /** @type {HTMLInputElement} */ (input.cloneNode())
        plain.type = wanted
        input.replaceWith(plain)
      }, type)
    await line.click()
    await page.keyboard.type('Fern-4711-Inbound', { delay: 20 })
    await page.keyboard.press('Tab')
    await page
      .getByRole('button', { name: 'Done – next step' })
      .or(page.getByRole('link', { name: 'Done – next step' }))
      .click()
    await page.waitForURL('**/outbound-password')
    // The bubble comes some moments after the field went away.
    await page.waitForTimeout(4000)
    // The page is painted in one color; a bubble of the browser is what covers a part of it.
    const area = await page.evaluate(() => {
      const cover = document.createElement('div')
      cover.style.cssText = 'position:fixed;inset:0;z-index:9999;background:#f0f'
      document.body.append(cover)
      return innerWidth * innerHeight
    })
    await page.waitForTimeout(500)
    const picture = (process.argv[2] ?? join(profile, 'window.png')).replace(/(\.\w+)?$/, `-${type}$1`)
    const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
      spawnSync(program, args, { env: environment, encoding: 'utf8' })
    run('import', '-window', 'root', picture)
    const paint = ['-fill', 'black', '+opaque', '#f0f', '-fill', 'white', '-opaque', '#f0f']
    const seen = Number(run('convert', picture, ...paint, '-format', '%[fx:mean*w*h]', 'info:').stdout)
    if (!(seen > 0)) throw new Error('the window cannot be seen')
    return seen < area * 0.95
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

const isControlOffered = await isOffered('password')
const isOwnOffered = await isOffered('text')
console.log(`A field of the type password: ${isControlOffered ? 'an offer' : 'no offer, so this run shows nothing'}.`)
console.log(`The guide's own line: ${isOwnOffered ? 'an offer' : 'no offer'}.`)
await server.close()
display.close()
process.exit(isControlOffered && !isOwnOffered ? 0 : 1)
