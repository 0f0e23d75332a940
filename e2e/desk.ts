import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** The help at the end of every step. */
export const stuckPanel = (page: Page) => page.getByRole('region', { name: 'I’m stuck' })
export const reportToggle = (page: Page) =>
  page.getByText('Still stuck? Get a report for support').filter({ visible: true })

/** The report as the person reads it. */
export const reportText = (page: Page) => stuckPanel(page).locator('pre')

export async function openReport(page: Page): Promise<void> {
  await reportToggle(page).click()
  await expect(reportText(page)).toBeVisible()
}

export const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'What does the customer see or say?' })

/** What the desk found, the best first. */
export const results = (page: Page) => page.getByRole('search').getByRole('listitem').getByRole('button')
