import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { enter, enterAccount, typedAccount } from './account.ts'
import { readClipboard, refuseCopying } from './clipboard.ts'
import { helpToggle, openReport, reportText, reportToggle, stuckPanel } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  builtPages,
  dist,
  expectStep,
  goTo,
  guidePath,
  numberOf,
  open,
  stepIds,
  stepPath,
} from './guide.ts'
import { progressKey, seedStorage, storedProgress } from './stored.ts'

/** Values that stand nowhere else in the guide. */
const account = {
  ...typedAccount,
  'Full name': 'Zqxname Person',
  'Email address': 'zqxaddress@example.org',
  'Account description': 'Zqxdescription',
  'Inbound (IMAP) server name': 'zqx-in.example.org',
  'Inbound (IMAP) server port': '41143',
  'Inbound (IMAP) login': 'zqxloginin',
  'Outbound (SMTP) server name': 'zqx-out.example.org',
  'Outbound (SMTP) server port': '41587',
  'Outbound (SMTP) login': 'zqxloginout',
} as const
const values = Object.values(account)
const secrets = [account['Inbound (IMAP) password'], account['Outbound (SMTP) password']]

/** The email that the page offers: where to, what about, what it says. */
async function readMail(page: Parameters<typeof stuckPanel>[0]) {
  const address = await page.getByRole('link', { name: /^Write an email to/ }).getAttribute('href')
  expect(address?.length).toBeLessThanOrEqual(2000)
  const url = new URL(address ?? '')
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject') ?? '',
    body: (url.searchParams.get('body') ?? '').replaceAll('\r\n', '\n'),
  }
}

test('help at its place in every step: what looks different first, then the report', async ({ page }) => {
  test.slow()
  await open(page, stepPath('sign-in'))
  for (const step of stepIds)
    await test.step(step, async () => {
      await goTo(page, step)
      await expect(stuckPanel(page), step).toBeHidden()
      await helpToggle(page).click()
      await expect(stuckPanel(page), step).toBeInViewport()
      const headings = stuckPanel(page).getByRole('heading')
      await expect(headings, step).toHaveText(['Help with this step', 'It looks different'])
      await stuckPanel(page).locator('details').first().locator('summary').click()
      await expect(stuckPanel(page).getByText('What to do:').first(), step).toBeVisible()
      await expect(stuckPanel(page).locator('details').last(), step).toContainText('Still stuck?')
      await openReport(page)
      await expect(
        page.getByRole('banner').getByRole('link', { name: 'support@mailroute.net', exact: true }).last(),
      ).toBeVisible()
      await expect(reportText(page), step).toContainText(`Step: ${numberOf(step)} of 15`)
      // What was looked at last is what the report says.
      await expect(reportText(page), step).not.toContainText('something that is not in the guide’s list')
      await page.keyboard.press('Escape')
      await expect(stuckPanel(page), step).toBeHidden()
    })
})

test('the report says where, what is seen and what is filled in, and no value', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, account)
  await goTo(page, 'account-details')
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await openReport(page)
  await page.getByLabel('What do you see?').selectOption({ label: 'Mail says the account exists already' })

  const report = reportText(page)
  await expect(report).toContainText('Guide: Apple Mail with MailRoute SMTP Auth Relay, version')
  await expect(report).toContainText('Step: 9 of 15, Fill in name, address and password')
  await expect(report).toContainText(/Link: http:\/\/localhost:\d+\/apple-mail\/account-details\n/)
  await expect(report).toContainText('I see: Mail says the account exists already')
  await expect(report).toContainText('Marked as done: step 9 (1 of 15)')
  await expect(report).toContainText('Filled in, looks right: full name, email address')
  await expect(report).toContainText(
    'Passwords typed into the guide: inbound (IMAP) password, outbound (SMTP) password',
  )
  await expect(report).toContainText('No password is in this report.')

  const text = (await report.textContent()) ?? ''
  const mail = await readMail(page)
  expect(mail).toEqual({ to: 'support@mailroute.net', subject: text.split('\n')[0], body: text })
  await page.getByRole('button', { name: 'Copy the report' }).click()
  await expect(announcement(page)).toContainText('The report is copied.')
  expect(await readClipboard(page)).toBe(text)
  for (const value of values) expect(text, value).not.toContain(value)
})

