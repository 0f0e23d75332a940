import type { Page } from '@playwright/test'
import { copyButton, enterAccount, inline, typedAccount, valueRow } from './account.ts'
import { readClipboard, refuseCopying } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { announcement, forgetEverything, goTo, open, stepPath } from './guide.ts'

const outbound = 'Outbound (SMTP) password'
const clearButton = (page: Page) => page.getByRole('button', { name: 'Clear clipboard', exact: true })

/** Types a password in; ends at a step where it is to be carried over. */
async function enterPassword(page: Page) {
  await enterAccount(page, { [outbound]: typedAccount[outbound] })
  await goTo(page, 'server-settings')
}

async function copyPassword(page: Page) {
  await copyButton(page, outbound).click()
  await expect(announcement(page)).toContainText(`Copied: ${inline(outbound)}.`)
}

/** What ⌘V puts into a line of another program. */
async function pasted(page: Page) {
  return page.evaluate(async () => {
    const items = await navigator.clipboard.read()
    const texts = await Promise.all(
      items.flatMap((item) => item.types.map(async (type) => (await item.getType(type)).text())),
    )
    return texts.join('')
  })
}

test('it empties the clipboard, whatever is on it, says what it does, and what it did', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enterPassword(page)
  await copyPassword(page)
  expect(await readClipboard(page)).toBe(typedAccount[outbound])
  // No more is promised than a browser can do: no time, no history, no other device.
  await expect(clearButton(page)).toHaveAccessibleDescription(
    'A copied password stays on the clipboard until you copy something else. This empties the clipboard, whatever is on it now. Programs that keep a clipboard history have their own copy.',
  )
  await clearButton(page).click()
  await expect(announcement(page)).toContainText('The clipboard is empty.')
  await expect(page.locator('main').getByText('The clipboard is empty.', { exact: true })).toBeVisible()
  expect(await pasted(page)).toBe('')

  // Said once; with the next copy it is over.
  await copyPassword(page)
  await expect(page.locator('main').getByText('The clipboard is empty.', { exact: true })).toHaveCount(0)
  await clearButton(page).press('Enter')
  await expect(announcement(page)).toContainText('The clipboard is empty.')
  expect(await pasted(page)).toBe('')

  // Also what was copied elsewhere meanwhile.
  await copyPassword(page)
  await page.evaluate(async () => {
    const text = new Blob(['from elsewhere'], { type: 'text/plain' })
    const html = new Blob(['<b>from elsewhere</b>'], { type: 'text/html' })
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })])
  })
  expect(await pasted(page)).toContain('from elsewhere')
  await clearButton(page).click()
  await expect(announcement(page)).toContainText('The clipboard is empty.')
  expect(await pasted(page)).toBe('')
})

test('there is nothing to clear before a password is known; then nothing else empties the clipboard, not even forgetting', async ({
  page,
}) => {
  await open(page, stepPath('server-settings'))
  await copyButton(page, 'Outbound (SMTP) server name').click()
  await expect(announcement(page)).toContainText('Copied:')
  await expect(clearButton(page)).toHaveCount(0)

  await enterPassword(page)
  await copyPassword(page)
  await goTo(page, 'close-settings')
  await page.evaluate(() => dispatchEvent(new Event('blur')))
  expect(await readClipboard(page)).toBe(typedAccount[outbound])

  await goTo(page, 'server-settings')
  await forgetEverything(page)
  await expect(valueRow(page, 'Outbound (SMTP) password')).toContainText('Not entered yet')
  expect(await readClipboard(page)).toBe(typedAccount[outbound])
  await clearButton(page).click()
  await expect(announcement(page)).toContainText('The clipboard is empty.')
  expect(await pasted(page)).toBe('')
})

test('where the browser refuses, it says so and what helps', async ({ page, context }) => {
  await refuseCopying(context)
  await open(page, stepPath('sign-in'))
  await enterPassword(page)
  await clearButton(page).click()
  const words = 'Your browser didn’t allow it. Copy any other text instead. It replaces the password.'
  await expect(announcement(page)).toContainText(words)
  await expect(page.locator('main').getByText(words, { exact: true })).toBeVisible()
  await expect(page.getByText('The clipboard is empty.')).toHaveCount(0)
})
