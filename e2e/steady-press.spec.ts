import type { Page } from '@playwright/test'
import { field } from './account.ts'
import { expect, test } from './fixtures.ts'
import { doneButton, expectStep, open, settingsToggle, stepPath } from './guide.ts'

const passwordField = (page: Page) => field(page, 'Inbound (IMAP) password')

/** Leaving the field moves all that follows, as a message in it does. */
async function moveWhenLeft(page: Page) {
  await page.setViewportSize({ width: 1280, height: 1400 })
  await open(page, stepPath('inbound-password'))
  await passwordField(page).pressSequentially('Fern-4711-Inbound')
  await page.evaluate(() => {
    addEventListener('focusout', () => document.querySelector('h1')?.style.setProperty('padding-top', '150px'), {
      once: true,
    })
  })
}

async function pressAt(page: Page, name: ReturnType<typeof doneButton>) {
  const box = await name.boundingBox()
  if (box === null) throw new Error('The button has no box.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  return box
}

test('a press counts though the button moved away from under the pointer', async ({ page }) => {
  await moveWhenLeft(page)
  const before = await pressAt(page, doneButton(page))
  expect((await doneButton(page).boundingBox())?.y).toBeGreaterThan(before.y + before.height)
  await page.mouse.up()
  await expectStep(page, 'outbound-password')
})

test('a pointer that moved away before it was let go presses nothing', async ({ page }) => {
  await moveWhenLeft(page)
  await pressAt(page, doneButton(page))
  await page.mouse.move(300, 300)
  await page.mouse.up()
  await settingsToggle(page).click()
  await expectStep(page, 'inbound-password')
})
