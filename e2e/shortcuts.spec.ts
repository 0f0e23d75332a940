import type { Page } from '@playwright/test'
import { enterAccount, field, typedAccount } from './account.ts'
import { expectNoViolations } from './axe.ts'
import { readClipboard, refuseCopying, writeClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  backLink,
  expectStep,
  expectTheme,
  goInPage,
  goTo,
  heading,
  doneButton,
  open,
  openSettings,
  settingsToggle,
  stepIds,
  stepPath,
  type StepId,
} from './guide.ts'
import { mac } from './mac.ts'
import { preferencesKey, readStorage, seedStorage, storedPreferences } from './stored.ts'

const next = 'Alt+Shift+KeyL'
const back = 'Alt+Shift+KeyJ'
const copy = 'Alt+Shift+KeyK'
const list = 'Alt+Shift+KeyO'

/** The shortcuts come after the page answers: its controls name their keys from then on. */
const keysAnswer = (page: Page) => expect(page.locator('[aria-keyshortcuts="Alt+Shift+O"]')).toBeAttached()

async function openStep(page: Page, step: StepId) {
  await open(page, stepPath(step))
  await keysAnswer(page)
}

const opener = (page: Page) => page.getByRole('button', { name: 'Keyboard shortcuts', exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true })
const choice = (page: Page) => dialog(page).getByRole('checkbox', { name: 'Use keyboard shortcuts', exact: true })

const kinds = [
  ['collects values', 'inbound-password'],
  ['has values to enter', 'server-settings'],
  ['asks only to act', 'close-settings'],
] as const satisfies readonly (readonly [string, StepId])[]

test('on and back, heading by heading, from every kind of step, and at both ends where the links there lead; a held key moves one step', async ({
  page,
}) => {
  await openStep(page, 'add-account')

  await test.step('a key that is held moves one step', async () => {
    await page.keyboard.down('Alt')
    await page.keyboard.down('Shift')
    for (let times = 0; times < 4; times++) await page.keyboard.down('KeyL')
    for (const key of ['KeyL', 'Shift', 'Alt']) await page.keyboard.up(key)
    await expectStep(page, 'other-mail-account')
  })

  for (const [kind, step] of kinds)
    await test.step(`a step that ${kind}`, async () => {
      await goTo(page, step)
      const place = stepIds.indexOf(step)
      for (const [keys, to] of [
        [next, place + 1],
        [back, place],
        [back, place - 1],
        [next, place],
      ] as const) {
        await page.keyboard.press(keys)
        await expectStep(page, stepIds[to] ?? step)
        await expect(heading(page)).toBeFocused()
      }
      await expect(doneButton(page)).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+L')
    })

  await test.step('at the beginning', async () => {
    await goTo(page, 'sign-in')
    await page.keyboard.press(back)
    await expect(page).toHaveURL(/\/apple-mail\/?$/)
    await expect(backLink(page)).toHaveCount(0)
    await page.keyboard.press(back)
    await expect(announcement(page)).toContainText('There’s no step to go back to.')
  })

  await test.step('at the end', async () => {
    await goInPage(page, stepPath('send-a-test'))
    await page.keyboard.press(next)
    await expect(page).toHaveURL(/\/apple-mail\/?$/)
    await expect(backLink(page)).toHaveCount(0)
    await page.keyboard.press(next)
    await expect(announcement(page)).toContainText('There’s no next step here.')
    const said = page.locator('p').filter({ hasText: 'There’s no next step here.' })
    await expect(said).toBeVisible()
    await page.keyboard.press('Shift')
    await expect(said).toHaveCount(0)
  })
})

test('copies the next value as a press of the button does, wherever the focus is, passwords too; nothing happens while something is typed or picked, nor with other keys', async ({
  page,
}) => {
  await openStep(page, 'inbound-password')

  await test.step('nothing happens while something is typed or picked, nor with other keys', async () => {
    await field(page, 'Inbound (IMAP) password').focus()
    await page.keyboard.press(next)
    await expectStep(page, 'inbound-password')

    await goTo(page, 'server-settings')
    await heading(page).focus()
    for (const letter of 'JKLOjklo?/nb')
      for (const keys of [letter, `Alt+${letter}`, `Control+Alt+Shift+${letter}`]) await page.keyboard.press(keys)
    await page.keyboard.press('Alt+Shift+KeyQ')
    await expectStep(page, 'server-settings')
    await expect(dialog(page)).toHaveCount(0)
    expect(await announcement(page).textContent()).not.toContain('Copied')
  })

  await test.step('copies the next value', async () => {
    await enterAccount(page, typedAccount)
    await goTo(page, 'account-details')
    await writeClipboard(page, 'something else')
    for (const [value, said] of [
      [typedAccount['Full name'], 'Copied: full name. Next: email address.'],
      [typedAccount['Email address'], 'Copied: email address. Next: inbound (IMAP) password.'],
      [typedAccount['Inbound (IMAP) password'], 'Copied: inbound (IMAP) password. That was the last one.'],
    ] as const) {
      await page.keyboard.press(copy)
      await expect(announcement(page)).toContainText(said)
      expect(await readClipboard(page)).toBe(value)
      await expect(heading(page)).toBeFocused()
    }
    expect(await page.content()).not.toContain(typedAccount['Inbound (IMAP) password'])
  })
})

