import { helpToggle } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { builtPages, emptySections, everyGuide, guideAt, heading, skipLink, stepIds, stepPath } from './guide.ts'
import { notFoundComplaint } from './watch.ts'
import { expectedOf } from '../src/engine/plan/rows.ts'

test.use({ javaScriptEnabled: false })

for (const guide of everyGuide)
  test(`${guide.path}: every page can be read without JavaScript`, async ({ page }) => {
    test.slow()
    for (const path of builtPages().filter((each) => guideAt(each) === guide))
      await test.step(path, async () => {
        await page.goto(path)
        await expect(heading(page)).toBeVisible()
        await expect(page.getByRole('contentinfo').locator('noscript')).toBeVisible()
        // Nothing that would do nothing.
        for (const role of ['button', 'textbox', 'radio', 'checkbox', 'combobox', 'searchbox', 'switch'] as const)
          await expect(page.getByRole(role)).toHaveCount(0)
        await expect(page.locator('button:visible, input:visible, textarea:visible, select:visible')).toHaveCount(0)
        await expect(page.getByText('One moment…')).toHaveCount(0)
        expect(await emptySections(page)).toEqual([])
      })
  })

for (const { path, plan, stepPath: pathOf } of everyGuide) {
  test(`${path}: each step says what to do, what one sees, and which errors are normal`, async ({ page }) => {
    test.slow()
    for (const step of plan.steps) {
      await page.goto(pathOf(step.id))
      await expect(page.locator('main').getByRole('list', { name: 'What to do' }).first()).toBeVisible()
      await expect(
        page
          .locator('main .row')
          .filter({ hasText: /You should now/ })
          .first(),
      ).toBeVisible()
      await expect(page.getByText('This message is normal')).toHaveCount(expectedOf(step).length)
    }
  })

  test(`${path}: the links lead through the whole guide`, async ({ page }) => {
    test.slow()
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name: plan.guide.app }).first().click()
    await expect(page).toHaveURL(new RegExp(`${path}/?$`))
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    for (const [index, { id, title }] of plan.steps.entries()) {
      await expect(page).toHaveURL(new RegExp(`${pathOf(id)}/?$`))
      await expect(heading(page)).toHaveText(title)
      if (index < plan.steps.length - 1) await skipLink(page).click()
    }
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

test('a lost address is answered with the list of steps', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  const response = await page.goto('/apple-mail/nowhere')
  expect(response?.status()).toBe(404)
  for (const step of stepIds) await expect(page.locator(`main a[href$="${stepPath(step)}"]`)).toBeVisible()
})
