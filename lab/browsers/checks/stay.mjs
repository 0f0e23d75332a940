import { account, content, passwords, stepPath } from '../account.mjs'
import { button, countDone, isNowhere, link, main, openSettings, same } from '../page.mjs'
import { until } from '../wait.mjs'

/** @type {(browser: import('../port.ts').Browser) => Promise<string>} */
const ground = (browser) => browser.run(() => getComputedStyle(document.body).backgroundColor)
const dark = 'rgb(22, 21, 18)'

/** Whether no file came in for a second. */
const isQuiet = async () => {
  const count = performance.getEntriesByType('resource').length
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return performance.getEntriesByType('resource').length === count
}

/** @type {readonly import('../port.ts').Check[]} */
export const stayChecks = [
  {
    name: 'a reload keeps progress and values, and no password',
    run: async ({ browser, site }) => {
      await browser.open(site + stepPath('server-settings'))
      const before = await countDone(browser)
      await browser.click(button('Done – next step'))
      await until('it is counted', async () => (await countDone(browser)) === before + 1)
      await browser.reload()
      await until('progress is back', async () => (await countDone(browser)) === before + 1)
      await browser.click(link('Back'))
      await until('the values are back', async () => (await main(browser)).includes(account['Email address'] ?? ''))
      await until('no password is back', async () => (await main(browser)).includes('Not entered yet'))
      await isNowhere(browser, passwords)
      return undefined
    },
  },
  {
    name: 'the dark theme, chosen, outlives a reload; and back to the computer’s own',
    run: async ({ browser, site }) => {
      await browser.open(site + stepPath('sign-in'))
      await openSettings(browser)
      await browser.click({ role: 'radio', name: 'Dark' })
      await until('it is dark', async () => (await ground(browser)) === dark)
      await browser.reload()
      same('the ground after a reload', await ground(browser), dark)
      await openSettings(browser)
      await browser.click({ role: 'radio', name: 'Auto' })
      await until('it is light', async () => (await ground(browser)) !== dark)
      return undefined
    },
  },
  {
    name: 'a link to another step shows it, keeps the person’s own place and leads back',
    run: async ({ browser, site }) => {
      const place = 'close-settings'
      await browser.open(site + stepPath('server-settings'))
      await browser.click(button('Done – next step'))
      await until('the place is kept', () =>
        browser.run((id) => Object.values(localStorage).join(' ').includes(`"at":"${id}"`), place),
      )
      await browser.open(site + stepPath('inbound-password'))
      const number = content.steps.findIndex(({ id }) => id === place) + 1
      await browser.click(link(`Back to step ${number}`))
      await until(`step ${number} again`, () =>
        browser.run((title) => document.title.startsWith(title), `Step ${number} `),
      )
      return undefined
    },
  },
  {
    name: 'with the server gone every page still comes up, and the guide goes on',
    run: async ({ browser, site, stopSite }) => {
      await browser.open(site + stepPath('sign-in'))
      await until('the service worker has the pages', () =>
        browser.run(() => navigator.serviceWorker.controller !== null),
      )
      await stopSite()
      for (const path of ['/', stepPath('mail-servers'), stepPath('profile'), '/support']) {
        await browser.open(site + path)
        const heading = await browser.run(() => document.querySelector('h1')?.textContent ?? '')
        if (heading === '') throw new Error(`${path} has no heading`)
        // Firefox reports what is still on its way when a page is left.
        await until('the page is quiet', () => browser.run(isQuiet))
      }
      await browser.open(site + stepPath('mail-servers'))
      await browser.click(link('Skip for now'))
      await until('the next step', () =>
        browser.run((path) => location.pathname.startsWith(path), stepPath('select-apps')),
      )
      return undefined
    },
  },
  {
    name: 'the console holds no error and no warning',
    run: async ({ browser }) => {
      same('the console', browser.complaints, [])
      return undefined
    },
  },
]
