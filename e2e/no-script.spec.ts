import type { Page } from '@playwright/test'
import { helpToggle } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  builtPages,
  emptySections,
  guidePath,
  oneOfEachKind,
  guideAt,
  heading,
  someOf,
  stepIds,
  stepPath,
} from './guide.ts'
import { notFoundComplaint } from './watch.ts'
import { expectedOf } from '../src/engine/plan/rows.ts'

test.use({ javaScriptEnabled: false })

/** What does something only with a script; other roles than these have no place in the guide. */
const controls = [
  'button',
  'input',
  'textarea',
  'select',
  ...['button', 'textbox', 'radio', 'checkbox', 'combobox', 'searchbox', 'switch'].map((role) => `[role="${role}"]`),
]

async function expectReadable(page: Page) {
  await expect(heading(page)).toBeVisible()
  await expect(page.getByRole('contentinfo').locator('noscript')).toBeVisible()
  // Nothing that would do nothing.
  await expect(page.locator(controls.map((control) => `${control}:visible`).join())).toHaveCount(0)
  await expect(page.getByText('One moment…')).toHaveCount(0)
  expect(await emptySections(page)).toEqual([])
}

for (const guide of someOf(oneOfEachKind, ({ path }) => path === guidePath)) {
  const { path, plan, stepPath: pathOf, stepIds: ids } = guide
  test(`${path}: the links lead through the guide; each step can be read, and says what to do, what one sees, and which errors are normal`, async ({
    page,
  }) => {
    test.slow()
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name: plan.guide.app }).first().click()
    await expect(page).toHaveURL(new RegExp(`${path}/?$`))
    await expectReadable(page)
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    for (const [index, step] of plan.steps.entries())
      await test.step(step.id, async () => {
        await expect(page).toHaveURL(new RegExp(`${pathOf(step.id)}/?$`))
        await expect(heading(page)).toHaveText(step.title)
        await expectReadable(page)
        await expect(page.locator('main').getByRole('list', { name: 'What to do' }).first()).toBeVisible()
        const sees = page.locator('main .row').filter({ hasText: /You should now/ })
        await expect(sees.first()).toBeVisible()
        await expect(page.getByText('This message is normal')).toHaveCount(expectedOf(step).length)
        if (index < plan.steps.length - 1) await page.getByRole('link', { name: 'Next step', exact: true }).click()
      })
  })

  test(`${path}: every other page can be read without JavaScript`, async ({ page }) => {
    test.slow()
    const steps = new Set(ids.map(pathOf))
    for (const each of builtPages().filter((other) => guideAt(other) === guide && other !== path && !steps.has(other)))
      await test.step(each, async () => {
        await page.goto(each)
        await expectReadable(page)
      })
  })
}

test('the disclosures open', async ({ page }) => {
  await page.goto(stepPath('mail-servers'))
  const answer = page.getByText('The message appears here even if your passwords are right.')
  await expect(answer).toBeHidden()
  await helpToggle(page).click()
  await page.locator('summary').filter({ hasText: 'appears again and again' }).click()
  await expect(answer).toBeVisible()
})

test('a link to an answer opens it', async ({ page }) => {
  await page.goto(`${stepPath('server-settings')}#will-not-connect`)
  const answer = page
    .locator('details')
    .filter({ has: page.locator('#will-not-connect') })
    .last()
  await expect(answer.locator('summary')).toBeInViewport()
  await expect(answer.locator('summary ~ *').first()).toBeVisible()
})

test('a lost address is answered with the list of steps', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  const response = await page.goto('/apple-mail/nowhere')
  expect(response?.status()).toBe(404)
  for (const step of stepIds) await expect(page.locator(`main a[href$="${stepPath(step)}"]`)).toBeVisible()
})
