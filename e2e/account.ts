import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { goTo, type StepId } from './guide.ts'

/** The fields a person fills in, by their public names, and the step that asks for each. */
export const askedAt = {
  'Full name': 'sign-in',
  'Email address': 'sign-in',
  'Account description': 'sign-in',
  'Inbound (IMAP) server name': 'servers-and-logins',
  'Inbound (IMAP) server port': 'servers-and-logins',
  'Inbound (IMAP) login': 'servers-and-logins',
  'Outbound (SMTP) server name': 'servers-and-logins',
  'Outbound (SMTP) server port': 'servers-and-logins',
  'Outbound (SMTP) login': 'servers-and-logins',
  'Inbound (IMAP) password': 'inbound-password',
  'Outbound (SMTP) password': 'outbound-password',
} as const satisfies Record<string, StepId>

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

/** Types a value into its line and leaves the line. */
export async function enter(page: Page, name: FieldName, value: string): Promise<void> {
  await field(page, name).fill(value)
  await field(page, name).press('Tab')
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
    if (!fieldNames.some((name) => askedAt[name] === step && account[name] !== undefined)) continue
    await goTo(page, step)
    await enterHere(page, step, account)
  }
}

/** One line of the values to carry over: Mail's own name for it, and the server it belongs to where there is one. */
export function valueRow(page: Page, label: string, server?: 'inbound (IMAP)' | 'outbound (SMTP)'): Locator {
  const name = new RegExp(
    `^\\s*${label.replaceAll(/[()]/g, '\\$&')}\\s*${server?.replaceAll(/[()]/g, '\\$&') ?? ''}\\s*$`,
  )
  return page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: name }) })
}

export async function expectValue(row: Locator, value: string): Promise<void> {
  await expect(row.getByRole('definition').first()).toHaveText(value)
}
