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
      await browser.click({ role: 'link', name: 'Apple Mail for Mac' })
      await until('the guide’s own page', () => browser.run(() => location.pathname.startsWith('/apple-mail')))
      await browser.click({ role: 'link', name: 'Start' })
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
    name: 'the steps before and after are made and laid out; no Tab leads into them, and no selection takes them in',
    run: async ({ browser }) => {
      await goInPage(browser, '/apple-mail/account-details')
      await until('both are laid out', () =>
        browser.run(() => {
          const made = [...document.querySelectorAll('.ahead > *')]
          return made.length === 2 && made.every((part) => getComputedStyle(part).display !== 'none')
        }),
      )
      const taken = await browser.run(() => {
        getSelection()?.selectAllChildren(document.body)
        const text = getSelection()?.toString() ?? ''
        getSelection()?.removeAllRanges()
        /** @param {string} where */
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page cannot reach outside of itself
        const sentences = (where) => [...document.querySelectorAll(where)].map(({ textContent }) => textContent.trim())
        const own = new Set(sentences('p:not(.ahead *)'))
        const theirs = sentences('.ahead p').filter((sentence) => sentence.length > 20 && !own.has(sentence))
        return { theirs: theirs.length, selected: theirs.filter((sentence) => text.includes(sentence)) }
      })
      if (taken.theirs < 5) throw new Error(`only ${taken.theirs} sentences stand in them alone`)
      same('what a selection of the page takes in of them', taken.selected, [])
      for (let presses = 0; presses < 60; presses += 1) {
        await browser.press('Tab')
        const isInside = await browser.run(() => document.activeElement?.closest('.ahead') !== null)
        same(`Tab number ${presses + 1} leads into them`, isInside, false)
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
          await browser.click({ role: 'textbox', name })
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
