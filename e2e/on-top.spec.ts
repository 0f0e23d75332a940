import type { BrowserContext, Page } from '@playwright/test'
import { copyButton, enter, enterAccount, hideButton, showButton, typedAccount } from './account.ts'
import { expectNoViolations } from './axe.ts'
import { readClipboard, writeClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  chooseTheme,
  expectStep,
  forgetEverything,
  goInPage,
  goNext,
  goTo,
  heading,
  numberOf,
  open,
  stepOf,
  stepPath,
  total,
} from './guide.ts'
import { placesOf } from './traces.ts'

// A Chromium without windows has these too: for a test they are pages as any other.

const passwords = [typedAccount['Inbound (IMAP) password'], typedAccount['Outbound (SMTP) password']] as const
const inbound = 'Inbound (IMAP) password'
const outbound = 'Outbound (SMTP) password'

const opener = (page: Page) => page.getByRole('button', { name: 'Keep on top: these values in a small window' })
/** The button that the keys press. */
const next = (page: Page) => page.locator('[aria-keyshortcuts="Alt+Shift+K"]')

async function openServerSettings(page: Page) {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, typedAccount)
  await goTo(page, 'server-settings')
}

const height = async (page: Page) => (await page.locator('main .lifted').first().boundingBox())?.height

/** Presses the button, and returns the small window. */
async function openOnTop(page: Page, context: BrowserContext): Promise<Page> {
  const opening = context.waitForEvent('page')
  await opener(page).click()
  const top = await opening
  await top.setViewportSize({ width: 360, height: 420 })
  await expect(heading(top)).toBeVisible()
  return top
}