test('says so where there is nothing to copy, and where copying is refused', async ({ page, context }) => {
  await refuseCopying(context)
  await openStep(page, 'sign-in')
  await page.keyboard.press(copy)
  await expect(announcement(page)).toContainText('There are no values to copy here.')
  // Nothing is entered yet.
  await goTo(page, 'account-details')
  await page.keyboard.press(copy)
  await expect(announcement(page)).toContainText('There are no values to copy here.')
  await goTo(page, 'server-settings')
  await page.keyboard.press(copy)
  await expect(announcement(page)).toContainText('The browser did not allow copying.')
})

test('the list by keyboard alone: opened, the keys still meanwhile, closed, the focus where it was; axe finds nothing, light and dark, wide and narrow', async ({
  page,
}) => {
  await openStep(page, 'server-settings')

  await test.step('by its keys', async () => {
    const from = doneButton(page)
    await from.focus()
    await page.keyboard.press(list)
    await expect(dialog(page)).toBeVisible()
    await expect(choice(page)).toBeFocused()
    expect(await dialog(page).getByRole('term').allTextContents()).toEqual([
      'Next step',
      'Previous step',
      'Copy the next value',
      'Show this list',
    ])
    await expect(dialog(page).getByText('Alt+Shift+L', { exact: true })).toBeVisible()
    for (const keys of [next, copy, list]) await page.keyboard.press(keys)
    await expectStep(page, 'server-settings')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(from).toBeFocused()
  })

  await test.step('by its button', async () => {
    await openSettings(page)
    await opener(page).focus()
    await page.keyboard.press('Enter')
    await expect(choice(page)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(dialog(page).getByRole('button', { name: 'Close', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    // Its menu has closed meanwhile.
    await expect(settingsToggle(page)).toBeFocused()
  })

  await page.keyboard.press(list)
  await expect(dialog(page)).toBeVisible()
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const)
    await test.step(`axe: ${width} px, ${colorScheme}`, async () => {
      await page.setViewportSize({ width, height: 700 })
      await page.emulateMedia({ colorScheme })
      await expectNoViolations(page, `${width} px, ${colorScheme}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
})

test('switched off they are off, also after a reload, and the button brings them back', async ({ page }) => {
  await openStep(page, 'server-settings')
  await page.keyboard.press(list)
  await expect(choice(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(choice(page)).not.toBeChecked()
  await page.keyboard.press('Escape')

  for (const isReloaded of [false, true]) {
    if (isReloaded) await page.reload()
    // What comes with the shortcuts is there, and nothing names a key.
    await openSettings(page)
    await expect(opener(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0)
    await heading(page).focus()
    for (const keys of [next, back, copy, list]) await page.keyboard.press(keys)
    await expectStep(page, 'server-settings')
    await expect(dialog(page)).toHaveCount(0)
    expect(await announcement(page).textContent()).not.toContain('Copied')
  }

  await openSettings(page)
  await opener(page).click()
  await choice(page).check()
  await page.keyboard.press('Escape')
  await heading(page).focus()
  await page.keyboard.press(next)
  await expectStep(page, 'close-settings')
  expect(await readStorage(page)).not.toHaveProperty(preferencesKey)
})

test('what is stored counts, from before there were shortcuts and of shortcuts that are off', async ({
  page,
  context,
}) => {
  await seedStorage(context, { [preferencesKey]: storedPreferences({ theme: 'dark' }) })

  await test.step('from before there were shortcuts', async () => {
    await openStep(page, 'server-settings')
    await expectTheme(page, 'Dark')
    await page.keyboard.press(next)
    await expectStep(page, 'close-settings')
  })

  await test.step('stored as off, they never answer', async () => {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      preferencesKey,
      storedPreferences({ hasShortcuts: false }),
    ] as const)
    await open(page, stepPath('server-settings'))
    await openSettings(page)
    await opener(page).click()
    await expect(choice(page)).not.toBeChecked()
  })
})

test.describe('on a Mac', () => {
  test.use({ userAgent: mac })

  test('the keys have the signs of a Mac, and are read out by name', async ({ page }) => {
    await openStep(page, 'sign-in')
    await page.keyboard.press(list)
    await expect(dialog(page)).toContainText('⌥⇧L')
    await expect(dialog(page).getByRole('definition').first()).toMatchAriaSnapshot('- definition: Option Shift L')
    await expect(dialog(page)).toContainText('⌥ is the Option key, ⇧ is the Shift key.')
  })
})
