import type { Page } from '@playwright/test'
import {
  copyButton,
  enterHere,
  expectValue,
  field,
  inline,
  showButton,
  typedAccount,
  valueRow,
  type FieldName,
} from './account.ts'
import { paste } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  doneButton,
  expectStep,
  goTo,
  heading,
  nextLink,
  numberOf,
  open,
  stepIds,
  stepLink,
  type StepId,
} from './guide.ts'
import { panelAccount, panelText } from './panel-text.ts'

/** Where Mail shows a red message that is normal, and the button that brings it up. */
const expectedErrors: Partial<Record<StepId, string>> = { 'account-details': 'Sign In', 'mail-servers': 'Sign In' }

const inbound = 'inbound (IMAP)'
const outbound = 'outbound (SMTP)'

interface Row {
  readonly field: FieldName
  /** Mail's own name for the line. */
  readonly label: string
  readonly server?: typeof inbound | typeof outbound
}

/** What Mail asks for, step by step, under the names Mail gives it. */
const rows: Partial<Record<StepId, readonly Row[]>> = {
  'account-details': [
    { field: 'Full name', label: 'Name' },
    { field: 'Email address', label: 'Email Address' },
    { field: 'Inbound (IMAP) password', label: 'Password', server: inbound },
  ],
  'mail-servers': [
    { field: 'Email address', label: 'Email Address' },
    { field: 'Inbound (IMAP) login', label: 'User Name', server: inbound },
    { field: 'Inbound (IMAP) password', label: 'Password', server: inbound },
    { field: 'Inbound (IMAP) server name', label: 'Incoming Mail Server', server: inbound },
    { field: 'Outbound (SMTP) server name', label: 'Outgoing Mail Server', server: outbound },
  ],
  'server-settings': [
    { field: 'Inbound (IMAP) login', label: 'User Name', server: inbound },
    { field: 'Inbound (IMAP) password', label: 'Password', server: inbound },
    { field: 'Inbound (IMAP) server name', label: 'Host Name', server: inbound },
    { field: 'Outbound (SMTP) login', label: 'User Name', server: outbound },
    { field: 'Outbound (SMTP) password', label: 'Password', server: outbound },
    { field: 'Outbound (SMTP) server name', label: 'Host Name', server: outbound },
    { field: 'Inbound (IMAP) server port', label: 'Port (incoming)', server: inbound },
    { field: 'Outbound (SMTP) server port', label: 'Port (outgoing)', server: outbound },
  ],
  'choose-from': [{ field: 'Email address', label: 'From' }],
}

