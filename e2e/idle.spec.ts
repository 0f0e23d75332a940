import type { Page } from '@playwright/test'
import { copyButton, enter, expectValue, field, showButton, typedAccount, valueRow } from './account.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  expectDone,
  finish,
  forgetEverything,
  goNext,
  goTo,
  heading,
  isReady,
  open,
  stepPath,
  type StepId,
} from './guide.ts'

const minute = 60_000
const inbound = 'Inbound (IMAP) password'
const outbound = 'Outbound (SMTP) password'

const warning = (page: Page) => page.getByRole('alertdialog', { name: 'Passwords', exact: true })
const forgotten = (page: Page) => page.getByRole('status').getByText('This page wasn’t used for a long time')
const keepButton = (page: Page) => page.getByRole('button', { name: 'Keep them', exact: true })
const forgetNowButton = (page: Page) => page.getByRole('button', { name: 'Forget them now', exact: true })
const limit = (page: Page) =>
  page.getByLabel('Forget my passwords if I don’t use this page for').filter({ visible: true })

/** Opens a step under a clock that the test moves, and waits for what comes late: the guard over passwords is part of it. */
async function openUnderClock(page: Page, step: StepId) {
  await page.clock.install()
  await open(page, stepPath(step))
  await expect(page.locator('[aria-keyshortcuts]').first()).toBeAttached()
}

/** Types both passwords in; ends at the step that shows them. */
async function enterPasswords(page: Page) {
  await goTo(page, 'inbound-password')
  await enter(page, inbound, typedAccount[inbound])
  await goNext(page, 'outbound-password')
  await enter(page, outbound, typedAccount[outbound])
  await goTo(page, 'server-settings')
  await expectPasswords(page)
}

async function enterPasswordsUnderClock(page: Page) {
  await openUnderClock(page, 'account-details')
  await enterPasswords(page)
}

/** The system’s clock jumps, without a single timer. */
async function jump(page: Page, minutes: number) {
  const now = await page.evaluate(() => Date.now())
  await page.clock.setSystemTime(now + minutes * minute)
}

async function closeNotice(page: Page) {
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter')
  await expect(forgotten(page)).toHaveCount(0)
}

async function expectPasswords(page: Page) {
  for (const name of [inbound, outbound] as const) await expect(showButton(page, name)).toBeVisible()
}

async function expectNoPasswords(page: Page) {
  for (const name of ['Inbound (IMAP) password', 'Outbound (SMTP) password'] as const)
    await expect(valueRow(page, name)).toContainText('Not entered yet')
}

test('passwords left alone are forgotten, two minutes after it was said, and nothing else is; without any nothing is said', async ({
  page,
}) => {
  await openUnderClock(page, 'account-details')
  await enter(page, 'Email address', typedAccount['Email address'])
  await page.clock.runFor(5 * 60 * minute)
  await expect(warning(page)).toHaveCount(0)
  await expect(forgotten(page)).toHaveCount(0)
  await expectValue(valueRow(page, 'Email address'), 'you@example.org')

  await enter(page, 'Full name', typedAccount['Full name'])
  await finish(page, 'mail-servers')
  await enterPasswords(page)
  await page.clock.runFor(57 * minute)
  await expect(warning(page)).toHaveCount(0)
  await page.clock.runFor(1.2 * minute)
  await expect(warning(page)).toBeVisible()
  await expect(warning(page)).toHaveAccessibleDescription(/forgets the passwords you typed in 2 minutes/)
  await expect(keepButton(page)).toBeInViewport()
  await expectPasswords(page)
  // WCAG 2.2.1 asks for 20 seconds at least; most of the two minutes pass and they are still there.
  await page.clock.runFor(1.5 * minute)
  await expectPasswords(page)
  await page.clock.runFor(minute)
  await expect(forgotten(page)).toBeVisible()
  await expect(warning(page)).toHaveCount(0)
  await expectNoPasswords(page)

  await expectDone(page, 1)
  await goTo(page, 'account-details')
  await expectValue(valueRow(page, 'Email address'), 'you@example.org')
  await expectValue(valueRow(page, 'Full name'), 'Ada Example')

  await closeNotice(page)
  await expect(heading(page)).toBeFocused()
  await goTo(page, 'outbound-password')
  await enter(page, outbound, typedAccount[outbound])
  await expect(warning(page)).toHaveCount(0)
  await expect(forgotten(page)).toHaveCount(0)
})

/** What a person may do when the notice comes, and what counts as staying. */
const staying: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the button, by the mouse': (page) => keepButton(page).click(),
  'the button, by the keyboard alone': async (page) => {
    await page.keyboard.press('Tab')
    await expect(forgetNowButton(page)).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
  },
  'the first press of the space bar': (page) => page.keyboard.press('Space'),
  'a key that is pressed elsewhere': (page) => heading(page).press('ArrowDown'),
  'a press elsewhere': (page) => heading(page).click(),
  'the wheel': (page) => page.mouse.wheel(0, 50),
}

