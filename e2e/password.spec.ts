import type { Page } from '@playwright/test'
import { enter, showButton, typedAccount } from './account.ts'
import { expectNoSideways, expectNoViolations, openAll } from './axe.ts'
import { readClipboard } from './clipboard.ts'
import { searchBox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { everyGuide, guidePath, heading, oneOfEachKind, open, stepPath } from './guide.ts'
import { placesOf } from './traces.ts'

const outbound = 'Outbound (SMTP) password'
const which = (page: Page) => page.getByRole('group', { name: 'Which password changed?' })
const toDo = (page: Page) => page.getByRole('list', { name: 'What to do' })

test('Apple Mail: which password, where it goes, copied from here, and kept nowhere', async ({ page, watch }) => {
  await open(page, guidePath)
  await page.getByRole('link', { name: 'My password changed' }).click()
  await expect(heading(page)).toHaveText('My password changed')
  await expect(which(page).getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(toDo(page)).toHaveCount(0)

  await which(page)
    .getByRole('radio', { name: /outbound/ })
    .check()
  await expect(toDo(page).getByRole('listitem').nth(3)).toContainText('Password, under Outgoing Mail Server')
  await expect(page.locator('main figure')).toHaveCount(1)
  const secret = typedAccount[outbound] ?? ''
  await enter(page, outbound, secret)
  await toDo(page).getByRole('button', { name: 'Copy outbound (SMTP) password' }).click()
  expect(await readClipboard(page)).toBe(secret)
  expect(await placesOf(page, watch, [secret])).toEqual([])

  await which(page)
    .getByRole('radio', { name: /inbound/ })
    .check()
  await expect(toDo(page).getByRole('listitem').nth(3)).toContainText('Password, under Incoming Mail Server')
  await expect(showButton(page, outbound)).toHaveCount(0)
  await page.getByRole('link', { name: 'Where is it?' }).click()
  await expect(page).toHaveURL(new RegExp(`${stepPath('inbound-password')}$`))
})

test('Gmail: one password, so no question; the other programs have a page of their own', async ({ page }) => {
  await open(page, '/gmail/password')
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(toDo(page)).toContainText('edit info')
  const others = page.getByRole('region', { name: 'Other places that still have the old password' }).getByRole('link')
  await expect(others).toHaveCount(everyGuide.length - 1)
  await others.filter({ hasText: 'Thunderbird' }).first().click()
  await expect(page).toHaveURL(/\/thunderbird\/password$/)
  await which(page)
    .getByRole('radio', { name: /inbound/ })
    .check()
  // It was never given to a program that only sends.
  await expect(others.filter({ hasText: 'Gmail' })).toHaveCount(0)
})

for (const { path } of oneOfEachKind)
  test(`${path}: with either password axe finds nothing, and nothing is wider than a narrow window`, async ({
    page,
  }) => {
    await open(page, `${path}/password`)
    const choices = page.getByRole('radio')
    const count = await choices.count()
    for (let index = 0; index < Math.max(count, 1); index += 1) {
      if (count > 0) await choices.nth(index).check()
      await expect(toDo(page)).toHaveCount(1)
      await openAll(page)
      await expectNoViolations(page, path, { without: '.screen' })
      await expectNoSideways(page)
    }
  })

test('the support desk finds the page', async ({ page }) => {
  await open(page, '/support#program=apple-mail')
  for (const words of ['I changed my password', 'my password expired']) {
    await searchBox(page).fill(words)
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText('My password changed')
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('both ways are shown, one after the other', async ({ page }) => {
    await page.goto(`${guidePath}/password`)
    const rows = page.locator('main ol li')
    for (const server of ['Incoming', 'Outgoing'])
      await expect(rows.filter({ hasText: `Password, under ${server} Mail Server` })).toBeVisible()
  })
})
