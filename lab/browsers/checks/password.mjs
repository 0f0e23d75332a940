import { button, everything, same } from '../page.mjs'
import { until } from '../wait.mjs'

const name = 'Inbound (IMAP) password'
const text = 'Fern-4711-Inbound'

/** @type {(browser: import('../port.ts').Browser) => Promise<string>} what the line holds */
const held = (browser) =>
  browser.run(() => {
    const line = document.querySelector('main input[data-lpignore][dir="ltr"]')
    return line instanceof HTMLInputElement ? `${line.type} ${line.value}` : ''
  })

/** @param {import('../port.ts').Browser} browser */
async function clickLine(browser) {
  await browser.click({ role: 'textbox', name })
}

/**
 * Puts a text on the clipboard as a person does: with the keyboard.
 * @param {import('../port.ts').Browser} browser
 * @param {string} words
 */
async function copy(browser, words) {
  await browser.run(() => {
    const line = document.createElement('textarea')
    line.id = 'copied'
    document.body.append(line)
    line.focus({ preventScroll: true })
  })
  await browser.type(words)
  await browser.press('Control+a')
  await browser.press('Control+c')
  await browser.run(() => document.getElementById('copied')?.remove())
}

/** @type {readonly import('../port.ts').Check[]} */
export const passwordChecks = [
  {
    name: 'a password is typed, corrected and pasted into a line that holds dots alone; undoing brings nothing back',
    run: async ({ browser, site }) => {
      await browser.open(`${site}/apple-mail/inbound-password`)
      await clickLine(browser)
      await browser.type(`${text.slice(0, -1)}xd`)
      await browser.press('ArrowLeft')
      await browser.press('Backspace')
      same('the line', await held(browser), `text ${'•'.repeat(text.length)}`)
      if ((await everything(browser)).includes('4711')) throw new Error('it is in the page while it is typed')
      await browser.press('Tab')
      same('the line after leaving', await held(browser), 'text ')
      await clickLine(browser)
      for (const key of /** @type {const} */ (['Control+z', 'Control+z', 'Control+Shift+z'])) await browser.press(key)
      same('the line after undoing and redoing', await held(browser), 'text ')
      await browser.press('Tab')
      await browser.click(button('Show inbound (IMAP) password'))
      await until('it is shown as it was typed', async () => (await held(browser)) === `text ${text}`)
      await browser.click(button('Hide inbound (IMAP) password'))
      await until('it is hidden', async () => (await held(browser)) === 'text ')

      await copy(browser, 'Pasted-0815')
      await clickLine(browser)
      await browser.press('Control+v')
      same('the line after pasting', await held(browser), `text ${'•'.repeat(11)}`)
      await browser.press('Tab')
      await browser.click(button('Show inbound (IMAP) password'))
      await until('the pasted one is shown', async () => (await held(browser)) === 'text Pasted-0815')
      await browser.click(button('Hide inbound (IMAP) password'))
      return undefined
    },
  },
]