test('after the notice the passwords are kept by whatever shows that somebody is there, not by looking around', async ({
  page,
}) => {
  test.slow()
  await enterPasswordsUnderClock(page)
  for (const [name, stay] of Object.entries(staying))
    await test.step(name, async () => {
      await copyButton(page, outbound).focus()
      await page.clock.runFor(58.2 * minute)
      // It asks, and waits for an answer under the hand of who comes back.
      await expect(keepButton(page), name).toBeFocused()
      await stay(page)
      await expect(warning(page), name).toHaveCount(0)
      if (!/elsewhere/.test(name)) await expect(copyButton(page, outbound), name).toBeFocused()
      if (/button|space/.test(name)) await expect(announcement(page), name).toContainText('Your passwords are kept.')
      // The whole time begins anew.
      await page.clock.runFor(57 * minute)
      await expect(warning(page), name).toHaveCount(0)
      await expectPasswords(page)
      // And for the next way to stay, once more.
      await heading(page).click()
    })
  await test.step('a key that only moves', async () => {
    await page.clock.runFor(58.2 * minute)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(warning(page)).toBeVisible()
    await page.clock.runFor(2.2 * minute)
    await expectNoPasswords(page)
  })
})

test('“Forget them now” forgets them, pressed by mouse or keyboard', async ({ page }) => {
  await openUnderClock(page, 'account-details')
  for (const press of ['mouse', 'keyboard'] as const)
    await test.step(press, async () => {
      await enterPasswords(page)
      await copyButton(page, outbound).click()
      await expect(announcement(page)).toContainText('Copied:')
      await page.clock.runFor(58.2 * minute)
      if (press === 'mouse') await forgetNowButton(page).click()
      else await forgetNowButton(page).press('Enter')
      await expectNoPasswords(page)
      await expect(warning(page)).toHaveCount(0)
      await expect(announcement(page)).toContainText('The passwords you typed are gone.')
      // What is typed afterwards is new, and has its own hour.
      await goTo(page, 'outbound-password')
      await enter(page, outbound, typedAccount[outbound])
      await page.clock.runFor(minute)
      await expect(warning(page)).toHaveCount(0)
    })
})

/** After what the passwords are gone, though nobody waited in front of the page. */
const sleeps: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a sleep, whatever is touched first': async (page) => {
    // As on a laptop that was closed; then comes the person’s first touch.
    await jump(page, 9 * 60)
    await showButton(page, outbound).dispatchEvent('pointerdown')
  },
  'a sleep and a return to the tab, which does not count as having been there': async (page) => {
    await jump(page, 61)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  },
  'a sleep after which nobody touches anything: the next look at the clock is enough': (page) =>
    page.clock.fastForward(9 * 60 * minute),
  'a clock that is set back, which does not lengthen the time': async (page) => {
    await jump(page, -24 * 60)
    await page.clock.runFor(61 * minute)
  },
}

test('after a sleep longer than the limit they are gone, after a nap they are still there', async ({ page }) => {
  test.slow()
  await enterPasswordsUnderClock(page)
  await page.clock.fastForward(30 * minute)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expectPasswords(page)
  for (const [name, sleep] of Object.entries(sleeps))
    await test.step(name, async () => {
      await enterPasswords(page)
      await sleep(page)
      await expect(forgotten(page)).toBeVisible()
      await expectNoPasswords(page)
      await closeNotice(page)
    })
})

test('a password in its own line, still typed or shown, is forgotten as well, and the next one is typed unseen', async ({
  page,
}) => {
  await openUnderClock(page, 'outbound-password')
  await test.step('one that still stands in its line', async () => {
    await field(page, outbound).fill(typedAccount[outbound])
    await page.clock.runFor(58.2 * minute)
    await expect(warning(page)).toBeVisible()
    await page.clock.runFor(3 * minute)
    await expect(forgotten(page)).toBeVisible()
    await expect(field(page, outbound)).toHaveValue('')
    await goTo(page, 'server-settings')
    await expectNoPasswords(page)
  })
  await test.step('a shown one', async () => {
    await goTo(page, 'outbound-password')
    await enter(page, outbound, typedAccount[outbound])
    await showButton(page, outbound).click()
    await field(page, outbound).click()
    await expect(field(page, outbound)).toHaveValue(typedAccount[outbound])
    await page.clock.runFor(61 * minute)
    await expect(field(page, outbound)).toHaveValue('')
    await expect(field(page, outbound)).toHaveCSS('-webkit-text-security', 'disc')
  })
})

test('the time is the person’s to choose, 15 minutes, four hours or never, and stays chosen', async ({ page }) => {
  await openUnderClock(page, 'outbound-password')
  await expect(limit(page)).toHaveValue('60')
  await limit(page).selectOption({ label: '15 minutes' })
  await page.reload()
  await isReady(page)
  await expect(limit(page)).toHaveValue('15')
  await enter(page, outbound, typedAccount[outbound])
  await page.clock.runFor(13.2 * minute)
  await expect(warning(page)).toBeVisible()
  await page.clock.runFor(2.2 * minute)
  await expect(forgotten(page)).toBeVisible()

  await limit(page).selectOption({ label: 'never (until I close it)' })
  await enter(page, outbound, typedAccount[outbound])
  await page.clock.runFor(25 * 60 * minute)
  await expect(warning(page)).toHaveCount(0)
  await goTo(page, 'server-settings')
  await expect(showButton(page, outbound)).toBeVisible()

  await forgetEverything(page)
  await goTo(page, 'outbound-password')
  await expect(limit(page)).toHaveValue('60')
  // With four hours nothing is said for most of them.
  await limit(page).selectOption({ label: '4 hours' })
  await enter(page, outbound, typedAccount[outbound])
  await page.clock.runFor(237 * minute)
  await expect(warning(page)).toHaveCount(0)
  await page.clock.runFor(1.2 * minute)
  await expect(warning(page)).toBeVisible()
})
