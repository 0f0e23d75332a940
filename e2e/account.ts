import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { goTo, type StepId } from './guide.ts'

/** The fields a person fills in, by their public names, and the step where each is first asked for. */
export const askedAt = {
  'Full name': 'account-details',
  'Email address': 'servers-and-logins',
  'Account description': undefined,
  'Inbound (IMAP) server name': 'servers-and-logins',
  'Inbound (IMAP) server port': 'servers-and-logins',
  'Inbound (IMAP) login': 'servers-and-logins',
  'Outbound (SMTP) server name': 'servers-and-logins',
  'Outbound (SMTP) server port': 'servers-and-logins',
  'Outbound (SMTP) login': 'servers-and-logins',
  'Inbound (IMAP) password': 'inbound-password',
  'Outbound (SMTP) password': 'outbound-password',
} as const satisfies Record<string, StepId | undefined>

export type FieldName = keyof typeof askedAt

export const fieldNames = Object.keys(askedAt) as FieldName[]

/** A name inside a sentence or a button: "inbound (IMAP) login". */
export const inline = (field: FieldName) => field.charAt(0).toLowerCase() + field.slice(1)

export type Account = Readonly<Partial<Record<FieldName, string>>>

/** An account as MailRoute gives it: servers and ports are there already, the logins follow the address. */
export const typedAccount = {
  'Full name': 'Ada Example',
  'Email address': 'you@example.org',
  'Inbound (IMAP) password': 'Fern-4711-Inbound',
  'Outbound (SMTP) password': 'Quarz-0815-Outbound',
} as const satisfies Account

export const field = (page: Page, name: FieldName): Locator =>
  page.getByLabel(name, { exact: true }).filter({ visible: true })
export const copyButton = (page: Page, name: FieldName): Locator =>
  page.getByRole('button', { name: `Copy ${inline(name)}`, exact: true })
export const showButton = (page: Page, name: FieldName): Locator =>
  page.getByRole('button', { name: `Show ${inline(name)}`, exact: true })
export const hideButton = (page: Page, name: FieldName): Locator =>
  page.getByRole('button', { name: `Hide ${inline(name)}`, exact: true })

/** The button that opens the field of a value where the value is. */
const editButton = (page: Page, name: FieldName): Locator =>
  page.getByRole('button', { name: new RegExp(`^(Enter|Edit) ${escape(inline(name))}$`) })

const escape = (text: string) => text.replaceAll(/[()]/g, String.raw`\$&`)

/** Brings the field of a value on screen: a page may have it folded, or behind the value itself. */
export async function openField(page: Page, name: FieldName): Promise<void> {
  const folded = page.getByText('Type them instead', { exact: true })
  await expect(field(page, name).or(editButton(page, name)).or(folded).first()).toBeVisible()
  if (await field(page, name).isVisible()) return
  if (await editButton(page, name).isVisible()) await editButton(page, name).click()
  else await folded.click()
}

/** Types a value into its field and leaves the field. */
export async function enter(page: Page, name: FieldName, value: string): Promise<void> {
  await openField(page, name)
  const isInRow =
    (await page
      .locator('.edit-in-place')
      .filter({ has: field(page, name) })
      .count()) > 0
  await field(page, name).fill(value)
  await field(page, name).press(isInRow ? 'Enter' : 'Tab')
}

/** Types in those values of an account that the step on screen asks for. */
export async function enterHere(page: Page, step: StepId, account: Account): Promise<void> {
  for (const name of fieldNames) {
    const value = account[name]
    if (value !== undefined && askedAt[name] === step) await enter(page, name, value)
  }
}

/** Goes through the steps that ask, and types in a whole account. The page must show a step. */
export async function enterAccount(page: Page, account: Account): Promise<void> {
  for (const step of new Set(Object.values(askedAt))) {
    if (step === undefined || !fieldNames.some((name) => askedAt[name] === step && account[name] !== undefined))
      continue
    await goTo(page, step)
    await enterHere(page, step, account)
  }
}

/** One row of the values to carry over. */
export const valueRow = (page: Page, name: FieldName): Locator =>
  page.locator('main li').filter({
    has: page.getByRole('button', { name: new RegExp(`^(Copy|Enter) ${escape(inline(name))}$`) }),
  })

export async function expectValue(row: Locator, value: string): Promise<void> {
  await expect(row.locator('[data-value]')).toHaveText(value)
}
