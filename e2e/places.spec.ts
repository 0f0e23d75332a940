import { expectNoViolations } from './axe.ts'
import { expect, test } from './fixtures.ts'
import {
  expectStep,
  guidePath,
  heading,
  numberOf,
  oneOfEachKind,
  open,
  someOf,
  stepIds,
  stepPath,
  total,
} from './guide.ts'
import { progressKey, seedStorage, storedProgress } from './stored.ts'

const pages = ['short', 'profile', 'checklist', 'check'] as const
const names = { short: 'Short version', profile: 'Profile', checklist: 'Checklist', check: 'Check it works' } as const
const allDone = { [progressKey]: storedProgress({ at: 'send-a-test', done: stepIds }) }

for (const guide of oneOfEachKind)
  test(`${guide.path}: the header leads to every page of the guide, and says which one is shown`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page, guide.stepPath(guide.stepIds[0] ?? ''))
    const own = guide.plan.guide.pages.filter((each) => each !== 'password')
    const places = page.getByRole('navigation', { name: 'This guide' })
    await expect(places.getByRole('link')).toHaveText(['Steps', ...own.map((each) => names[each])])
    await expect(places.locator('[aria-current=page]')).toHaveText('Steps')
    for (const each of own) {
      await places.getByRole('link', { name: names[each] }).click()
      await expect(page).toHaveURL(new RegExp(`${guide.path}/${each}$`))
      await expect(places.locator('[aria-current=page]')).toHaveText(names[each])
    }
    await places.getByRole('link', { name: 'Steps' }).click()
    await expect(page).toHaveURL(new RegExp(`${guide.path}$`))
  })

for (const width of someOf([720, 390, 320], (each) => each !== 390))
  test(`at ${width} pixels one line says where one is, and opens the steps and the pages`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await open(page, stepPath('account-details'))
    const line = page.getByRole('banner').getByText(`Step ${numberOf('account-details')} of ${total}`, { exact: true })
    const list = page.getByRole('navigation', { name: 'Steps of the guide' })
    await expect(list).toBeHidden()
    await line.click()
    await expect(list.locator('[aria-current=step]')).toBeInViewport()
    // Of the three phases the current one is open.
    await expect(list.locator('details[open]')).toHaveCount(1)
    for (const each of pages) await expect(list.getByRole('link', { name: names[each] })).toBeVisible()
    await expectNoViolations(page, `${width} px, open`)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await line.click()
    await list.getByRole('link', { name: /^Enter the two servers/ }).click()
    await expectStep(page, 'mail-servers')
    await expect(list).toBeHidden()
  })

// 195 pixels are what 390 come to for somebody whose browser writes everything twice as large.
test('nothing in the header lies over something else, however narrow', async ({ page }) => {
  for (const path of ['/', guidePath, stepPath('server-settings')]) {
    await open(page, path)
    for (const width of [1280, 720, 390, 320, 195]) {
      await page.setViewportSize({ width, height: 700 })
      const controls = page.getByRole('banner').locator('a, summary').filter({ visible: true })
      const boxes = await Promise.all((await controls.all()).map((each) => each.boundingBox()))
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1)) {
          if (one === null || other === null) continue
          const isBeside = one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1
          const isBelow = one.y + one.height <= other.y + 1 || other.y + other.height <= one.y + 1
          expect(isBeside || isBelow, `${path} at ${width}: ${JSON.stringify([one, other])}`).toBe(true)
        }
    }
  }
})

test('everything to press in the header is 44 pixels high and wide', async ({ page }) => {
  for (const path of ['/', guidePath, stepPath('sign-in'), `${guidePath}/short`]) {
    await open(page, path)
    for (const width of [1280, 720, 390, 320]) {
      await page.setViewportSize({ width, height: 700 })
      for (const control of await page.getByRole('banner').locator('a, summary').filter({ visible: true }).all()) {
        const box = await control.boundingBox()
        expect(
          Math.min(box?.width ?? 0, box?.height ?? 0),
          `${path} at ${width}: ${await control.innerHTML()}`,
        ).toBeGreaterThanOrEqual(44)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  }
})

test('help and the way on are in the first view of the start page at every width', async ({ page }) => {
  for (const { path } of oneOfEachKind) {
    await open(page, path)
    for (const [width, height] of [
      [1280, 800],
      [720, 820],
      [390, 700],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('banner').getByText('Help', { exact: true })).toBeAttached()
    }
  }
})

test('when every step is done the guide’s own page is its ending, whenever one comes back', async ({
  page,
  context,
}) => {
  await seedStorage(context, allDone)
  await open(page, guidePath)
  await expect(heading(page)).toHaveText('You’re set up!')
  await expect(page.getByRole('main')).toContainText('From')
  await expect(page.getByRole('link', { name: /^Print my sheet/ })).toHaveAttribute('href', /\/checklist$/)
  await page.getByRole('button', { name: /^Delete what I typed/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep my values' }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoViolations(page, `ending, ${colorScheme}`)
  }
  await page.getByRole('link', { name: /^Check that it works/ }).click()
  await expect(page).toHaveURL(/\/check$/)
})

test('who has done the last step is told the same wherever they come back', async ({ page, context }) => {
  const done = stepIds.filter((id) => id !== 'select-apps')
  await seedStorage(context, { [progressKey]: storedProgress({ at: 'send-a-test', done }) })
  await open(page, '/')
  await expect(page.getByRole('main')).toContainText('You’re set up')
  await page.getByRole('link', { name: 'Go to the end of the guide' }).click()
  await expect(heading(page)).toHaveText(/^You’re set up/)
  // Nothing is claimed of what was left out.
  await expect(page.getByRole('main')).toContainText('You skipped some steps.')
  await expect(page.getByRole('main')).not.toContainText('It should pass')
})

test('one button of a page is the way on', async ({ page }) => {
  for (const path of ['/', ...oneOfEachKind.flatMap((guide) => [guide.path, `${guide.path}/short`])]) {
    await open(page, path)
    const filled = page.locator('main').locator('a, button').filter({ visible: true })
    const pine = await filled.evaluateAll((all) => {
      const own = getComputedStyle(document.documentElement).getPropertyValue('--color-pine')
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.setProperty('background', own || 'var(--color-pine)')
      const color = getComputedStyle(probe).backgroundColor
      probe.remove()
      return all.filter((each) => getComputedStyle(each).backgroundColor === color).length
    })
    expect(pine, path).toBeLessThanOrEqual(1)
  }
})
