import { sample } from 'fast-check'
import { checkProfile } from '../src/outputs/mobileconfig/check-profile.ts'
import { anyAccount, type TypedAccount } from '../testing/accounts.ts'
import { fieldNames } from './account.ts'
import { expect, test } from './fixtures.ts'
import { isEvery, open } from './guide.ts'
import { settingsKey } from './stored.ts'
import { fieldWords } from '../src/content/words/en/field-words.ts'

/** The same ones each time: a failure can be looked at. */
const accounts = sample(anyAccount, { numRuns: isEvery ? 200 : 30, seed: 4711 })
const labels = Object.fromEntries(Object.entries(fieldWords).map(([field, { name }]) => [field, name]))

/** What the page gave for one account. */
interface Outcome {
  /** The file, '' where there is none. */
  readonly file: string
  /** Whether the page shows, holds or stores one of the passwords, or the file does. */
  readonly isTold: boolean
}

interface TypeAll {
  readonly all: readonly TypedAccount[]
  readonly names: Readonly<Record<string, string>>
  readonly key: string
}

/* oxlint-disable unicorn/consistent-function-scoping, unicorn/prefer-set-has -- all of it goes to the page */
/** Runs in the page: types an account as keys and paste would, as fast as the page takes it. */
async function typeAll({ all, names, key }: TypeAll) {
  const turn = () => new Promise((done) => setTimeout(done))
  const fieldOf = (name: string) =>
    [...document.querySelectorAll('label')]
      .filter((label) => label.textContent === names[name])
      .map((label) => document.querySelector<HTMLInputElement>(`#${CSS.escape(label.htmlFor)}`))
      .find((input) => input?.checkVisibility() === true)!
  async function type(name: string, text: string) {
    const input = fieldOf(name)
    input.focus()
    input.select()
    if (text === '') document.execCommand('delete')
    else document.execCommand('insertText', false, text)
    fieldOf(name).blur()
    await turn()
  }
  // A piece of each password that is nowhere by chance.
  const pieceOf = (text: string) => /[a-z\d]{7}(?=[^a-z\d]*$)/u.exec(text)?.[0] ?? text
  let file: Blob | null = null
  URL.createObjectURL = (blob) => {
    file = blob as Blob
    return 'blob:none'
  }
  HTMLAnchorElement.prototype.click = () => undefined
  const outcomes: Outcome[] = []
  for (const { plain, secrets, slips } of all) {
    // As another window of the guide stores them: typing each would take a minute.
    const stored = JSON.stringify({ version: 1, state: { providers: { mailroute: plain } } })
    localStorage.setItem(key, stored)
    dispatchEvent(new StorageEvent('storage', { key, newValue: stored }))
    await turn()
    for (const slip of slips.filter(({ isFirst }) => isFirst)) await type(slip.field, secrets[slip.of])
    for (const [name, text] of Object.entries(secrets)) await type(name, text)
    for (const slip of slips.filter(({ isFirst }) => !isFirst)) await type(slip.field, secrets[slip.of])
    // A text that only looks like a password is in its field until it is changed, and nowhere else.
    const held = [...document.querySelectorAll<HTMLInputElement>('input[aria-invalid]')].map((input) => input.value)
    for (const name of Object.keys(plain))
      if (held.includes(fieldOf(name).value)) fieldOf(name).setAttribute('value', '')
    file = null
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((button) => button.textContent === 'Download profile')?.click()
    await turn()
    const text = (await (file as Blob | null)?.text()) ?? ''
    const traces = [document.documentElement.outerHTML, JSON.stringify(localStorage), location.href, text].join('\n')
    outcomes.push({ file: text, isTold: Object.values(secrets).some((each) => traces.includes(pieceOf(each))) })
    // The next person has no passwords yet.
    for (const button of buttons.filter(({ textContent }) => textContent === 'Remove')) button.click()
    await turn()
  }
  return outcomes
}
/* oxlint-enable unicorn/consistent-function-scoping, unicorn/prefer-set-has */

test('any account through the page: sound files, and no password anywhere', async ({ page }) => {
  test.slow()
  await open(page, '/apple-mail/profile')
  await page.getByText('Enter or change your values').click()
  for (const name of fieldNames) await expect(page.getByLabel(name, { exact: true })).toBeVisible()
  const outcomes = await page.evaluate(typeAll, { all: accounts, names: labels, key: settingsKey })
  for (const [index, { file, isTold }] of outcomes.entries()) {
    expect(isTold, `account ${index}`).toBe(false)
    if (file !== '') expect(checkProfile(file, 'mac'), `account ${index}`).toEqual([])
  }
  const files = outcomes.filter(({ file }) => file !== '').length
  expect(outcomes).toHaveLength(accounts.length)
  expect(files).toBeGreaterThan(4)
  test.info().annotations.push({ type: 'accounts', description: `${files} files, ${outcomes.length - files} refused` })
})
