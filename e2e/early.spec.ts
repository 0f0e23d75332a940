import type { Page } from '@playwright/test'
import { field } from './account.ts'
import { paste } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { heading, isReady, open, stepPath } from './guide.ts'
import { panelText } from './panel-text.ts'

// What a page is while a part of its script is still on its way.

/** Keeps files back until the function that is returned is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => Promise<void>> {
  const held: (() => void)[] = []
  await page.route(files, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  return async () => {
    for (const go of held) go()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

for (const [path, label, hint] of [
  [stepPath('outbound-password'), 'Outbound (SMTP) password', /^For sending mail out/],
  [stepPath('sign-in'), 'Email address', /^The address you want to send from/],
  ['/support', 'What does the customer see or say?', /^A few words are enough/],
] as const)
  test(`${path}: what a line is for is read before it answers, and nothing to press or type into is shown`, async ({
    page,
  }) => {
    const go = await holdBack(page, /\/files\.js$/)
    await page.goto(path, { waitUntil: 'commit' })
    await expect(heading(page)).toBeVisible()
    await expect(page.getByText(label, { exact: true }).first()).toBeVisible()
    await expect(page.getByText(hint).first()).toBeVisible()
    await expect(page.locator('main').locator('input, textarea, select, button').filter({ visible: true })).toHaveCount(
      0,
    )
    await go()
    await isReady(page)
    await expect(page.getByLabel(label, { exact: true })).toBeVisible()
  })

// As while the page is read: what comes after it is not there yet.
for (const [what, part, end] of [
  ['a drawing', 'figure:visible [role="img"]', 'figure:visible figcaption'],
  ['a step’s header', '.step-header p:first-child', 'h1'],
  ['the bar with Back and Next', 'article > nav a', '#root > footer'],
] as const)
  test(`${what} shows when the page was read to its end, so that it does not move`, async ({ page }) => {
    await open(page, stepPath('close-settings'))
    const shown = await page.locator(part).first().elementHandle()
    expect(await shown?.isVisible()).toBe(true)
    await page
      .locator(end)
      .first()
      .evaluate((element) => element.remove())
    expect(await shown?.isVisible()).toBe(false)
  })

test('a line that is left before its check is there is checked when it comes', async ({ page }) => {
  const go = await holdBack(page, /\/assets\/checker-.*\.js$/)
  await open(page, stepPath('sign-in'))
  const line = field(page, 'Full name')
  await line.fill('Outbound Email')
  await line.blur()
  const doubt = page.getByText(/^This sounds like the name of an account\./)
  await expect(line).toHaveValue('Outbound Email')
  await expect(doubt).toHaveCount(0)
  await go()
  await expect(doubt).toBeVisible()
})

test('where the reader of a pasted page cannot be loaded it is said, for eyes and ears', async ({ page, watch }) => {
  watch.allow(/Failed to load resource: net::ERR_FAILED/)
  await page.route(/\/assets\/paste-.*\.js$/, (route) => route.abort())
  await open(page, stepPath('servers-and-logins'))
  await paste(page, page.getByLabel('Text of the SMTP Auth Relay page', { exact: true }), panelText)
  await expect(page.locator('main').getByText(/^What reads the page could not be loaded/)).toBeVisible()
  await expect(page.getByRole('status').last()).toContainText('What reads the page could not be loaded')
})

test('“I’m stuck” pressed before help is there leads to it, and nothing on the page is drawn anew', async ({
  page,
}) => {
  const go = await holdBack(page, /\/assets\/(?:help|details|mac-drawing|mailroute-drawing)-.*\.js$/)
  await open(page, stepPath('account-details'))
  const help = page.getByRole('region', { name: 'I’m stuck' })
  await help.evaluate((element) => element.setAttribute('data-same', ''))
  await page.getByRole('link', { name: 'I’m stuck' }).click()
  await expect(help).toBeInViewport()
  await expect(page).toHaveURL(/#stuck$/)
  await go()
  await help.getByText('Still stuck?').click()
  await expect(help.getByLabel('What do you see?')).toBeVisible()
  await expect(help).toHaveAttribute('data-same', '')
})
