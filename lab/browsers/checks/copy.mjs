import { passwords, values } from '../account.mjs'
import { button, everything, goInPage, pasted, said, same, selected } from '../page.mjs'
import { until } from '../wait.mjs'

/** Presses a button from a script: a press nobody made, after which browsers do not let a page copy. */
const pressWithoutHand = (/** @type {string} */ name) =>
  [...document.querySelectorAll('button')]
    .find((each) => each.getAttribute('aria-label') === name || each.textContent?.trim() === name)
    ?.click()

/** @type {(browser: import('../port.ts').Browser, words: string) => Promise<boolean>} */
const isSaid = (browser, words) => until(`“${words}” is said`, async () => (await said(browser)).includes(words))

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
    name: 'one button copies all values in order',
    run: async ({ browser }) => {
      const names = Object.keys(values)
      const first = await browser.run(
        () => /Copy next: (.+)/.exec(document.querySelector('main')?.textContent ?? '') !== null,
      )
      if (!first) throw new Error('there is no such button')
      /** @type {Set<string>} */
      const copied = new Set()
      while (copied.size < names.length) {
        const name = await browser.run(
          () =>
            [...document.querySelectorAll('button')]
              .map((each) => /^Copy next: (.+)$/.exec(each.textContent?.trim() ?? '')?.[1])
              .find((each) => each !== undefined) ?? '',
        )
        if (copied.has(name)) throw new Error(`${name} comes twice`)
        copied.add(name)
        await browser.click(button(`Copy next: ${name}`))
        await isSaid(browser, `Copied ${name}`)
        same(name, await pasted(browser), values[/** @type {keyof typeof values} */ (name)])
      }
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
      const isInPage = async () =>
        (await everything(browser)).includes((passwords[1] ?? '').replaceAll('"', '&quot;').trim()) ||
        (await everything(browser)).includes((passwords[1] ?? '').trim())
      if (await isInPage()) throw new Error('it is in the page before it is shown')
      await browser.click(button(`Show ${name}`))
      await until('it is shown', isInPage)
      await browser.click(button(`Hide ${name}`))
      await until('it is hidden', async () => !(await isInPage()))
      await goInPage(browser, '/apple-mail/mail-servers')
      await goInPage(browser, '/apple-mail/server-settings')
      for (const password of passwords)
        if ((await everything(browser)).includes(password.trim())) throw new Error('a password is in the page')
      return undefined
    },
  },
]
