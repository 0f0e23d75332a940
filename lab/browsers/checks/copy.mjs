import { account, content, passwords, stepPath, values } from '../account.mjs'
import { button, everything, goInPage, isNowhere, isSaid, pasted, same, selected } from '../page.mjs'
import { until } from '../wait.mjs'

/** Presses a button from a script: a press nobody made, after which browsers do not let a page copy. */
const pressWithoutHand = (/** @type {string} */ name) =>
  [...document.querySelectorAll('button')]
    .find((each) => each.getAttribute('aria-label') === name || each.textContent?.trim() === name)
    ?.click()

/** @type {readonly import('../port.ts').Check[]} */
export const copyChecks = [
  {
    name: 'each copy button puts its value on the clipboard, read back by pasting',
    run: async ({ browser }) => {
      for (const [name, value] of Object.entries(values)) {
        await browser.click(button(`Copy ${name}`))
        await isSaid(browser, `Copied: ${name}.`)
        same(name, await pasted(browser), value)
      }
      return undefined
    },
  },
  {
    name: 'the keys copy value after value, in order',
    run: async ({ browser }) => {
      await goInPage(browser, stepPath('mail-servers'))
      const inOrder = Object.entries(content.valuesAt('mail-servers', account))
      for (const [index, [name, value]] of inOrder.entries()) {
        await browser.press('Alt+Shift+k')
        const next = inOrder[index + 1]?.[0]
        await isSaid(browser, `Copied: ${name}. ${next === undefined ? 'That was the last one.' : `Next: ${next}.`}`)
        same(name, await pasted(browser), value)
      }
      await goInPage(browser, stepPath('server-settings'))
      return undefined
    },
  },
  {
    name: 'without navigator.clipboard (a site on http, an old browser) copying works all the same',
    run: async ({ browser }) => {
      await browser.run(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
      })
      for (const name of /** @type {const} */ (['inbound (IMAP) server name', 'outbound (SMTP) password'])) {
        await browser.click(button(`Copy ${name}`))
        await isSaid(browser, `Copied: ${name}.`)
        same(name, await pasted(browser), values[name])
      }
      await browser.run(() => {
        delete (/** @type {any} */ (navigator).clipboard)
      })
      return undefined
    },
  },
  {
    name: 'a copy the browser itself refuses (no press by hand): the value is selected, and it is said what to do',
    run: async ({ browser }) => {
      // A press a moment ago would still count.
      await new Promise((resolve) => setTimeout(resolve, 6000))
      await browser.run(pressWithoutHand, 'Copy inbound (IMAP) server name')
      await isSaid(browser, 'The browser did not allow copying. The value is selected: press ⌘C')
      same('the selection', await selected(browser), values['inbound (IMAP) server name'])
      await browser.run(pressWithoutHand, 'Copy outbound (SMTP) password')
      await isSaid(browser, 'Click Show, then select the password')
      return undefined
    },
  },
  {
    name: 'a password is shown and hidden again; while hidden it is nowhere in the page',
    run: async ({ browser }) => {
      const name = 'outbound (SMTP) password'
      const text = (passwords[1] ?? '').trim()
      const isInPage = async () => (await everything(browser)).includes(text)
      await isNowhere(browser, passwords)
      await browser.click(button(`Show ${name}`))
      await until('it is shown', isInPage)
      await browser.click(button(`Hide ${name}`))
      await until('it is hidden', async () => !(await isInPage()))
      await goInPage(browser, stepPath('mail-servers'))
      await goInPage(browser, stepPath('server-settings'))
      await isNowhere(browser, passwords)
      return undefined
    },
  },
]
