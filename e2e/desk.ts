import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** The help at the end of every step. */
export const stuckPanel = (page: Page) => page.getByRole('region', { name: 'I’m stuck' })
export const reportToggle = (page: Page) => page.getByText('Still stuck? Get a report for support')

/** The report as the person reads it. */
export const reportText = (page: Page) => stuckPanel(page).locator('pre')

export async function openReport(page: Page): Promise<void> {
  await reportToggle(page).click()
  await expect(reportText(page)).toBeVisible()
}

export const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'What does the customer see or say?' })

/** What the desk found, the best first. */
export const results = (page: Page) => page.getByRole('search').getByRole('listitem').getByRole('button')

/** axe finds nothing, in the light and in the dark theme. */
export async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    )
    expect(found, colorScheme).toEqual([])
  }
}