/** What every step must say of itself, whoever reads it. */
async function expectStepPage(page: Page, step: StepId) {
  await expectStep(page, step)
  const name = (await heading(page).textContent())?.trim() ?? ''
  expect(name).not.toBe('')
  await expect(page).toHaveTitle(`Step ${numberOf(step)} of 15: ${name} – Apple Mail`)
  await expect(heading(page)).toBeFocused()
  await expect(stepLink(page, step)).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('[aria-current="step"]:visible')).toHaveCount(1)
  await expect(page.getByRole('progressbar', { name: 'Position in the guide' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What you will see' })).toBeVisible()
  // In the help, which is folded.
  await expect(page.getByRole('heading', { name: 'It looks different', includeHidden: true })).toBeAttached()
}

/** The red message is announced before the actions of which one brings it up. */
async function expectAnnouncedError(page: Page, button: string) {
  const card = page.getByRole('heading', { name: `Before you click ${button}: a red message will come. It is normal.` })
  await expect(card).toBeVisible()
  await expect(
    page.getByText('Unable to verify account name or password.', { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible()
  const headings = await page.locator('main').getByRole('heading', { level: 2 }).allTextContents()
  const announced = headings.findIndex((text) => text.includes('a red message will come'))
  expect(announced, 'the announcement stands before the actions').toBeLessThan(headings.indexOf('What to do'))
}

/** Says that the step is done, and checks that the page heard it. */
async function finishStep(page: Page, step: StepId, doneBefore: number) {
  await expect(page.getByText(`${doneBefore} of 15 done`, { exact: true })).toBeVisible()
  await expect(doneButton(page)).toHaveAttribute('aria-pressed', 'false')
  await doneButton(page).click()
  await expect(doneButton(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText(`${doneBefore + 1} of 15 done`, { exact: true })).toBeVisible()
  await expect(announcement(page)).toContainText(
    `Step ${numberOf(step)} is marked as done. ${doneBefore + 1} of 15 done.`,
  )
  await expect(stepLink(page, step)).toHaveAccessibleName(/, done$/)
}

/** Walks all steps with Next and Mark as done; `act` does on each what the person does. */
async function walk(page: Page, act: (step: StepId) => Promise<void>) {
  await open(page, '/apple-mail')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  for (const [index, step] of stepIds.entries()) {
    await expectStepPage(page, step)
    const button = expectedErrors[step]
    if (button !== undefined) await expectAnnouncedError(page, button)
    else await expect(page.getByText('a red message will come').filter({ visible: true })).toHaveCount(0)
    await act(step)
    await finishStep(page, step, index)
    if (index < stepIds.length - 1) await nextLink(page).click()
  }
  await expect(nextLink(page)).toHaveCount(0)
  await expect(page.getByText('nothing left to do')).toBeVisible()
}

async function expectRows(page: Page, step: StepId, values: Readonly<Partial<Record<FieldName, string>>>) {
  for (const row of rows[step] ?? []) {
    const line = valueRow(page, row.label, row.server)
    await expect(line, `${step}: ${row.label}`).toHaveCount(1)
    const value = values[row.field]
    if (value !== undefined) {
      await expectValue(line, value)
      await expect(line.getByRole('button', { name: `Copy ${inline(row.field)}`, exact: true })).toBeVisible()
    }
  }
  await expect(page.getByRole('term')).toHaveCount(rows[step]?.length ?? 0)
}

test('all 15 steps with an account typed in', async ({ page }) => {
  test.slow()
  const { 'Inbound (IMAP) password': _imap, 'Outbound (SMTP) password': _smtp, ...shown } = typedAccount
  const values = {
    ...shown,
    'Inbound (IMAP) server name': 'imap.mailroute.net',
    'Inbound (IMAP) server port': '143',
    'Inbound (IMAP) login': 'you@example.org',
    'Outbound (SMTP) server name': 'smtpauth.mailroute.net',
    'Outbound (SMTP) server port': '587',
    'Outbound (SMTP) login': 'you@example.org',
  }
  await walk(page, async (step) => {
    await enterHere(page, step, typedAccount)
    if (step === 'servers-and-logins')
      for (const name of Object.keys(values) as FieldName[])
        if (name.includes('bound')) await expect(field(page, name)).toHaveValue(values[name as keyof typeof values])
    await expectRows(page, step, values)
    for (const row of rows[step] ?? [])
      if (row.label === 'Password') {
        await expect(showButton(page, row.field)).toBeVisible()
        await expect(copyButton(page, row.field)).toBeVisible()
      }
  })
  await open(page, '/apple-mail')
  await expect(page.getByText('You have marked all 15 steps as done.')).toBeVisible()
})

test('all 15 steps with the text of the control panel pasted', async ({ page }) => {
  test.slow()
  await walk(page, async (step) => {
    if (step === 'sign-in') await enterHere(page, step, { 'Email address': panelAccount['Email address'] })
    if (step === 'servers-and-logins') await pastePanel(page)
    await expectRows(page, step, panelAccount)
    for (const row of rows[step] ?? [])
      if (row.label === 'Password') {
        // The stars of the panel are no password.
        await expect(valueRow(page, row.label, row.server)).toContainText('Not entered here.')
        await expect(copyButton(page, row.field)).toHaveCount(0)
      }
  })
})

async function pastePanel(page: Page) {
  const box = page.getByLabel('Text of the SMTP Auth Relay page', { exact: true })
  await paste(page, box, panelText)
  // Of what was pasted nothing stays: it may hold passwords.
  await expect(box).toHaveValue('')
  const found = page.getByRole('region', { name: 'Paste everything at once' })
  for (const name of Object.keys(panelAccount) as FieldName[]) {
    if (name === 'Email address') continue
    await expect(field(page, name)).toHaveValue(panelAccount[name as keyof typeof panelAccount])
    await expect(found).toContainText(inline(name))
    await expect(announcement(page)).toContainText(inline(name))
  }
  await expect(found).toContainText('Inbound (IMAP) password')
  await expect(found).toContainText('Outbound (SMTP) password')
  await expect(announcement(page)).not.toContainText('******')
}

test('the link to enter a missing value leads to its line, without blocking', async ({ page }) => {
  await open(page, '/apple-mail/account-details')
  await expect(valueRow(page, 'Email Address')).toContainText('Not entered yet.')
  await page.getByRole('link', { name: /^Enter it ?: email address$/ }).click()
  await expectStep(page, 'sign-in')
  await enterHere(page, 'sign-in', typedAccount)
  await goTo(page, 'account-details')
  await expectValue(valueRow(page, 'Email Address'), 'you@example.org')
  await nextLink(page).click()
  await expectStep(page, 'mail-servers')
})

test('what was typed badly is said, with a value to take', async ({ page }) => {
  await open(page, '/apple-mail/sign-in')
  await enterHere(page, 'sign-in', { 'Email address': '  you@example.org ' })
  await expect(field(page, 'Email address')).toHaveValue('you@example.org')
  await expect(field(page, 'Email address')).toHaveAccessibleDescription(/removed the spaces/)

  await goTo(page, 'servers-and-logins')
  const host = field(page, 'Outbound (SMTP) server name')
  for (const [typed, words, better] of [
    ['https://smtp.example.org/', /web address/, 'smtp.example.org'],
    ['smtp.example.org:587', /port has its own field/, 'smtp.example.org'],
    ['you@example.org', /email address/, undefined],
  ] as const) {
    await host.fill(typed)
    await host.press('Tab')
    await expect(host).toHaveAttribute('aria-invalid', 'true')
    await expect(host).toHaveAccessibleDescription(words)
    if (better === undefined) continue
    await page.getByRole('button', { name: `Use ${better}`, exact: true }).click()
    await expect(host).toHaveValue(better)
    await expect(host).not.toHaveAttribute('aria-invalid')
  }
  await enterHere(page, 'servers-and-logins', { 'Outbound (SMTP) server port': '70000' })
  await expect(field(page, 'Outbound (SMTP) server port')).toHaveAccessibleDescription(/from 1 to 65535/)

  await goTo(page, 'inbound-password')
  await enterHere(page, 'inbound-password', { 'Inbound (IMAP) password': '******' })
  await expect(field(page, 'Inbound (IMAP) password')).toHaveAccessibleDescription(/stars/)
  await goTo(page, 'account-details')
  await expect(valueRow(page, 'Password', inbound)).toContainText('Not entered here.')
})
