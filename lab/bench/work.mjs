import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { measureKeys, quietPage, slowdown } from './measure.mjs'
import { serve } from './site.mjs'

// How long the page is away while it works, on a processor four times slower: keys, a pasted panel, searches at the
// desk, and the source of a long message.
// node lab/bench/work.mjs <dist>

/** @import { Page } from '@playwright/test' */

const [dist = 'dist'] = process.argv.slice(2)
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
const site = await serve(dist, new Map())

const read = (/** @type {string} */ file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const panel = /panelText = `([^`]+)`/.exec(read('e2e/panel-text.ts'))?.[1]?.replaceAll(String.raw`\t`, '\t') ?? ''
const phrases = [...read('testing/phrases/steps.ts').matchAll(/^ {2}\['([^']+)', '/gm)].map(([, words]) => words ?? '')
const header =
  'Received: from example.org by mx.example.net with ESMTPS; Tue, 6 Oct 2026 17:31:39 +0000\nFrom: you@example.org\n\n'
const source = header + 'A line of the body, as long as lines of letters usually are.\n'.repeat(82_000)
// From the disk: handed over by the driver it would be unpacked in the page.
const file = join(mkdtempSync(join(tmpdir(), 'message-')), 'message.eml')
writeFileSync(file, source)

/**
 * What the page does while `act` runs: the longest task and all that tasks have over 50 ms, in milliseconds.
 * @param {string} path
 * @param {(page: Page) => Promise<void>} prepare
 * @param {(page: Page) => Promise<unknown>} act
 */
async function tasksOf(path, prepare, act) {
  const { page, cdp, close } = await quietPage(browser, site.address + path)
  await prepare(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluate(() => {
    /** @type {number[]} */
    const tasks = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({
      type: 'longtask',
    })
  })
  await act(page)
  await page.waitForTimeout(1000)
  const tasks = /** @type {number[]} */ (await page.evaluate(() => /** @type {any} */ (globalThis).tasks))
  await close()
  return { longest: Math.max(0, ...tasks), blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0) }
}

/** Without Playwright's own work in the page, which would be counted as the page's. @param {Page} page @param {string} selector @param {string} text */
const pasteInto = (page, selector, text) =>
  page.evaluate(
    ([into, pasted]) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted ?? '')
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.querySelector(into ?? '')?.dispatchEvent(event)
    },
    [selector, text],
  )

const nothing = async () => undefined
const desk = '/support/'
const rows = {
  'a panel is pasted': await tasksOf('/apple-mail/servers-and-logins/', nothing, (page) =>
    pasteInto(page, 'main textarea', panel),
  ),
  [`${phrases.length} searches, letter by letter and all at once`]: await tasksOf(desk, nothing, (page) =>
    page.evaluate(async (all) => {
      const box = document.querySelector('input')
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      const type = async (/** @type {string} */ text) => {
        set?.call(box, text)
        box?.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
      for (const [index, words] of all.entries()) {
        if (index % 10 === 0) for (let length = 1; length < words.length; length++) await type(words.slice(0, length))
        await type(words)
      }
    }, phrases),
  ),
  [`a source of ${(source.length / 1e6).toFixed(1)} MB is read`]: await tasksOf(
    '/apple-mail/check/',
    (page) => page.locator('input[type=file]').first().waitFor({ state: 'attached' }),
    async (page) => {
      await page.locator('input[type=file]').first().setInputFiles(file)
      await page.getByRole('button', { name: 'Forget this text' }).waitFor({ timeout: 120_000 })
    },
  ),
}

console.log('| what happens | longest task ms | blocked ms |\n|---|---|---|')
for (const [what, { longest, blocked }] of Object.entries(rows))
  console.log(`| ${what} | ${longest.toFixed(0)} | ${blocked.toFixed(0)} |`)
const keys = (await measureKeys(browser, `${site.address}/apple-mail/servers-and-logins/`)).toSorted((a, b) => a - b)
const at = (/** @type {number} */ share) => (keys[Math.floor((keys.length - 1) * share)] ?? 0).toFixed(1)
console.log(`\nA key to its frame: p50 ${at(0.5)} ms, p98 ${at(0.98)} ms (${keys.length} keys).`)
await browser.close()
process.exit()
