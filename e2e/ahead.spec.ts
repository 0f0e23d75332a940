import type { Page } from '@playwright/test'
import { enterAccount, showButton, typedAccount } from './account.ts'
import { readClipboard, writeClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { announcement, backLink, expectStep, goTo, heading, nextLink, open, stepPath, type StepId } from './guide.ts'
import { printedText, squeeze } from './paper.ts'
import { placesOf } from './traces.ts'

/** The steps before and after the one that is shown, made and laid out, in the guide's order. */
const ahead = (page: Page) => page.locator('.ahead > :not([style*="none"])')

async function openWithBoth(page: Page, step: StepId) {
  await open(page, stepPath(step))
  await expect(ahead(page)).toHaveCount(2)
}

/** Sentences that stand in steps made ahead alone. */
const wordsAhead = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = document.body.innerText
    return [...document.querySelectorAll<HTMLElement>('.ahead p')]
      .map((sentence) => sentence.textContent.trim())
      .filter((text) => text.length > 20 && !shown.includes(text))
  })

test('Next and Back show what was made before, and their neighbours are made in turn', async ({ page }) => {
  await openWithBoth(page, 'add-account')
  const [before, after] = await ahead(page).elementHandles()
  await nextLink(page).click()
  await expectStep(page, 'other-mail-account')
  expect(await after?.evaluate((made) => (made as Element).checkVisibility())).toBe(true)
  // What is left is gone: a step is entered anew each time.
  await expect(ahead(page)).toHaveCount(2)
  expect(await before?.evaluate((made) => made.isConnected)).toBe(false)
  await backLink(page).click()
  await expectStep(page, 'add-account')
  expect(await after?.evaluate((made) => made.isConnected)).toBe(false)
  await expect(ahead(page)).toHaveCount(2)
})

test('who is faster than that sees the same', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  for (const step of ['smtp-auth-relay', 'servers-and-logins', 'inbound-password'] as const) {
    await nextLink(page).click()
    await expectStep(page, step)
  }
  await page.goBack()
  await page.goBack()
  await expectStep(page, 'smtp-auth-relay')
  await expect(page.locator('[data-body]:visible')).toHaveCount(1)
})

test('the first and the last step have one neighbour', async ({ page }) => {
  for (const step of ['sign-in', 'send-a-test'] as const) {
    await open(page, stepPath(step))
    await expect(ahead(page)).toHaveCount(1)
  }
})

test('a step made ahead is not there for eyes, ears, keys, the search in the page, a selection and paper', async ({
  page,
}) => {
  await openWithBoth(page, 'account-details')
  const words = await wordsAhead(page)
  expect(words.length).toBeGreaterThan(5)

  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const spoken = nodes.map(({ name }) => String(name?.value ?? '')).join('\n')
  const selected = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    return getSelection()?.toString() ?? ''
  })
  const paper = await printedText(page)
  expect(paper).toContain(squeeze('Copy from here'))
  for (const text of words) {
    expect(spoken).not.toContain(text)
    expect(selected).not.toContain(text)
    expect(paper).not.toContain(squeeze(text))
    // The browser's own search; TypeScript does not know it.
    expect(await page.evaluate((sought) => (globalThis as unknown as Finder).find(sought), text)).toBe(false)
  }

  await page.evaluate(() => {
    getSelection()?.removeAllRanges()
    Object.assign(globalThis, { reached: 0 })
    addEventListener('focusin', ({ target }) => {
      if ((target as Element).closest('.ahead') !== null) Object.assign(globalThis, { reached: 1 })
    })
  })
  await heading(page).focus()
  for (let presses = 0; presses < 80; presses += 1) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (globalThis as unknown as { reached: number }).reached)).toBe(0)
})

interface Finder {
  readonly find: (text: string) => boolean
}

test('it takes no room, and no id twice', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    await open(page, stepPath('server-settings'))
    const before = await page.evaluate(() => document.documentElement.scrollHeight)
    await expect(ahead(page)).toHaveCount(2)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before)
  }
  for (const go of [nextLink, nextLink, backLink]) {
    await go(page).click()
    await expect(ahead(page)).toHaveCount(2)
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index)
    })
    expect(twice).toEqual([])
    await expect(page.getByRole('region', { name: 'I’m stuck' })).toHaveAttribute('id', 'stuck')
  }
})

test('its values follow what is typed, and its copy button does not answer the keys of this step', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, typedAccount)
  await goTo(page, 'other-mail-account')
  await expect(ahead(page)).toHaveCount(2)
  await expect(page.locator('.ahead [aria-keyshortcuts="Alt+Shift+K"]')).toHaveCount(1)
  await writeClipboard(page, 'something else')
  await page.keyboard.press('Alt+Shift+K')
  await expect(announcement(page)).toContainText('There are no values to copy here.')
  expect(await readClipboard(page)).toBe('something else')
  await nextLink(page).click()
  await page.keyboard.press('Alt+Shift+K')
  await expect(announcement(page)).toContainText('Copied full name')
  expect(await readClipboard(page)).toBe(typedAccount['Full name'])
})

test('a password that was shown in a step is not in the page when the step was left', async ({ page, watch }) => {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, typedAccount)
  await goTo(page, 'other-mail-account')
  await expect(ahead(page)).toHaveCount(2)
  await nextLink(page).click()
  await showButton(page, 'Inbound (IMAP) password').click()
  const secret = typedAccount['Inbound (IMAP) password']
  await expect(page.getByText(secret)).toBeVisible()
  for (const go of [nextLink, backLink]) {
    await go(page).click()
    await expect(ahead(page)).toHaveCount(2)
    expect(await placesOf(page, watch, [secret])).toEqual([])
  }
  await expect(showButton(page, 'Inbound (IMAP) password')).toBeVisible()
})

test('a step that cannot be made is no trouble before somebody comes to it', async ({ page }) => {
  await page.route(/\/assets\/values-[\w-]+\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "throw new Error('broken')" }),
  )
  await open(page, stepPath('other-mail-account'))
  await expect(page.locator('.ahead')).toHaveCount(2)
  await expect(ahead(page)).toHaveCount(1)
  // The attempt comes after its place is there.
  await page.waitForTimeout(500)
  await expect(heading(page)).not.toHaveText('Something went wrong on this page')
  await nextLink(page).click()
  await expect(heading(page)).toHaveText('Something went wrong on this page')
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expectStep(page, 'other-mail-account')
})
