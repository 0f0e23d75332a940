import { expect, test } from './fixtures.ts'
import { goTo, numberOf, open, stepIds, stepPath } from './guide.ts'

// What a screen reader reads of every step, kept in a file each, so that a change of it is seen and read.
// After a change that is meant: npx playwright test e2e/aria.spec.ts --update-snapshots, then read what git shows.
test('every step reads as it was read and found good', async ({ page }) => {
  test.setTimeout(240_000)
  await open(page, stepPath('sign-in'))
  for (const step of stepIds)
    await test.step(step, async () => {
      await goTo(page, step)
      // The parts of a step come one after the other; the pictures come last.
      await expect(page.locator('figure .screen:visible, figure img:visible').first()).toBeVisible()
      const name = `${String(numberOf(step)).padStart(2, '0')}-${step}.aria.yml`
      await expect.soft(page.getByRole('article'), step).toMatchAriaSnapshot({ name })
    })
})
