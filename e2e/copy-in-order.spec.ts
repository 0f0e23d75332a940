import type { Page } from '@playwright/test'
import { enterAccount, fieldNames, inline, showButton, typedAccount, type Account, type FieldName } from './account.ts'
import { expectNoViolationsInBoth } from './axe.ts'
import { readClipboard, refuseCopying, writeClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { announcement, forgetEverything, goTo, open, stepPath } from './guide.ts'
import { placesOf } from './traces.ts'

const account = {
  ...typedAccount,
  'Inbound (IMAP) login': 'you+in@example.org',
  'Outbound (SMTP) login': 'you+out@example.org',
} as const satisfies Account
const eight = fieldNames.filter((name) => name.includes('bound'))
const inboundPassword = 'Inbound (IMAP) password' satisfies FieldName

const button = (page: Page) => page.getByRole('button', { name: /^Copy next: / })
const isNext = (page: Page, name: FieldName) => expect(button(page)).toHaveAccessibleName(`Copy next: ${inline(name)}`)

async function openServerSettings(page: Page) {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, account)
  await goTo(page, 'server-settings')
}

test('each press copies the next value and says which, by keyboard alone, and then from the start', async ({
  page,
}) => {
  await openServerSettings(page)
  const shown = await page
    .getByRole('region', { name: 'Copy from here' })
    .getByRole('button', { name: /^Copy (?!next)/ })
    .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('aria-label')?.replace('Copy ', '') ?? ''))
  expect(shown).toHaveLength(eight.length)
  await button(page).focus()
  for (const [index, name] of shown.entries()) {
    const full = eight.find((each) => inline(each) === name)
    if (full === undefined) throw new Error(name)
    await writeClipboard(page, 'something else')
    await isNext(page, full)
    await page.keyboard.press('Enter')
    const following = shown[index + 1]
    const said =
      following === undefined ? `Copied ${name}. That was the last one.` : `Copied ${name}, next: ${following}.`
    await expect(announcement(page)).toContainText(said)
    await expect(page.getByRole('region', { name: 'Copy from here' })).toContainText(said)
    await expect(button(page)).toBeFocused()
    const value = account[full as keyof typeof account]
    if (value !== undefined) expect(await readClipboard(page), name).toBe(value)
  }
  await expect(button(page)).toHaveAccessibleName(`Copy next: ${shown[0]}`)
})

test('it shows no password, and nothing finds one', async ({ page, watch }) => {
  await openServerSettings(page)
  for (let presses = 0; presses < 8; presses++) await button(page).click()
  await writeClipboard(page, 'something else')
  const passwords = [account[inboundPassword], account['Outbound (SMTP) password']]
  expect(await placesOf(page, watch, passwords)).toEqual([])
})

test('what is not entered is left out, and said', async ({ page }) => {
  await open(page, stepPath('server-settings'))
  const values = page.getByRole('region', { name: 'Copy from here' })
  await expect(values).toContainText(/Left out, not entered here yet: .*inbound \(IMAP\) password/)
  await isNext(page, 'Inbound (IMAP) server name')
  await button(page).click()
  await expect(announcement(page)).toContainText('Copied inbound (IMAP) server name, next: ')
})

test('after Forget everything the turn begins with what is left', async ({ page }) => {
  await openServerSettings(page)
  for (let presses = 0; presses < 3; presses++) await button(page).click()
  await forgetEverything(page)
  await expect(page.getByRole('region', { name: 'Copy from here' })).toContainText('Left out, not entered here yet:')
  await button(page).click()
  await expect(announcement(page)).toContainText(/^Copied (in|out)bound \((IMAP|SMTP)\) server (name|port)/)
})

test('where copying is refused it says so, selects the value and stays with it', async ({ page, context }) => {
  await refuseCopying(context)
  await open(page, stepPath('server-settings'))
  await isNext(page, 'Inbound (IMAP) server name')
  await button(page).click()
  await expect(announcement(page)).toContainText(
    'The browser did not allow copying inbound (IMAP) server name. It is selected below: press ⌘C to copy it.',
  )
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('imap.mailroute.net')
  await isNext(page, 'Inbound (IMAP) server name')
})

test('a hidden password that cannot be copied is not selected, and it is said how to get at it', async ({ page }) => {
  await openServerSettings(page)
  // The inbound login comes first, its password second.
  await button(page).click()
  await isNext(page, inboundPassword)
  await page.evaluate(() => {
    document.execCommand = () => false
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
  await button(page).click()
  await expect(announcement(page)).toContainText('Click Show beside it below, then select it and press ⌘C.')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
  await showButton(page, inboundPassword).click()
  await button(page).click()
  await expect(announcement(page)).toContainText('It is selected below')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(account[inboundPassword])
  await expect(page.getByText('Click Show beside it')).toHaveCount(0)
})

test('it is large, and axe finds nothing', async ({ page }) => {
  await openServerSettings(page)
  await page.setViewportSize({ width: 390, height: 700 })
  await button(page).click()
  expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await expectNoViolationsInBoth(page)
})
