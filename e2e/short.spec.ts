import type { Locator, Page } from '@playwright/test'
import { copyButton, enter, expectValue, field, showButton, typedAccount, valueRow, type FieldName } from './account.ts'
import { readClipboard, paste } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { forgetEverything, goInPage, numberOf, open, stepPath } from './guide.ts'
import { panelAccount, panelText } from './panel-text.ts'
import { everythingInPage, printedText } from './paper.ts'

const path = '/apple-mail/short'

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** Unfolds the place where everything is typed in at once. */
const unfold = (page: Page) => page.getByText('Enter or change your values').click()

test('one page takes all values in, typed or pasted, and copies each; a password is there only while it is shown', async ({
  page,
}) => {
  await open(page, path)
  await unfold(page)
  for (const [name, value] of Object.entries(typedAccount)) await enter(page, name as FieldName, value)

  await test.step('typed in, and copied', async () => {
    const expected: Partial<Record<FieldName, string>> = {
      ...typedAccount,
      'Inbound (IMAP) server name': 'imap.mailroute.net',
      'Inbound (IMAP) server port': '143',
      'Inbound (IMAP) login': 'you@example.org',
      'Outbound (SMTP) server name': 'smtpauth.mailroute.net',
      'Outbound (SMTP) server port': '587',
      'Outbound (SMTP) login': 'you@example.org',
    }
    for (const [name, value] of Object.entries(expected) as [FieldName, string][]) {
      await copyButton(page, name).click()
      await expect(copyButton(page, name)).toContainText('Copied')
      expect(await readClipboard(page), name).toBe(value)
    }
  })

  await test.step('a password is in the page only while it is shown, and on paper never', async () => {
    const name = 'Outbound (SMTP) password'
    await unfold(page)
    expect(await everythingInPage(page)).not.toContain(typedAccount[name])
    await showButton(page, name).last().click()
    await expectValue(valueRow(page, name), typedAccount[name])
    expect(await printedText(page)).not.toContain(typedAccount[name])
    await expect(valueRow(page, name)).not.toContainText(typedAccount[name])
  })

  await test.step('the provider’s page can be pasted here as well', async () => {
    await forgetEverything(page)
    await expect(valueRow(page, 'Inbound (IMAP) login')).not.toContainText('you@example.org')
    const whole = page.getByLabel('Paste the whole page here')
    if (!(await whole.isVisible())) await unfold(page)
    await paste(page, whole, panelText)
    await expect(page.getByText('6 values filled in')).toBeVisible()
    await expectValue(valueRow(page, 'Outbound (SMTP) server name'), panelAccount['Outbound (SMTP) server name'])
    await copyButton(page, 'Inbound (IMAP) login').click()
    expect(await readClipboard(page)).toBe(panelAccount['Inbound (IMAP) login'])
  })
})

test('eight lines, each with its step in full, which keeps what was typed; every link leads to a page that exists', async ({
  page,
  request,
}) => {
  await open(page, path)
  const todo = section(page, 'What to do')

  await test.step('the lines; the way to the panel, and on to the check and the profile', async () => {
    const lines = todo.getByRole('listitem')
    await expect(lines).toHaveCount(8)
    for (const line of await lines.all()) await expect(line.getByRole('link', { name: /^Step \d+: / })).toHaveCount(1)
    await expect(lines.last()).toContainText('choose your new account in From')
    await expect(page.getByRole('link', { name: /^Open the Control Panel/ })).toHaveAttribute('href', /^https:/)
    const next = section(page, 'Next').getByRole('link')
    await expect(next).toHaveText([/^Check that it works/, /^Use a profile/, /^Print the steps/])
  })

  await test.step('every link leads to a page that exists', async () => {
    const paths = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname))])
    expect(paths.length).toBeGreaterThan(8)
    for (const each of paths) expect((await request.get(each)).status(), each).toBe(200)
  })

  await test.step('what a line points to opens inside the page and keeps what was typed', async () => {
    await unfold(page)
    await enter(page, 'Full name', 'Ada Example')
    await todo.getByRole('link', { name: `Step ${numberOf('account-details')}: ` }).click()
    await expect(page).toHaveURL(new RegExp(`${stepPath('account-details')}$`))
    await expectValue(valueRow(page, 'Full name'), 'Ada Example')
    await goInPage(page, path)
    await expectValue(valueRow(page, 'Full name'), 'Ada Example')
  })
})

test('a table has all that any mail program asks for, and copies as text', async ({ page }) => {
  await open(page, path)
  const row = (name: string) => page.getByRole('row', { name })
  await expect(row('Server name').getByRole('cell')).toHaveText(['imap.mailroute.net', 'smtpauth.mailroute.net'])
  await expect(row('Login').getByRole('cell')).toHaveText(['Not entered yet.', 'Not entered yet.'])
  await expect(row('Port').getByRole('cell')).toHaveText(['143', '587'])
  await expect(row('Security').getByRole('cell')).toHaveText(['STARTTLS', 'STARTTLS'])
  await expect(row('Authentication').getByRole('cell')).toHaveText(['Password', 'Password'])
  await unfold(page)
  await enter(page, 'Outbound (SMTP) server port', '465')
  await expect(row('Port').getByRole('cell')).toHaveText(['143', '465'])
  await expect(row('Security').getByRole('cell')).toHaveText(['STARTTLS', 'SSL/TLS'])
  await enter(page, 'Email address', 'you@example.org')
  await enter(page, 'Outbound (SMTP) password', typedAccount['Outbound (SMTP) password'])
  await page.getByRole('button', { name: 'Copy all settings' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Outbound (SMTP)\nServer name: smtpauth.mailroute.net\nPort: 465\nSecurity: SSL/TLS\n')
  expect(copied).toContain('Login: you@example.org')
  expect(copied).not.toContain(typedAccount['Outbound (SMTP) password'])
})

test('a value that does not fit the provider is warned of at its field, and the right one is a press away', async ({
  page,
}) => {
  await open(page, path)
  await unfold(page)
  const host = field(page, 'Inbound (IMAP) server name')
  await enter(page, 'Inbound (IMAP) server name', 'smtpauth.mailroute.net')
  await expect(host).toHaveAccessibleDescription(/This server sends mail\./)
  await expect(host).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Use imap.mailroute.net' }).click()
  await expect(host).toHaveValue('imap.mailroute.net')
  await expect(host).toBeFocused()
  await expect(host).not.toHaveAccessibleDescription(/This server sends mail\./)
  // Without a value to offer, it is a question; and it is never a block.
  await enter(page, 'Email address', 'you@gmail.com')
  await expect(field(page, 'Email address')).toHaveAccessibleDescription(/from another mail service/)
  await expect(page.getByRole('row', { name: 'Login' }).getByRole('cell')).toHaveText([
    'you@gmail.com',
    'you@gmail.com',
  ])
})