test('only what is ticked is added, and a password never', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, account)
  await goTo(page, 'server-settings')
  await openReport(page)
  const adds = {
    'Server names': ['zqx-in.example.org', 'zqx-out.example.org'],
    'Server ports': ['41143', '41587'],
    'Logins (usually your email address)': ['zqxloginin', 'zqxloginout'],
  }
  for (const [label, added] of Object.entries(adds)) {
    await page.getByLabel(label).check()
    for (const value of added) await expect(reportText(page)).toContainText(`: ${value}`)
    const text = (await reportText(page).textContent()) ?? ''
    for (const value of values.filter((each) => !added.includes(each))) expect(text, value).not.toContain(value)
    const { body } = await readMail(page)
    for (const secret of secrets) expect(body).not.toContain(secret)
    await page.getByLabel(label).uncheck()
    await expect(reportText(page)).not.toContainText(added[0] ?? '')
  }
  for (const label of Object.keys(adds)) await page.getByLabel(label).check()
  for (const secret of secrets) expect(await page.content()).not.toContain(secret)
})

test('a password that got into another line is left out, and the person is told', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, { ...account, 'Outbound (SMTP) login': account['Outbound (SMTP) password'] })
  await goTo(page, 'choose-from')
  await openReport(page)
  await page.getByLabel('Logins').check()
  await expect(reportText(page)).toContainText('Outbound (SMTP) login: left out, because it contains a password')
  await expect(stuckPanel(page)).toContainText('Please fix it in the guide.')
  for (const secret of secrets) {
    await expect(reportText(page)).not.toContainText(secret)
    expect((await readMail(page)).body).not.toContain(secret)
  }
})

test('a value that looks wrong is told from one that is missing', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enter(page, 'Email address', 'no-address')
  await openReport(page)
  await expect(reportText(page)).toContainText('Filled in, looks wrong: email address')
  await expect(reportText(page)).toContainText('Not filled in: full name')
  await expect(reportText(page)).toContainText('Passwords typed into the guide: none')
})

test('a refused copy is said, and the report is selected', async ({ page, context }) => {
  await refuseCopying(context)
  await open(page, stepPath('mail-servers'))
  await openReport(page)
  await page.getByRole('button', { name: 'Copy the report' }).click()
  await expect(announcement(page)).toContainText('Your browser didn’t allow copying. The report is selected')
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await reportText(page).innerText()).trim())
})

test('the link in the report brings support to the same step and variant', async ({ page, context, browser }) => {
  const answers = { macos: '12', service: 'hosted' }
  await seedStorage(context, { [progressKey]: storedProgress({ at: 'sign-in', done: [], answers }) })
  await open(page, stepPath('open-mail-settings'))
  await openReport(page)
  const link = /Link: (\S+)/.exec((await reportText(page).textContent()) ?? '')?.[1] ?? ''
  expect(new URL(link).search).toBe('?macos=12&service=hosted')

  const desk = await browser.newContext()
  const other = await desk.newPage()
  await open(other, link)
  await expectStep(other, 'open-mail-settings')
  await expect(other.getByRole('complementary', { name: 'About this link' })).toContainText(
    'The guide is now shown for macOS 12 or earlier and service: Hosted Email, as the link asks.',
  )
  await expect(other.locator('main')).toContainText('then Preferences…')
  await desk.close()
})

test('by keyboard alone', async ({ page }) => {
  await open(page, stepPath('mail-servers'))
  await page.getByRole('banner').locator('summary', { hasText: 'Help' }).press('Enter')
  const toggle = page.locator('summary').filter({ has: reportToggle(page) })
  await toggle.focus()
  await page.keyboard.press('Enter')
  await expect(reportText(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('What do you see?')).toBeFocused()
  for (let box = 0; box < 3; box += 1) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy the report' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(announcement(page)).toContainText('The report is copied.')
  expect(await readClipboard(page)).toContain('Outbound (SMTP) server port: 587')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Write an email to support@mailroute.net' })).toBeFocused()
})

test('every page of the guide names its version and the day of its last change', async ({ page }) => {
  const named = builtPages()
    .filter((path) => path === guidePath || path.startsWith(`${guidePath}/`))
    .map((path) => {
      // As it was built: there before the script, and without it.
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
      return /Guide version \d+\.\d+, changed <time dateTime="\d{4}-\d\d-\d\d">\w+ \d+, \d{4}<\/time>\./.exec(
        html.replaceAll('<!-- -->', ''),
      )?.[0]
    })
  expect(named.length).toBeGreaterThan(stepIds.length)
  expect(new Set(named)).toEqual(new Set([expect.any(String)]))
  await open(page, stepPath('mail-servers'))
  await expect(page.getByText(/^Guide version \d+\.\d+, changed \w+ \d+, \d{4}\.$/)).toBeVisible()
})
