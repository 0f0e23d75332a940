import type { Page } from '@playwright/test'
import { enter, enterHere, expectValue, typedAccount, valueRow } from './account.ts'
import { expectNoViolations } from './axe.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  expectTheme,
  forgetButton,
  forgetEverything,
  goTo,
  heading,
  isReady,
  open,
  openSettings,
  settingsToggle,
  stepPath,
} from './guide.ts'
import {
  preferencesKey,
  progressKey,
  readStorage,
  seedStorage,
  settingsKey,
  storedPreferences,
  storedProgress,
  storedSettings,
} from './stored.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Forget everything?' })
const keep = (page: Page) => dialog(page).getByRole('button', { name: 'Keep my values' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

/** What is stored, whatever the order of its parts. */
async function readStates(page: Page): Promise<Record<string, unknown>> {
  const texts = Object.entries(await readStorage(page))
  return Object.fromEntries(texts.map(([key, text]) => [key, JSON.parse(text) as unknown]))
}

const stored = {
  [progressKey]: storedProgress({ at: 'account-details', done: ['sign-in'], answers: { macos: '12' }, linked: {} }),
  [settingsKey]: storedSettings({ emailAddress: 'you@example.org', fullName: 'Ada Example' }),
  [preferencesKey]: storedPreferences({ theme: 'dark', hasShortcuts: true }),
}

test('asks first: says what goes, the safe answer has the focus, and No changes nothing', async ({ page, context }) => {
  await seedStorage(context, stored)
  await open(page, stepPath('account-details'))
  const before = await readStorage(page)
  for (const no of [() => keep(page).click(), () => page.keyboard.press('Escape')]) {
    await openSettings(page)
    await forgetButton(page).click()
    await expect(dialog(page)).toContainText('the 2 values you typed')
    await expect(dialog(page)).toContainText('Your mail account isn’t touched.')
    await expect(dialog(page)).not.toContainText('the passwords you typed')
    await expect(keep(page)).toBeFocused()
    await expectNoViolations(page, 'asking')
    await no()
    await expect(dialog(page)).toBeHidden()
    await expect(settingsToggle(page)).toBeFocused()
    expect(await readStorage(page)).toEqual(before)
  }
})

test('Undo brings back values, answers, progress and settings, here and in another window, but no passwords', async ({
  page,
  context,
}) => {
  await seedStorage(context, stored)
  await open(page, stepPath('account-details'))
  const before = await readStates(page)
  const other = await context.newPage()
  await open(other, stepPath('account-details'))
  await page.bringToFront()

  await forgetEverything(page)
  await expect(announcement(page)).toContainText('Everything you typed is gone.')
  await expect(valueRow(other, 'Email address')).not.toContainText('you@example.org')
  expect(await readStorage(page)).toEqual({})
  await expectNoViolations(page, 'forgotten')

  await undo(page).click()
  await expect(undo(page)).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
  await expectValue(valueRow(page, 'Email address'), 'you@example.org')
  await expectValue(valueRow(other, 'Email address'), 'you@example.org')
  expect(await readStates(page)).toEqual(before)
  await expectTheme(page, 'Dark')

  await test.step('what was typed since stays', async () => {
    await forgetEverything(page)
    await enter(page, 'Full name', 'Grace Example')
    await expect(valueRow(page, 'Email address')).not.toContainText('you@example.org')
    await undo(page).click()
    await expectValue(valueRow(page, 'Full name'), 'Grace Example')
    await expectValue(valueRow(page, 'Email address'), 'you@example.org')
  })

  await test.step('passwords do not come back, and are nowhere meanwhile', async () => {
    const name = 'Inbound (IMAP) password'
    // Nothing but the password is there to be forgotten.
    await forgetEverything(page)
    await goTo(page, 'inbound-password')
    await enterHere(page, 'inbound-password', { [name]: typedAccount[name] })
    await openSettings(page)
    await forgetButton(page).click()
    await expect(dialog(page)).toContainText('the passwords you typed')
    await dialog(page).getByRole('button', { name: 'Forget everything' }).click()
    await undo(page).click()
    await expect(announcement(page)).toContainText('Passwords have to be typed again.')
    await goTo(page, 'account-details')
    await expect(page.getByRole('button', { name: 'Show inbound (IMAP) password' })).toHaveCount(0)
    expect(await page.content()).not.toContain(typedAccount[name])
  })
})

test('the offer ends after a while, but not under the pointer; a reload has nothing to bring back', async ({
  page,
  context,
}) => {
  await seedStorage(context, stored)
  await page.clock.install()
  await open(page, stepPath('account-details'))
  await expect(page.locator('[aria-keyshortcuts]').first()).toBeAttached()
  await forgetEverything(page)
  await undo(page).hover()
  await page.clock.runFor(60_000)
  await expect(undo(page)).toBeVisible()
  await page.mouse.move(0, 0)
  await page.clock.runFor(29_000)
  await expect(undo(page)).toBeVisible()
  await page.clock.runFor(2000)
  await expect(undo(page)).toHaveCount(0)

  await page.reload()
  await isReady(page)
  expect(await readStorage(page)).not.toHaveProperty(settingsKey)
  await expect(undo(page)).toHaveCount(0)
})
