import { typed } from '../account.mjs'
import { goInPage, same } from '../page.mjs'
import { until } from '../wait.mjs'

/** What must be true of every step page. */
function readStep() {
  const heading = document.querySelector('h1')
  // The list stands twice in the page, for wide windows and for narrow ones.
  const current = [...document.querySelectorAll('nav [aria-current="step"]')].filter((link) => link.checkVisibility())
  return {
    step: location.pathname.replace(/\/$/, '').split('/').at(-1) ?? '',
    position: /Step (\d+) of 15/.exec(document.querySelector('main')?.textContent ?? '')?.[1] ?? '',
    title: document.title,
    heading: heading?.textContent?.trim() ?? '',
    isFocused: heading !== null && document.activeElement === heading,
    current: current.map((link) => link.getAttribute('href')?.split('/').at(-1)).join(' '),
  }
}

/** @type {readonly import('../port.ts').Check[]} */
export const walkChecks = [
  {
    name: 'the start page opens and answers',
    run: async ({ browser, site }) => {
      await browser.open(`${site}/`)
      await browser.click({ role: 'link', name: 'Apple Mail on a Mac' })
      await until('the guide’s own page', () => browser.run(() => location.pathname.startsWith('/apple-mail')))
      await browser.click({ role: 'link', name: 'Start with step 1' })
      await until('step 1', () => browser.run(() => location.pathname.startsWith('/apple-mail/sign-in')))
      return undefined
    },
  },
  {
    name: 'Next leads through all 15 steps: heading, title, focus, place in the list',
    run: async ({ browser }) => {
      for (let number = 1; number <= 15; number += 1) {
        const page = await until(`step ${number}`, async () => {
          const found = await browser.run(readStep)
          if (found.position !== String(number) || !found.isFocused) throw new Error(JSON.stringify(found))
          return found
        })
        same('the title', page.title, `Step ${number} of 15: ${page.heading} – Apple Mail`)
        same('the current step in the list', page.current, page.step)
        if (number < 15) await browser.click({ role: 'link', name: 'Next' })
      }
      return undefined
    },
  },
  {
    name: 'the account and both passwords are typed in',
    run: async ({ browser }) => {
      for (const [step, lines] of Object.entries(typed)) {
        await goInPage(browser, `/apple-mail/${step}`)
        for (const [name, text] of Object.entries(lines)) {
          await browser.click({ role: name.includes('password') ? 'password' : 'textbox', name })
          await browser.type(text)
          await browser.press('Tab')
        }
      }
      await goInPage(browser, '/apple-mail/server-settings')
      const shown = await browser.run(() => document.querySelector('main')?.textContent ?? '')
      if (!shown.includes(typed['sign-in']['Email address'])) throw new Error('the login is not on the page')
      if (shown.includes('Not entered here')) throw new Error('a password is missing')
      return undefined
    },
  },
]
