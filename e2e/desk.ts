import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** The help of every step, in the header. */
export const helpToggle = (page: Page) => page.getByRole('banner').getByText('Help', { exact: true })
export const stuckPanel = (page: Page) => page.getByRole('region', { name: 'Help with this step' })
export const reportToggle = (page: Page) =>
  page.getByText('Still stuck? Get a report for support').filter({ visible: true })

/** The report as the person reads it. */
export const reportText = (page: Page) => stuckPanel(page).locator('pre')

export async function openReport(page: Page): Promise<void> {
  if (!(await stuckPanel(page).isVisible())) await helpToggle(page).click()
  if (!(await reportText(page).isVisible())) await reportToggle(page).click()
  await expect(reportText(page)).toBeVisible()
}

export const searchBox = (page: Page) => page.getByRole('textbox', { name: 'What does the customer see or say?' })

/** What the desk found, the best first. */
export const results = (page: Page) =>
  page.getByRole('region', { name: 'Answers, the best first' }).getByRole('listitem').getByRole('button')

/** All there is, where nothing is asked or nothing found. */
export const allSteps = (page: Page) =>
  page.getByRole('region', { name: 'All steps' }).getByRole('listitem').getByRole('button')

/** The answer that is shown in full. */
export const answer = (page: Page) => page.getByRole('region', { name: 'What to say' })
