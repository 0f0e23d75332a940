import { expect, test } from '@playwright/test'
import { steps, storedValues } from './steps.ts'

/** What a page is held to: half a screen and a strip beside the mail program are the usual windows, not exceptions. */
const windows = [
  { name: '1280 × 800', width: 1280, height: 800, controls: 12 },
  { name: '720 × 820', width: 720, height: 820, controls: 9 },
  { name: '390 × 700', width: 390, height: 700, controls: 9 },
] as const

for (const { name, width, height, controls } of windows)
  test.describe(name, () => {
    test.use({ viewport: { width, height } })
    test.beforeEach(({ page }) => storedValues(page))

    for (const { id, path } of steps)
      test(`${id}: few words before the first row, few controls, each value in view with its ring`, async ({
        page,
      }) => {
        await page.goto(path)
        await expect(page.locator('html[data-ready]')).toBeAttached()
        const words = (await page.locator('.step-header p').last().innerText()).split(/\s+/).length
        expect(words).toBeLessThanOrEqual(40)
        const found = await page.evaluate((isWide) => {
          // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function goes to the page
          const isSeen = (element: Element) => {
            const { top, bottom, left, right } = element.getBoundingClientRect()
            const isThere = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
            return isThere && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
          }
          const all = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
          // The rows have controls of their own; the header and the list of steps of a wide page are the same on all.
          return all
            .filter(
              (each) =>
                isSeen(each) &&
                each.closest(
                  isWide
                    ? '.row-list, .paste-target, fieldset, nav.sticky, header'
                    : '.row-list, .paste-target, fieldset',
                ) === null,
            )
            .map((each) => each.textContent?.trim() || each.getAttribute('aria-label') || each.tagName)
        }, width >= 1160)
        expect(found.length, `beside the rows: ${found.join(' · ')}`).toBeLessThanOrEqual(controls)
        // Every value in turn is the one being worked on: then it and its ring are in view together.
        const copies = page
          .locator('.row-list')
          .first()
          .getByRole('button', { name: /^Copy / })
        for (let turn = 0; turn < (await copies.count()); turn++) {
          const row = page.locator('.row-list li[data-active]').first()
          if ((await row.count()) === 0) break
          const number = await row.locator('span').first().innerText()
          await row.scrollIntoViewIfNeeded()
          const ring = page.locator(`.crop:visible [data-number="${number.trim()}"]`).first()
          if ((await ring.count()) > 0)
            await expect
              .poll(() =>
                ring.evaluate((element) => {
                  const box = element.getBoundingClientRect()
                  const crop = element.closest('.crop')!.getBoundingClientRect()
                  return box.top >= crop.top - 1 && box.bottom <= crop.bottom + 1 && box.bottom > 0
                }),
              )
              .toBe(true)
          await row.getByRole('button', { name: /^Copy / }).click()
        }
      })
  })
