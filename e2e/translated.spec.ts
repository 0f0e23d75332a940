import type { Page } from '@playwright/test'
import { builtPages, guideAt, guidePath, isStepPath, open, someOf, stepPath } from './guide.ts'
import { expect, test } from './fixtures.ts'

/** As Chrome's translation does: every text of the page gets elements of the translator's own around it. */
async function translate(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached()
  // Parts of a page start after it answers.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const isShown = text.data.trim() !== '' && text.parentElement?.closest('script, style, [translate=no]') === null
      if (isShown) texts.push(text)
    }
    for (const text of texts) {
      const outer = document.createElement('font')
      outer.append(document.createElement('font'))
      outer.firstElementChild!.textContent = text.data
      text.replaceWith(outer)
    }
  })
}

/** Links lead away, and what opens windows of the browser's own says nothing of the page. */
const pressed = 'main button, main summary, main input[type=radio], main label:has(input[type=radio]), header summary'

/** A step of each kind: one that pastes, one that asks for a password, one with rows of values, one to act in. */
const kinds = new Set(['servers-and-logins', 'inbound-password', 'server-settings', 'select-apps'].map(stepPath))

/** The pages where a press changes most of what a translator has taken hold of. */
const richest = new Set(['/support', `${guidePath}/check`, stepPath('servers-and-logins'), stepPath('server-settings')])

// The parts that pages are made of are the same in every guide.
const pages = builtPages().filter((each) => guideAt(each).path === guidePath && (!isStepPath(each) || kinds.has(each)))
for (const path of someOf(pages, (each) => richest.has(each)))
  test(`${path} can be pressed through in translation`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('dialog', (dialog) => void dialog.dismiss())
    await page.addInitScript(() => (window.print = () => undefined))
    await open(page, path)
    await translate(page)
    const count = await page.locator(pressed).count()
    for (let index = 0; index < count; index++) {
      const control = page.locator(pressed).nth(index)
      // What a press before took away, or folded, is not pressed.
      if (!(await control.isVisible()) || !(await control.isEnabled())) continue
      await control.evaluate((element: HTMLElement) => element.click())
      await translate(page)
      if (new URL(page.url()).pathname.replace(/\/$/, '') !== path.replace(/\/$/, '')) {
        await open(page, path)
        await translate(page)
      }
    }
    // A page that failed says so, and so does the browser.
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Something went wrong on this page')
    expect(errors).toEqual([])
  })
