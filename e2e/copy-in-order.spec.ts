import type { Page } from '@playwright/test'
import { copyButton, enterAccount, inline, showButton, typedAccount, valueRow, type FieldName } from './account.ts'
import { expectNoViolations } from './axe.ts'
import { readClipboard, writeClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { announcement, forgetEverything, goTo, open, stepOf, stepPath } from './guide.ts'
import { placesOf } from './traces.ts'
import { fieldTexts } from '../src/content/words/en/field-names.ts'
import { valuesOf } from '../src/engine/plan/rows.ts'

const account = {
  ...typedAccount,
  'Inbound (IMAP) login': 'you+in@example.org',
  'Outbound (SMTP) login': 'you+out@example.org',
} as const
const inOrder = valuesOf(stepOf('server-settings')).map(({ field }) => fieldTexts[field].name as FieldName)
const inboundPassword = 'Inbound (IMAP) password' satisfies FieldName
const keys = 'Alt+Shift+KeyK'

/** The row that the marker is at. */
const active = (page: Page) => page.locator('main li[data-active]')
const isNext = (page: Page, name: FieldName) =>
  expect(active(page).getByRole('button', { name: `Copy ${inline(name)}`, exact: true })).toHaveAttribute(
    'aria-keyshortcuts',
    'Alt+Shift+K',
  )

async function openServerSettings(page: Page) {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, account)
  await goTo(page, 'server-settings')
}

/** From now on the browser says no to every copy. */
const refuse = (page: Page) =>
  page.evaluate(() => {
    document.execCommand = () => false
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
/** From now on it copies as ever: the refusals go, the browser's own is under them. */
const allow = (page: Page) =>
  page.evaluate(() => {
    delete (document as Partial<Document>).execCommand
    delete (navigator.clipboard as Partial<Clipboard>).writeText
  })

test('the keys copy value after value, say which is next, show no password, and begin anew after the last', async ({
  page,
  watch,
}) => {
  await openServerSettings(page)
  for (const [index, name] of inOrder.entries())
    await test.step(name, async () => {
      await writeClipboard(page, 'something else')
      await isNext(page, name)
      await page.keyboard.press(keys)
      const following = inOrder[index + 1]
      const then = following === undefined ? 'That was the last one.' : `Next: ${inline(following)}.`
      await expect(announcement(page)).toContainText(`Copied: ${inline(name)}. ${then}`)
      await expect(copyButton(page, name)).toHaveText('Copied')
      const value = account[name as keyof typeof account]
      if (value !== undefined) expect(await readClipboard(page), name).toBe(value)
    })
  await expect(active(page)).toHaveCount(0)
  await writeClipboard(page, 'something else')
  expect(await placesOf(page, watch, [account[inboundPassword], account['Outbound (SMTP) password']])).toEqual([])
  await page.keyboard.press(keys)
  await expect(announcement(page)).toContainText(`Copied: ${inline(inOrder[0] ?? inboundPassword)}.`)
})

test('a press of the buttons moves the marker, in any order; a copied value can be copied again; after Forget everything the turn begins with what is left', async ({
  page,
}) => {
  await openServerSettings(page)
  const [first, second, third] = inOrder
  if (first === undefined || second === undefined || third === undefined) throw new Error('There are too few values.')
  await copyButton(page, second).click()
  await isNext(page, first)
  await copyButton(page, first).click()
  await isNext(page, third)
  await writeClipboard(page, 'something else')
  await copyButton(page, first).click()
  await expect.poll(() => readClipboard(page)).toBe(account[first as keyof typeof account])
  await isNext(page, third)

  // A value that is changed has to be copied anew.
  await page.getByRole('button', { name: `Edit ${inline(first)}`, exact: true }).click()
  await page.keyboard.press('Escape')
  await isNext(page, first)

  await test.step('after Forget everything', async () => {
    for (const name of inOrder.slice(0, 3)) await copyButton(page, name).click()
    await forgetEverything(page)
    await expect(valueRow(page, inboundPassword)).toContainText('Not entered yet')
    await page.keyboard.press(keys)
    await expect(announcement(page)).toContainText(/^Copied: (in|out)bound \((IMAP|SMTP)\) server name/)
  })
})

test('what is not entered is passed over; what is refused stays next, and it is said how to get at it', async ({
  page,
}) => {
  const selected = () => page.evaluate(() => getSelection()?.toString())
  await open(page, stepPath('server-settings'))

  await test.step('where copying is refused it says so, selects the value and stays with it', async () => {
    await refuse(page)
    await isNext(page, 'Inbound (IMAP) server name')
    await page.keyboard.press(keys)
    await expect(announcement(page)).toContainText('The browser did not allow copying. The value is selected')
    expect(await selected()).toBe('imap.mailroute.net')
    await isNext(page, 'Inbound (IMAP) server name')
    await allow(page)
  })

  await test.step('what is not entered is passed over', async () => {
    await expect(valueRow(page, inboundPassword)).toContainText('Not entered yet')
    await isNext(page, 'Inbound (IMAP) server name')
    await page.keyboard.press(keys)
    await expect(announcement(page)).toContainText('Copied: inbound (IMAP) server name. Next: ')
  })

  await test.step('a hidden password that cannot be copied is not selected', async () => {
    await enterAccount(page, account)
    await goTo(page, 'server-settings')
    // The inbound login comes first, its password second.
    await page.keyboard.press(keys)
    await isNext(page, inboundPassword)
    await refuse(page)
    await page.keyboard.press(keys)
    await expect(announcement(page)).toContainText('Choose Show and select the password')
    expect(await selected()).toBe('')
    await showButton(page, inboundPassword).click()
    await page.keyboard.press(keys)
    await expect(announcement(page)).toContainText('The value is selected')
    expect(await selected()).toBe(account[inboundPassword])
  })
})

test('every button of a row is large enough for a finger, at every width, and axe finds nothing', async ({ page }) => {
  await openServerSettings(page)
  for (const [width, height] of [
    [1280, 800],
    [720, 820],
    [390, 700],
    [320, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const button of await page.locator('main .row button:visible').all()) {
      const box = await button.boundingBox()
      const name = await button.getAttribute('aria-label')
      expect(Math.round(box?.height ?? 0), `${name} at ${width}`).toBeGreaterThanOrEqual(44)
      expect(Math.round(box?.width ?? 0), `${name} at ${width}`).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
  await copyButton(page, inboundPassword).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoViolations(page, colorScheme, { within: page.locator('main') })
  }
})
