import { account, content, stepPath, typed } from '../account.mjs'
import { button, copy, enter, forgetEverything, goInPage, inline, main, said, same, textbox } from '../page.mjs'
import { until } from '../wait.mjs'

const { panelAccount, panelText } = content
/** The address is no part of the panel’s page. */
const read = Object.entries(panelAccount).filter(([name]) => name !== 'Email address')
const pasteStep = stepPath('servers-and-logins')
const box = textbox('Paste the whole page here')

/** @param {import('../port.ts').Browser} browser */
async function isFilledIn(browser) {
  const heading = `${read.length} values filled in`
  await until(`“${heading}”, with the focus on it`, () =>
    browser.run((words) => document.activeElement?.textContent === words, heading),
  )
  const text = await main(browser)
  for (const [name, value] of read) {
    if (!text.includes(value)) throw new Error(`${name} is not on the page`)
    if (!(await said(browser)).includes(inline(name))) throw new Error(`${name} is not said`)
  }
}

/** @type {readonly import('../port.ts').Check[]} */
export const valueChecks = [
  {
    name: 'the text of the panel, pasted with the keys into its box or anywhere on the page, fills in the values',
    run: async ({ browser, site }) => {
      await browser.open(site + pasteStep)
      await copy(browser, panelText)
      await browser.click(box)
      await browser.press('Control+v')
      await isFilledIn(browser)
      await forgetEverything(browser)
      await until('the box is back', () => browser.sees(box))
      await browser.run(() => document.querySelector('h1')?.focus())
      await browser.press('Control+v')
      await isFilledIn(browser)
      return undefined
    },
  },
  {
    name: '“Paste from clipboard” fills in the values, or says which keys paste',
    run: async ({ browser, site }) => {
      if (browser.asksToPaste) return { differs: 'it asks in a bar of its own, which its driver cannot answer' }
      await browser.open(site + pasteStep)
      await forgetEverything(browser)
      await copy(browser, panelText)
      await browser.click(button('Paste from clipboard'))
      const words = 'Your browser didn’t let the guide read the clipboard.'
      const outcome = await until('something comes of it', async () => {
        const text = await main(browser)
        return text.includes('values filled in') ? 'filled in' : text.includes(words) && 'refused'
      })
      if (outcome === 'filled in') return undefined
      await browser.press('Control+v')
      await isFilledIn(browser)
      return { differs: 'refused; the keys that it names then paste' }
    },
  },
  {
    name: 'values are typed in where they are shown; Escape takes one back; the focus stays with the row',
    run: async ({ browser, site }) => {
      await browser.open(site + stepPath('account-details'))
      await forgetEverything(browser)
      for (const [name, text] of Object.entries(typed['account-details'])) {
        await enter(browser, name, text)
        await until(`the focus is on Edit ${inline(name)}`, () =>
          browser.run(
            (wanted) => document.activeElement?.getAttribute('aria-label') === wanted,
            `Edit ${inline(name)}`,
          ),
        )
      }
      await browser.click(button('Edit email address'))
      await browser.press('Control+a')
      await browser.type('other@example.org')
      await browser.press('Escape')
      await until('the address is as it was', () =>
        browser.run(
          (value) => document.querySelector('[data-value="emailAddress"]')?.textContent === value,
          account['Email address'],
        ),
      )
      return undefined
    },
  },
  {
    name: 'both passwords are typed in, and the step that needs them has all values',
    run: async ({ browser }) => {
      const { 'account-details': _, ...others } = typed
      for (const [step, lines] of Object.entries(others)) {
        await goInPage(browser, stepPath(step))
        for (const [name, text] of Object.entries(lines)) await enter(browser, name, text)
      }
      await goInPage(browser, stepPath('server-settings'))
      const shown = await main(browser)
      if (!shown.includes(account['Email address'] ?? '')) throw new Error('the login is not on the page')
      same('values that are missing', shown.includes('Not entered yet'), false)
      return undefined
    },
  },
]
