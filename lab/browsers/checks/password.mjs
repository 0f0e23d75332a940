import { stepPath } from '../account.mjs'
import { button, copy, forgetEverything, goInPage, isNowhere, same, textbox } from '../page.mjs'
import { until } from '../wait.mjs'

const name = 'Inbound (IMAP) password'
const text = 'Fern-4711-Inbound'
const page = stepPath('inbound-password')
const showButton = button('Show inbound (IMAP) password')
const hideButton = button('Hide inbound (IMAP) password')

/** @type {(browser: import('../port.ts').Browser) => Promise<string>} what the line holds */
const held = (browser) =>
  browser.run(() => {
    const line = document.querySelector('main input[data-lpignore][dir="ltr"]')
    return line instanceof HTMLInputElement ? `${line.type} ${line.value}` : ''
  })

/**
 * The bar for who comes by a link moves the page once more, and a press may then miss the line.
 * @param {import('../port.ts').Browser} browser
 */
async function clickLine(browser) {
  await until('the line has the focus', async () => {
    await browser.click(textbox(name))
    return browser.run(() => document.activeElement?.matches('main input[data-lpignore]') ?? false)
  })
}

/** @type {(browser: import('../port.ts').Browser, password: string) => Promise<void>} what is kept is seen by showing it */
async function isKept(browser, password) {
  await browser.click(showButton)
  await until(`“${password}” is shown`, async () => (await held(browser)) === `text ${password}`)
  await browser.click(hideButton)
  await until('it is hidden', async () => (await held(browser)) === 'text ')
}

/** @param {import('../port.ts').Browser} browser */
async function undoAndRedo(browser) {
  for (const key of /** @type {const} */ (['Control+z', 'Control+z', 'Control+Shift+z', 'Control+Shift+z'])) {
    await browser.press(key)
    same('the line after undoing and redoing', await held(browser), 'text ')
  }
}

/** Whether the page, asked as the browser does before it is left, says that it wants to be asked about. */
const wantsToBeAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

/** @type {readonly import('../port.ts').Check[]} */
export const passwordChecks = [
  {
    name: 'a password is typed and corrected in a line that holds dots alone; it is nowhere in the page, and kept',
    run: async ({ browser, site }) => {
      await browser.open(site + page)
      await clickLine(browser)
      await browser.type(`${text.slice(0, -1)}xd`)
      await browser.press('ArrowLeft')
      await browser.press('Backspace')
      same('the line', await held(browser), `text ${'•'.repeat(text.length)}`)
      await isNowhere(browser, [text, '4711'])
      await browser.press('Tab')
      same('the line after leaving', await held(browser), 'text ')
      await isNowhere(browser, [text, '4711'])
      await clickLine(browser)
      await undoAndRedo(browser)
      await browser.press('Tab')
      await isKept(browser, text)
      return undefined
    },
  },
  {
    name: 'a pasted password is nowhere in the page either, and kept; also where the step is left from the field',
    run: async ({ browser }) => {
      await copy(browser, 'Pasted-0815')
      await clickLine(browser)
      await browser.press('Control+v')
      same('the line after pasting', await held(browser), `text ${'•'.repeat(11)}`)
      await isNowhere(browser, ['Pasted-0815', '0815'])
      await browser.click(button('Done – next step'))
      await until('the next step', () =>
        browser.run((path) => location.pathname.startsWith(path), stepPath('outbound-password')),
      )
      await isNowhere(browser, ['Pasted-0815', '0815'])
      await goInPage(browser, page)
      await isKept(browser, 'Pasted-0815')
      return undefined
    },
  },
  {
    name: 'after “Forget everything” undoing and redoing bring nothing back, masked or shown',
    run: async ({ browser }) => {
      await forgetEverything(browser)
      for (const isShown of [false, true]) {
        if (isShown) await browser.click(showButton)
        await clickLine(browser)
        await undoAndRedo(browser)
        await browser.press('Tab')
        await isNowhere(browser, [text, 'Pasted-0815'])
      }
      await browser.click(hideButton)
      return undefined
    },
  },
  {
    name: 'leaving with a typed password asks; without one it does not',
    run: async ({ browser, site }) => {
      await browser.open(site + page)
      same('the page asks before anything is typed', await browser.run(wantsToBeAsked), false)
      await clickLine(browser)
      await browser.type(text)
      same('the page asks once a password is typed', await browser.run(wantsToBeAsked), true)
      const before = browser.asked.length
      await browser.reload()
      const asked = browser.asked.slice(before)
      same('the page asks after the reload', await browser.run(wantsToBeAsked), false)
      if (asked.length === 0) return { differs: 'the page asks, but the driver answers by itself and does not tell' }
      same('what was asked', asked, ['beforeunload'])
      return undefined
    },
  },
  {
    name: 'a press that began on a button counts, though leaving a field moved the button away',
    run: async ({ browser, site }) => {
      const done = button('Done – next step')
      // High enough that the button stands in the page, and not at the lower edge of the window.
      await browser.resize(1280, 1100)
      try {
        await browser.open(site + page)
        await clickLine(browser)
        await browser.type(text)
        await browser.run(() => {
          addEventListener('focusout', () => document.querySelector('h1')?.style.setProperty('padding-top', '150px'), {
            once: true,
          })
        })
        await browser.hold(done)
        await until('the button moved', () =>
          browser.run(() => (document.querySelector('h1')?.style.paddingTop ?? '') !== ''),
        )
        await browser.letGo()
        await until('the next step', () =>
          browser.run((path) => location.pathname.startsWith(path), stepPath('outbound-password')),
        )
        await goInPage(browser, page)
        await isKept(browser, text)
      } finally {
        await browser.resize(1280, 800)
      }
      return undefined
    },
  },
]