test('opens at a press, looks like the page, copies by itself, says so itself, and is one', async ({
  page,
  context,
}) => {
  await openServerSettings(page)
  await expect(opener(page)).toHaveAttribute('aria-pressed', 'false')
  const top = await openOnTop(page, context)
  await expect(opener(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(announcement(page)).toContainText('Your values are now in a small window')
  await expect(heading(top)).toHaveText(
    `Step ${numberOf('server-settings')} of ${total}: ${stepOf('server-settings').title}`,
  )
  expect(await top.title()).toBe('Your values')
  await expect(opener(top)).toHaveCount(0)

  await test.step('looks like the page: theme, language, nothing wider than it, axe finds nothing', async () => {
    await expect(top.locator('html')).toHaveAttribute('lang', 'en')
    for (const [choice, paper] of [
      ['Dark', 'rgb(22, 21, 18)'],
      ['Light', 'rgb(247, 244, 238)'],
    ] as const) {
      await chooseTheme(page, choice)
      await expect(top.locator('body')).toHaveCSS('background-color', paper)
      await expectNoViolations(top, choice)
    }
    expect(await top.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  await test.step('copies by itself, and says so itself', async () => {
    // The page's own clipboard must not be asked: the page is not in front then.
    await page.evaluate(() => {
      document.execCommand = () => false
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('not in front', 'NotAllowedError'))
    })
    const before = await announcement(page).textContent()
    await next(top).click()
    await expect(announcement(top)).toContainText('Copied: inbound (IMAP) login. Next: inbound (IMAP) password.')
    expect(await readClipboard(top)).toBe(typedAccount['Email address'])
    await next(top).click()
    await expect(announcement(top)).toContainText('Copied: inbound (IMAP) password')
    expect(await readClipboard(top)).toBe(passwords[0])
    await copyButton(top, outbound).click()
    await expect(announcement(top)).toContainText('Copied: outbound (SMTP) password.')
    expect(await readClipboard(top)).toBe(passwords[1])
    await copyButton(top, 'Inbound (IMAP) server name').click()
    await expect(announcement(top)).toContainText('Copied: inbound (IMAP) server name.')
    await top.getByRole('button', { name: 'Clear clipboard' }).click()
    await expect(announcement(top)).toContainText('The clipboard is empty.')
    expect(await announcement(page).textContent()).toBe(before)

    await copyButton(page, 'Inbound (IMAP) server name').click()
    await expect(announcement(page)).toContainText('The browser did not allow copying.')
    await expect(announcement(top)).toContainText('The clipboard is empty.')
    expect(context.pages()).toHaveLength(2)
  })
})

test('follows the page from step to step and to the values it was never opened for', async ({ page, context }) => {
  await openServerSettings(page)
  const top = await openOnTop(page, context)
  await goNext(page, 'close-settings')
  await expect(top.getByRole('main')).toContainText('This page has no values to copy.')
  await expect(next(top)).toHaveCount(0)
  await goTo(page, 'account-details')
  await expect(heading(top)).toContainText(`Step ${numberOf('account-details')} of ${total}`)
  await expect(next(top)).toHaveAccessibleName('Copy full name')
  await enter(page, 'Full name', 'Ada Other')
  await expect(top.locator('[data-value="fullName"]')).toHaveText('Ada Other')
  // The keys of the page work here too.
  await heading(top).click()
  await top.keyboard.press('Alt+Shift+KeyK')
  await expect(announcement(top)).toContainText('Copied: full name. Next: email address.')
  expect(await readClipboard(top)).toBe('Ada Other')
  await top.keyboard.press('Alt+Shift+KeyL')
  await expectStep(page, 'mail-servers')
  await expect(heading(top)).toContainText(`Step ${numberOf('mail-servers')} of ${total}`)
})

test('a password is masked, nowhere in the window, shown only when asked, and hidden again', async ({
  page,
  context,
  watch,
}) => {
  await openServerSettings(page)
  const top = await openOnTop(page, context)
  const isHidden = async () => {
    await expect(showButton(top, inbound)).toBeVisible()
    await expect(top.getByText('••••••••••', { exact: true })).toHaveCount(2)
    expect(await placesOf(top, watch, passwords)).toEqual([])
  }
  await isHidden()
  await next(top).click()
  await next(top).click()
  await writeClipboard(top, 'something else')
  await isHidden()

  const show = async () => {
    await showButton(top, inbound).click()
    await expect(top.getByText(passwords[0], { exact: true })).toBeVisible()
    await expect(announcement(top)).toContainText('Your inbound (IMAP) password is visible.')
    expect(await page.content()).not.toContain(passwords[0])
  }
  await show()
  await hideButton(top, inbound).click()
  await isHidden()
  for (const printed of [page, top]) {
    await show()
    await printed.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await isHidden()
  }
  await show()
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await isHidden()
  // Another step that shows the same password, and back.
  await show()
  await goTo(page, 'account-details')
  await expect(top.getByText('••••••••••', { exact: true })).toHaveCount(1)
  await goTo(page, 'server-settings')
  await isHidden()

  await show()
  await forgetEverything(page)
  await expect(showButton(top, inbound)).toHaveCount(0)
  await expect(showButton(top, outbound)).toHaveCount(0)
  expect(await placesOf(top, watch, [...passwords, typedAccount['Full name'], typedAccount['Email address']])).toEqual(
    [],
  )
})

test('who works with the small window alone has not left the page alone', async ({ page, context }) => {
  await page.clock.install()
  await openServerSettings(page)
  const top = await openOnTop(page, context)
  for (let times = 0; times < 3; times++) {
    await page.clock.runFor(40 * 60_000)
    await expect(showButton(top, outbound)).toBeVisible()
    await next(top).click()
    await expect(announcement(top)).toContainText('Copied: ')
  }
  await page.clock.runFor(61 * 60_000)
  await expect(top.getByText('Not entered yet')).toHaveCount(2)
})

test('what is not entered is entered there, too; the values of the short version; closed by itself, by the button, by leaving the guide or the page', async ({
  page,
  context,
}) => {
  await open(page, stepPath('server-settings'))
  await expect(opener(page)).toHaveAttribute('aria-pressed', 'false')

  await test.step('what is not entered; closed by itself', async () => {
    const top = await openOnTop(page, context)
    await top.getByRole('button', { name: 'Enter inbound (IMAP) password', exact: true }).click()
    await expect(top.getByLabel(inbound, { exact: true })).toBeFocused()
    await top.keyboard.type(passwords[0])
    await top.keyboard.press('Enter')
    await expect(showButton(top, inbound)).toBeFocused()
    await expect(showButton(page, inbound)).toBeVisible()
    await expect(opener(page)).toHaveAttribute('aria-pressed', 'true')
    await top.evaluate(() => close())
    await expect(opener(page)).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('closed by the button', async () => {
    const top = await openOnTop(page, context)
    await opener(page).click()
    await expect(opener(page)).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(() => top.isClosed()).toBe(true)
  })

  await test.step('the values of the short version; closed by leaving the guide', async () => {
    await goInPage(page, '/apple-mail/short')
    const top = await openOnTop(page, context)
    await expect(heading(top)).toHaveText('Your values')
    await expect(copyButton(top, 'Outbound (SMTP) server name')).toBeVisible()
    await goInPage(page, stepPath('server-settings'))
    await expect(heading(top)).toContainText(`Step ${numberOf('server-settings')} of ${total}`)
    await page.getByRole('link', { name: /^Mail Setup Guide/ }).click()
    await expect.poll(() => top.isClosed()).toBe(true)
  })

  await test.step('closed by leaving the page', async () => {
    await page.goBack()
    const top = await openOnTop(page, context)
    await page.reload()
    await expect.poll(() => top.isClosed()).toBe(true)
    await expect(opener(page)).toHaveAttribute('aria-pressed', 'false')
  })
})

test('absent where the browser has no such windows, and nothing moves where it has; where it opens none it says so, and the button stays', async ({
  page,
  context,
}) => {
  await open(page, stepPath('server-settings'))
  await expect(opener(page)).toBeVisible()
  const withButton = await height(page)

  await test.step('without such windows', async () => {
    const without = await context.newPage()
    await without.addInitScript(() => {
      // In Chromium it is the window's own, elsewhere its prototype's.
      delete (window as { documentPictureInPicture?: unknown }).documentPictureInPicture
      delete (Window.prototype as { documentPictureInPicture?: unknown }).documentPictureInPicture
    })
    await open(without, stepPath('server-settings'))
    // What comes with it is there.
    await expect(without.locator('[aria-keyshortcuts="Alt+Shift+O"]')).toBeAttached()
    expect(await without.evaluate(() => 'documentPictureInPicture' in window)).toBe(false)
    await expect(opener(without)).toHaveCount(0)
    expect(await height(without)).toBe(withButton)
    await without.close()
  })

  await test.step('where the browser opens none', async () => {
    await page.evaluate(() => {
      Object.defineProperty(window, 'documentPictureInPicture', {
        value: { requestWindow: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      })
    })
    await opener(page).click()
    await expect(announcement(page)).toContainText('Your browser didn’t open the small window.')
    await expect(opener(page)).toHaveAttribute('aria-pressed', 'false')
  })
})
