import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'
import { isReachable } from './find-control.mjs'
import { findProgram } from './programs.mjs'
import { until } from './wait.mjs'

const program = () => findProgram('firefox-esr') ?? findProgram('firefox')

/**
 * Firefox by WebDriver BiDi, which it speaks itself: no driver program stands between.
 * @type {import('./port.ts').Kind}
 */
export const firefox = {
  name: 'Firefox',
  missing: () => (program() === undefined ? 'Firefox (apt-get install firefox-esr)' : ''),
  start,
}

/**
 * @param {string} folder
 * @returns {Promise<import('./port.ts').Browser>}
 */
async function start(folder) {
  const downloads = `${folder}/firefox`
  mkdirSync(downloads, { recursive: true })
  const running = await launch({
    browser: 'firefox',
    executablePath: program() ?? '',
    headless: true,
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  })
  const page = await running.newPage()
  page.setDefaultTimeout(60_000)
  await page.setViewport({ width: 1280, height: 800 })
  /** @type {string[]} */
  const complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) =>
    complaints.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  )

  /** @type {string[]} */
  const asked = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })

  /** @param {import('./port.ts').Target} target */
  const look = async ({ role, name }) => {
    const elements = await page.$$(`::-p-aria([name="${name}"][role="${role}"])`)
    for (const element of elements) if (await element.isVisible()) return element
    return undefined
  }
  /** @param {import('./port.ts').Target} target */
  const find = (target) => until(`${target.role} “${target.name}”`, () => look(target))
  /** @param {import('./port.ts').Target} target */
  const reach = (target) =>
    until(`a press on ${target.role} “${target.name}”`, async () => {
      const element = await find(target)
      if (!(await element.evaluate(isReachable))) throw new Error('something is in front of it')
      return element
    })
  const isReady = () =>
    until('the page answers', () => page.evaluate(() => 'ready' in document.documentElement.dataset))

  return {
    name: 'Firefox',
    version: (await running.version()).replace('firefox/', ''),
    complaints,
    asked,
    asksToPaste: false,
    downloads,
    visit: (address) => page.goto(address).then(() => undefined),
    open: async (address) => {
      await page.goto(address)
      await isReady()
    },
    reload: async () => {
      await page.reload()
      await isReady()
    },
    sees: async (target) => (await look(target)) !== undefined,
    click: async (target) => (await reach(target)).click(),
    hold: async (target) => {
      await (await reach(target)).hover()
      await page.mouse.down()
    },
    letGo: () => page.mouse.up(),
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      const [last = '', ...held] = key.split('+').toReversed()
      for (const each of held) await page.keyboard.down(/** @type {import('puppeteer-core').KeyInput} */ (each))
      await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (last))
      for (const each of held) await page.keyboard.up(/** @type {import('puppeteer-core').KeyInput} */ (each))
    },
    choose: async (target, value) => {
      const element = /** @type {import('puppeteer-core').ElementHandle<HTMLSelectElement>} */ (await find(target))
      await element.select(value)
    },
    run: (script, ...args) => page.evaluate(/** @type {(...args: any[]) => any} */ (script), ...args),
    print: () => page.pdf({ format: 'A4' }),
    resize: (width, height) => page.setViewport({ width, height }),
    takePicture: async (file) => writeFile(file, await page.screenshot()),
    close: () => running.close(),
  }
}
