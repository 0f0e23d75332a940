import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { Builder, By, Capabilities, Key } from 'selenium-webdriver'
import { openDisplay } from './display.mjs'
import { findControls, isReachable } from './find-control.mjs'
import { findMiniBrowser, findProgram } from './programs.mjs'
import { until } from './wait.mjs'

/**
 * WebKitGTK: the engine of Safari with another coat. Its driver speaks the classic WebDriver.
 * @type {import('./port.ts').Kind}
 */
export const webkit = {
  name: 'WebKitGTK',
  missing: () => {
    const needed = {
      'WebKit’s driver (apt-get install webkit2gtk-driver)': findProgram('WebKitWebDriver'),
      'MiniBrowser (apt-get install libwebkit2gtk-4.1-0)': findMiniBrowser(),
      'a screen (apt-get install xvfb)': process.env['DISPLAY'] ?? findProgram('Xvfb'),
    }
    return Object.entries(needed)
      .filter(([, path]) => path === undefined)
      .map(([name]) => name)
      .join(', ')
  },
  start,
}

/**
 * WebKit calls a select a button that pops up.
 * @type {(role: import('./port.ts').Role, itsRole: string) => boolean}
 */
const isRole = (role, itsRole) => itsRole === role || (role === 'combobox' && itsRole === 'button')

/** @type {() => Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/**
 * The driver and the browser it starts, with a downloads folder of their own and the console in `complaints`.
 * @param {string} folder
 * @param {string[]} complaints
 * @param {import('./port.ts').Purpose} purpose
 */
async function startDriver(folder, complaints, purpose) {
  const downloads = `${folder}/webkit/downloads`
  mkdirSync(downloads, { recursive: true })
  writeFileSync(`${folder}/webkit/user-dirs.dirs`, `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const display = await openDisplay()
  const port = await freePort()
  const program = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: `${folder}/webkit`,
      // Without a graphics card, layers drawn one by one take seconds; without layers it takes no pictures.
      ...(purpose === 'checks' ? { WEBKIT_DISABLE_COMPOSITING_MODE: '1' } : {}),
    },
  })
  // The browser writes its console to the output it shares with the driver.
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (data) => {
      for (const line of String(data).split('\n'))
        if (/^CONSOLE .*\b(?:ERROR|WARN)/.test(line)) complaints.push(line.replace(/^CONSOLE /, ''))
    })
  const address = `http://127.0.0.1:${port}`
  await until('WebKit’s driver answers', async () => (await fetch(`${address}/status`)).ok)
  return { address, downloads, stop: () => (program.kill(), display.close()) }
}

/**
 * @param {string} folder
 * @param {import('./port.ts').Purpose} purpose
 * @returns {Promise<import('./port.ts').Browser>}
 */
async function start(folder, purpose) {
  /** @type {string[]} */
  const complaints = []
  const { address, downloads, stop } = await startDriver(folder, complaints, purpose)
  const options = {
    binary: findMiniBrowser() ?? '',
    args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
  }
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
    .build()
  await driver.manage().setTimeouts({ script: 60_000 })

  /** @type {import('./port.ts').Browser['run']} */
  const run = async (script, ...args) => {
    const answer = await driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1]
      Promise.resolve().then(() => (${String(script)})(...[...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }))`,
      ...args,
    )
    const { value, error } = /** @type {{ value: any, error?: string }} */ (answer)
    if (error !== undefined) throw new Error(error)
    return value
  }
  /** @param {import('./port.ts').Target} target */
  const look = async ({ role, name }) => {
    const found = await driver.executeScript(`return (${String(findControls)})(...arguments)`, role, name)
    const heard = []
    for (const element of /** @type {import('selenium-webdriver').WebElement[]} */ (found)) {
      const [itsRole, itsName] = [await element.getAriaRole(), await element.getAccessibleName()]
      if (isRole(role, itsRole) && itsName === name) return { element, heard: '' }
      heard.push(`${itsRole} “${itsName}”`)
    }
    return { element: undefined, heard: heard.join(', ') }
  }
  /** @param {import('./port.ts').Target} target */
  const find = (target) =>
    until(`${target.role} “${target.name}”`, async () => {
      const { element, heard } = await look(target)
      if (element === undefined) throw new Error(`the browser has ${heard || 'nothing like it'}`)
      return element
    })
  /** @param {import('./port.ts').Target} target */
  const reach = (target) =>
    until(`a press on ${target.role} “${target.name}”`, async () => {
      const element = await find(target)
      if ((await driver.executeScript(`return (${String(isReachable)})(...arguments)`, element)) !== true)
        throw new Error('something is in front of it')
      return element
    })
  const isReady = () => until('the page answers', () => run(() => 'ready' in document.documentElement.dataset))
  /** @type {import('./port.ts').Browser['resize']} */
  const resize = async (width, height) => {
    const bars = await run(() => outerHeight - innerHeight)
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width, height: height + bars })
  }
  await resize(1280, 800)

  return {
    name: 'WebKitGTK',
    version: (await driver.getCapabilities()).getBrowserVersion() ?? '',
    complaints,
    // Its driver says yes to a page that asks before it is left, and tells nobody.
    asked: [],
    asksToPaste: true,
    downloads,
    run,
    resize,
    visit: (to) => driver.get(to),
    open: async (to) => {
      await driver.get(to)
      await isReady()
    },
    reload: async () => {
      await driver.navigate().refresh()
      await isReady()
    },
    sees: async (target) => (await look(target)).element !== undefined,
    click: async (target) => (await reach(target)).click(),
    hold: async (target) => {
      const element = await reach(target)
      await driver.actions().move({ origin: element }).press().perform()
    },
    letGo: () => driver.actions().release().perform(),
    type: (text) => driver.switchTo().activeElement().sendKeys(text),
    press: async (key) => {
      const keys = {
        'Control+a': Key.chord(Key.CONTROL, 'a'),
        'Control+c': Key.chord(Key.CONTROL, 'c'),
        'Control+v': Key.chord(Key.CONTROL, 'v'),
        'Control+z': Key.chord(Key.CONTROL, 'z'),
        'Control+Shift+z': Key.chord(Key.CONTROL, Key.SHIFT, 'z'),
        'Alt+Shift+k': Key.chord(Key.ALT, Key.SHIFT, 'k'),
        Backspace: Key.BACK_SPACE,
        ArrowLeft: Key.ARROW_LEFT,
        Enter: Key.ENTER,
        Escape: Key.ESCAPE,
        Tab: Key.TAB,
      }
      await driver.switchTo().activeElement().sendKeys(keys[key])
    },
    choose: async (target, value) => {
      const list = await find(target)
      await driver.executeScript(`(${String(isReachable)})(...arguments)`, list)
      const option = await list.findElement(By.css(`option[value="${value}"]`))
      await option.click()
    },
    // Its driver knows no command to print.
    print: () => Promise.resolve(undefined),
    takePicture: async (file) => writeFile(file, await driver.takeScreenshot(), 'base64'),
    close: async () => {
      await driver.quit()
      stop()
    },
  }
}
