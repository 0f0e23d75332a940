import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { copyButton, enter, enterAccount, field, showButton, typedAccount } from './account.ts'
import { paste, refuseCopying } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { builtPages, detourBar, doneButton, forgetButton, goTo, isReady, open, stepIds, stepPath } from './guide.ts'
import { panelText } from './panel-text.ts'
import { progressKey, refuseWriting, seedStorage, settingsKey, storedProgress, storedSettings } from './stored.ts'
import { notFoundComplaint } from './watch.ts'

// axe takes its time.
test.slow()

// target-size runs only where wcag22aa is named.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function findViolations(page: Page) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags)
  // There are no frames, so axe needs no second page to put results together.
  const { violations } = await axe.setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
}

async function expectNoViolations(page: Page, colorScheme: 'light' | 'dark' = 'light') {
  await page.emulateMedia({ colorScheme })
  expect(await findViolations(page), `${page.url()}, ${colorScheme}`).toEqual([])
}

/** axe accepts any value of aria-current; only `step` says what it is. */
async function expectCurrentStep(page: Page, path: string) {
  const current = page.locator('[aria-current]:visible')
  const isStep = stepIds.some((step) => path === stepPath(step))
  await expect(page.locator('[aria-current="step"]:visible')).toHaveCount(isStep ? 1 : 0)
  if (isStep)
    await expect(page.locator('[aria-current="step"]:visible')).toHaveAttribute('href', new RegExp(`${path}/?$`))
  for (const each of await current.all()) await expect(each).toHaveAttribute('aria-current', /^(?:step|page|true)$/)
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))

/** What is stored of a person in the middle of the guide; the long values are what breaks a narrow page. */
const inTheMiddle = {
  [progressKey]: storedProgress({
    at: 'server-settings',
    done: stepIds.slice(0, 5),
    answers: { macos: '12', service: 'mems' },
  }),
  [settingsKey]: storedSettings({
    fullName: 'Ada Maximiliana Example-Featherstonehaugh',
    emailAddress: 'a.person.with.a.very.long.name.indeed.and.more@department.of.something.example.org',
    imapHost: 'a-server-with-a-very-long-name-of-more-than-fifty-letters.mail.example.org',
    smtpHost: 'another-server-with-a-very-long-name-of-more-than-fifty-letters.mail.example.org',
  }),
}

test('axe finds what is wrong', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await page.evaluate(() => {
    for (const text of ['wrong', 'wrong', '']) {
      const button = document.createElement('button')
      button.textContent = text
      Object.assign(button.style, { width: '14px', height: '14px', padding: '0', color: '#bbb', background: '#fff' })
      document.querySelector('main')?.prepend(button)
    }
  })
  const found = await findViolations(page)
  for (const rule of ['button-name', 'color-contrast', 'target-size'])
    expect(
      found.filter((words) => words.startsWith(`${rule}: `)),
      found.join('\n'),
    ).toHaveLength(1)
})

for (const path of builtPages()) {
  test(`${path}: axe finds nothing, fresh and light, then with values, all opened, and dark`, async ({
    page,
    context,
  }) => {
    await open(page, path)
    await expectCurrentStep(page, path)
    await expectNoViolations(page)
    await seedStorage(context, inTheMiddle)
    await page.reload()
    await isReady(page)
    await openAll(page)
    await expectNoViolations(page, 'dark')
  })

  test(`${path}: nothing is wider than a narrow window`, async ({ page, context }) => {
    await seedStorage(context, inTheMiddle)
    await page.setViewportSize({ width: 390, height: 700 })
    await open(page, path)
    await openAll(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, `CSS pixels beyond ${width}`).toBeLessThanOrEqual(0)
    }
  })
}

test('the page for lost addresses', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  await open(page, '/apple-mail/nowhere')
  await expectNoViolations(page)
})

test('passwords shown and copied, values copied', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, typedAccount)
  await showButton(page, 'Outbound (SMTP) password').click()
  await expectNoViolations(page)
  await goTo(page, 'server-settings')
  await showButton(page, 'Inbound (IMAP) password').click()
  await copyButton(page, 'Outbound (SMTP) password').click()
  await copyButton(page, 'Inbound (IMAP) login').click()
  await expect(copyButton(page, 'Inbound (IMAP) login')).toContainText('Copied')
  await doneButton(page).click()
  await expectNoViolations(page)
  await expectNoViolations(page, 'dark')
})

test('copying refused', async ({ page, context }) => {
  await refuseCopying(context)
  await open(page, stepPath('server-settings'))
  await copyButton(page, 'Inbound (IMAP) server name').click()
  await expect(copyButton(page, 'Inbound (IMAP) server name')).toContainText('Not copied')
  await expectNoViolations(page, 'dark')
})

test('the bar after a link, at both widths', async ({ page, context }) => {
  await seedStorage(context, inTheMiddle)
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    await open(page, stepPath('add-account'))
    await expect(detourBar(page)).toBeVisible()
    await expectNoViolations(page, colorScheme)
  }
})

test('values typed badly', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enter(page, 'Email address', 'you at example.org')
  await expect(field(page, 'Email address')).toHaveAttribute('aria-invalid', 'true')
  await enter(page, 'Full name', ' Outbound Email ')
  await expectNoViolations(page)
  await goTo(page, 'servers-and-logins')
  await enter(page, 'Inbound (IMAP) server name', 'https://imap.example.org/')
  await enter(page, 'Inbound (IMAP) server port', '0143')
  await expectNoViolations(page, 'dark')
  await goTo(page, 'inbound-password')
  await enter(page, 'Inbound (IMAP) password', '******')
  await expect(field(page, 'Inbound (IMAP) password')).toHaveAttribute('aria-invalid', 'true')
  await expectNoViolations(page)
})

test('the panel pasted, and something else pasted', async ({ page }) => {
  await open(page, stepPath('servers-and-logins'))
  const box = page.getByLabel('Text of the SMTP Auth Relay page', { exact: true })
  await paste(page, box, panelText)
  await expect(page.getByText(/^Taken over:/).first()).toBeVisible()
  await expectNoViolations(page)
  await paste(page, box, 'a shopping list')
  await expect(page.getByText(/^Taken over:/)).toHaveCount(0)
  await expectNoViolations(page, 'dark')
})

test('storage full, everything forgotten', async ({ page, context }) => {
  await refuseWriting(context, 'QuotaExceededError')
  await open(page, stepPath('sign-in'))
  await doneButton(page).click()
  await forgetButton(page).click()
  await expectNoViolations(page)
})

test('the steps folded out in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, stepPath('mail-servers'))
  await page.getByText('All steps', { exact: true }).click()
  await expect(page.locator('[aria-current="step"]:visible')).toHaveCount(1)
  await expectNoViolations(page)
})

test('forced colours and 200 % text: all still there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 640, height: 700 })
  await open(page, stepPath('server-settings'))
  await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'))
  await expect(doneButton(page)).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
