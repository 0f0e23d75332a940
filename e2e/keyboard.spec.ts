import type { Locator, Page } from '@playwright/test'
import { copyButton, field, openField, showButton, typedAccount } from './account.ts'
import { readClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  doneButton,
  expectStep,
  forgetEverything,
  goTo,
  guidePath,
  heading,
  open,
  skipLink,
  stepIds,
  stepPath,
} from './guide.ts'
import { mac } from './mac.ts'

// The front page begins with the person's own device: here a Mac, on every system.
test.use({ userAgent: mac })

/** Where the focus is, as the eye sees it. */
interface FocusLook {
  readonly name: string
  /** The outline's width in CSS pixels; 0 where there is none. */
  readonly ring: number
  readonly isInWindow: boolean
  /** True where another part of the page lies over it. */
  readonly isCovered: boolean
}

async function lookAtFocus(page: Page): Promise<FocusLook> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const style = getComputedStyle(element)
    const { top, bottom, left, right, width } = element.getBoundingClientRect()
    const sticky = [...document.querySelectorAll('body *')].filter(
      (other) =>
        ['sticky', 'fixed'].includes(getComputedStyle(other).position) &&
        !other.contains(element) &&
        !element.contains(other),
    )
    const isCovered = sticky.some((other) => {
      const box = other.getBoundingClientRect()
      const isOver =
        box.height > 0 && box.left < right && box.right > left && box.top < bottom - 1 && box.bottom > top + 1
      if (!isOver) return false
      // Which of the two lies above the other, where they meet.
      const x = (Math.max(box.left, left) + Math.min(box.right, right)) / 2
      const y = (Math.max(box.top, top) + Math.min(box.bottom, bottom)) / 2
      const there = document.elementsFromPoint(x, y)
      const own = there.findIndex((each) => element.contains(each))
      return own === -1 || there.slice(0, own).some((each) => other.contains(each))
    })
    return {
      name: `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}`,
      ring: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      isInWindow: width > 0 && bottom > 0 && top < innerHeight,
      isCovered,
    }
  })
}

async function expectVisibleFocus(page: Page) {
  const look = await lookAtFocus(page)
  expect(look, look.name).toMatchObject({ isInWindow: true, isCovered: false })
  expect(look.ring, `the outline of ${look.name}`).toBeGreaterThanOrEqual(2)
}

/** Presses Tab until the target has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await target.waitFor()
  const element = await target.elementHandle()
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key)
    await expectVisibleFocus(page)
    if (await element?.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error('The keyboard does not lead there.')
}

test('the skip link comes first and leads to the content; backwards to it, nothing hides under the bar at the bottom', async ({
  page,
}) => {
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await open(page, stepPath('account-details'))

  await test.step('the skip link comes first and leads to the content', async () => {
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true)
  })

  await test.step('backwards through a long step', async () => {
    await page.setViewportSize({ width: 390, height: 560 })
    await goTo(page, 'server-settings')
    await skipLink(page).focus()
    await tabTo(page, skip, 'Shift+Tab')
  })
})

test('the whole way with the keyboard alone, in a wide window and in a narrow one', async ({ page }) => {
  test.slow()
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 600 },
  ])
    await test.step(`at ${size.width} px`, async () => {
      await page.setViewportSize(size)
      await open(page, '/')
      await tabTo(page, page.getByRole('link', { name: 'Apple Mail for Mac' }))
      await page.keyboard.press('Enter')
      await expect(heading(page)).toBeFocused()

      await tabTo(page, page.getByLabel('Your service'))
      await page.keyboard.press('ArrowUp')
      await expect(page.getByLabel('Your service')).toHaveValue('hosted')
      await tabTo(page, page.getByRole('link', { name: 'Start', exact: true }))
      await page.keyboard.press('Enter')

      for (const [index, step] of stepIds.entries()) {
        await expectStep(page, step)
        await expect(heading(page)).toBeFocused()
        await expectVisibleFocus(page)
        await typeAt(page, step)
        if (step === 'server-settings') await copyAndShow(page)
        await tabTo(page, doneButton(page))
        await page.keyboard.press(index % 2 === 0 ? 'Space' : 'Enter')
      }
      await expect(page).toHaveURL(new RegExp(`${guidePath}/?$`))
      await expect(announcement(page)).toContainText(`${stepIds.length} of ${stepIds.length} done.`)
      // The next begins as this one did.
      await forgetEverything(page)
    })
})

/** Types a value where it is asked for: into a field of the page, or one that a row opens. */
async function typeAt(page: Page, step: string) {
  if (step === 'outbound-password') {
    await tabTo(page, field(page, 'Outbound (SMTP) password'))
    await page.keyboard.type(typedAccount['Outbound (SMTP) password'])
  }
  if (step !== 'account-details') return
  await tabTo(page, page.getByRole('button', { name: 'Enter email address', exact: true }))
  await page.keyboard.press('Enter')
  await expect(field(page, 'Email address')).toBeFocused()
  await page.keyboard.type(typedAccount['Email address'])
  await page.keyboard.press('Enter')
}

async function copyAndShow(page: Page) {
  await tabTo(page, copyButton(page, 'Inbound (IMAP) login'))
  await page.keyboard.press('Enter')
  await expect.poll(() => readClipboard(page)).toBe('you@example.org')
  await tabTo(page, showButton(page, 'Outbound (SMTP) password'))
  await page.keyboard.press('Space')
  const row = page.locator('main li').filter({ has: copyButton(page, 'Outbound (SMTP) password') })
  await expect(row).toContainText(typedAccount['Outbound (SMTP) password'])
  // The button is the same one under its new name: the focus stays.
  await expect(row.getByRole('button', { name: 'Hide outbound (SMTP) password', exact: true })).toBeFocused()
}

test('keys in a text line change the text and nothing else; Enter and Space open and close What looks different', async ({
  page,
}) => {
  await open(page, stepPath('servers-and-logins'))

  await test.step('keys in a text line', async () => {
    await openField(page, 'Inbound (IMAP) login')
    await field(page, 'Inbound (IMAP) login').focus()
    for (const key of ['ArrowRight', 'ArrowLeft', 'n', '/', '?', 'Home', 'End', 'Escape', 'Enter'])
      await page.keyboard.press(key)
    await expectStep(page, 'servers-and-logins')
    await expect(field(page, 'Inbound (IMAP) login')).toBeFocused()
  })

  await test.step('What looks different', async () => {
    await goTo(page, 'add-account')
    const line = page.locator('summary').filter({ hasText: 'There’s no +' })
    const toDo = page.getByText('Move the window up or make it taller.').filter({ visible: true })
    await page.getByRole('banner').locator('summary', { hasText: 'Help' }).press('Enter')
    await tabTo(page, line)
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key)
      await expect(toDo).toBeVisible()
      await page.keyboard.press(key)
      await expect(toDo).toBeHidden()
    }
  })
})
