import { passwords } from '../account.mjs'
import { button, everything, same } from '../page.mjs'
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
      await browser.open(`${site}/apple-mail/server-settings`)
      await browser.click(button('Mark as done'))
      await until('it is counted', () =>
        browser.run(() => document.body.textContent?.includes('1 of 15 done') ?? false),
      )
      await browser.reload()
      const text = await until('the values are back', async () => {
        const shown = await browser.run(() => document.querySelector('main')?.textContent ?? '')
        return shown.includes('1 of 15 done') && shown.includes('you@example.org') && shown
      })
      if (!text.includes('Not entered here')) throw new Error('a password outlived the reload')
      const kept = (await everything(browser)) + (await browser.run(() => Object.entries(localStorage).join('\n')))
      for (const password of passwords) if (kept.includes(password.trim())) throw new Error('a password was kept')
      return undefined
    },
  },
  {
    name: 'the dark theme, chosen, outlives a reload; and back to the computer’s own',
    run: async ({ browser, site }) => {
      await browser.open(`${site}/apple-mail/sign-in`)
      const openSettings = () => browser.run(() => document.querySelector('summary[aria-label="Settings"]')?.click())
      await openSettings()
      await browser.click({ role: 'radio', name: 'Dark' })
      await until('it is dark', async () => (await ground(browser)) === dark)
      await browser.reload()
      same('the ground after a reload', await ground(browser), dark)
      await openSettings()
      await browser.click({ role: 'radio', name: 'Auto' })
      await until('it is light', async () => (await ground(browser)) !== dark)
      return undefined
    },
  },
  {
    name: 'a link to another step shows it, keeps the person’s own place and leads back',
    run: async ({ browser, site }) => {
      await browser.open(`${site}/apple-mail/server-settings`)
      await browser.click({ role: 'link', name: 'Next' })
      await until('the place is kept', () =>
        browser.run(() => Object.values(localStorage).join(' ').includes('close-settings')),
      )
      await browser.open(`${site}/apple-mail/inbound-password`)
      await browser.click({ role: 'link', name: 'Back to step 13' })
      await until('step 13 again', () => browser.run(() => document.title.startsWith('Step 13 ')))
      return undefined
    },
  },
  {
    name: 'with the server gone every page still comes up, and the guide goes on',
    run: async ({ browser, site, stopSite }) => {
      await browser.open(`${site}/apple-mail/sign-in`)
      await until('the service worker has the pages', () =>
        browser.run(() => navigator.serviceWorker.controller !== null),
      )
      await stopSite()
      for (const path of ['/', '/apple-mail/mail-servers', '/apple-mail/profile', '/support']) {
        await browser.open(site + path)
        const heading = await browser.run(() => document.querySelector('h1')?.textContent ?? '')
        if (heading === '') throw new Error(`${path} has no heading`)
        // Firefox reports what is still on its way when a page is left.
        await until('the page is quiet', () => browser.run(isQuiet))
      }
      await browser.open(`${site}/apple-mail/mail-servers`)
      await browser.click({ role: 'link', name: 'Next' })
      await until('the next step', () => browser.run(() => location.pathname.startsWith('/apple-mail/select-apps')))
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
