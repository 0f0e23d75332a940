import type { Page } from '@playwright/test'
import { copyButton, enter, typedAccount, type FieldName } from './account.ts'
import { expect, test } from './fixtures.ts'
import { doneButton, heading, open, plan, stepOf, stepPath } from './guide.ts'
import { seedStorage, settingsKey, storedSettings } from './stored.ts'
import { fieldTexts } from '../src/content/words/en/field-names.ts'
import { expectedOf, numberRows } from '../src/engine/plan/rows.ts'
import { isSecret } from '../src/engine/values/fields.ts'

const small = { width: 390, height: 700 }
const half = { width: 720, height: 820 }
const wide = { width: 1280, height: 800 }

/** The steps at which the mail program asks for several values. */
const asking = plan.steps.filter(({ groups }) => groups.some(({ rows }) => rows.some(({ kind }) => kind === 'value')))
const announcing = plan.steps.filter((step) => expectedOf(step).length > 0)

const picture = (page: Page) => page.locator('.pictures figure:visible').first().getByRole('img')

test.beforeEach(async ({ context }) => {
  await seedStorage(context, {
    [settingsKey]: storedSettings({
      fullName: typedAccount['Full name'],
      emailAddress: typedAccount['Email address'],
    }),
  })
})

for (const size of [small, half])
  test(`beside Mail, ${size.width} px wide: the picture is in view with its values, and so is the way on`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    for (const { id } of asking) {
      await open(page, stepPath(id))
      await expect(heading(page)).toBeInViewport()
      await expect(picture(page)).toBeInViewport({ ratio: 1 })
      await expect(doneButton(page)).toBeInViewport({ ratio: 1 })
      await expect(page.locator('main .row').first()).toBeInViewport({ ratio: 1 })
      // Down the page the picture and the way on stay.
      await page.locator('main .row').last().scrollIntoViewIfNeeded()
      await expect(picture(page)).toBeInViewport()
      await expect(doneButton(page)).toBeInViewport({ ratio: 1 })
    }
  })

/** The picture's crop: its height, its smallest text, and whether it shows a ring. */
function placesInCrop(page: Page, number: number) {
  return picture(page).evaluate((crop, ring) => {
    const view = crop.getBoundingClientRect()
    const box = crop.querySelector(`[data-number="${ring}"]`)?.getBoundingClientRect()
    const sizes = [...crop.querySelectorAll('.scene *')].map((part) =>
      Number.parseFloat(getComputedStyle(part).fontSize),
    )
    const isIn = box !== undefined && box.top >= view.top && box.bottom <= view.bottom
    return { height: view.height, smallest: Math.min(...sizes), isIn }
  }, number)
}

for (const [size, from, to] of [
  [small, 152, 176],
  [half, 206, 256],
] as const)
  test(`beside Mail, ${size.width} px wide: the picture is cropped, not shrunk, and moves to the ring whose value is next`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await open(page, stepPath('server-settings'))
    const rows = numberRows(stepOf('server-settings').groups).flatMap((group) => group.rows)
    for (const { row, number = 0 } of rows) {
      if (row.kind !== 'value') continue
      const name = fieldTexts[row.field].name as FieldName
      if (isSecret(row.field)) await enter(page, name, 'Fern-4711')
      await copyButton(page, name).focus()
      await expect.poll(async () => (await placesInCrop(page, number)).isIn, `ring ${number}`).toBe(true)
      const { height, smallest } = await placesInCrop(page, number)
      expect(height).toBeGreaterThanOrEqual(from)
      expect(height).toBeLessThanOrEqual(to)
      expect(smallest).toBeGreaterThanOrEqual(11)
      await copyButton(page, name).click()
    }
  })

test('half a screen: two servers side by side, and label and value in one line', async ({ page }) => {
  await page.setViewportSize(half)
  await open(page, stepPath('server-settings'))
  const headings = await page.locator('main h2').all()
  const boxes = await Promise.all(headings.slice(0, 2).map((each) => each.boundingBox()))
  expect(boxes[0]?.y).toBe(boxes[1]?.y)
  expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0)

  await open(page, stepPath('account-details'))
  // Both in one look: a value that comes from storage is drawn anew.
  const gap = () =>
    page.evaluate(() => {
      const [label, value] = ['.row-label', '.row-value'].map((part) =>
        document.querySelector(`main .row ${part}`)?.getBoundingClientRect(),
      )
      return label === undefined || value === undefined ? -1 : value.left - label.right
    })
  await expect.poll(gap).toBeGreaterThanOrEqual(0)
})

test('a wide window has list and picture side by side, and the picture stays', async ({ page }) => {
  await page.setViewportSize(wide)
  await open(page, stepPath('server-settings'))
  const [list, shown] = await Promise.all([
    page.locator('main .row').first().boundingBox(),
    picture(page).boundingBox(),
  ])
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(shown?.x ?? 0)
  // All rings of the window at once.
  const isWhole = await picture(page).evaluate((crop) => {
    const view = crop.getBoundingClientRect()
    const parts = [...crop.querySelectorAll('[data-number]')].map((part) => part.getBoundingClientRect())
    return parts.every(({ top, bottom }) => top >= view.top && bottom <= view.bottom)
  })
  expect(isWhole).toBe(true)
  await page.locator('main .row').last().scrollIntoViewIfNeeded()
  await expect(picture(page)).toBeInViewport({ ratio: 0.8 })
})

test('at 400 % zoom nothing that stays in place takes more than a fifth of the window', async ({ page }) => {
  // 1280 × 1024, 1440 × 900 and 1920 × 1080 at 400 %, and a phone held across.
  for (const [width, height] of [
    [320, 256],
    [360, 225],
    [480, 270],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open(page, stepPath('account-details'))
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position) && each.checkVisibility())
        .map((each) => each.getBoundingClientRect().height),
    )
    expect(Math.max(0, ...heights), `${width} × ${height}`).toBeLessThanOrEqual(height / 5)
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a small window leaves nothing out', async ({ page }) => {
    await page.setViewportSize(small)
    for (const step of announcing) {
      await page.goto(stepPath(step.id))
      for (const { message } of expectedOf(step))
        await expect(page.locator('main li').getByText(message, { exact: true })).toBeVisible()
    }
  })

  test('where something is to be picked, all there is to see is told', async ({ page }) => {
    for (const { id, fork } of plan.steps) {
      if (fork === undefined) continue
      await page.goto(stepPath(id))
      await expect(page.locator('main noscript').getByRole('list')).toHaveCount(fork.branches.length)
    }
  })
})

test('on paper the list is beside the whole picture, without buttons', async ({ page }) => {
  await page.setViewportSize(wide)
  for (const { id } of asking) {
    await open(page, stepPath(id))
    await page.emulateMedia({ media: 'print' })
    expect((await page.getByRole('article').boundingBox())?.width).toBeGreaterThan(1000)
    await expect(page.locator('main button:visible')).toHaveCount(0)
    const [shown, whole] = await picture(page).evaluate((box) => [box.clientHeight, box.scrollHeight])
    expect(shown).toBe(whole)
    await page.emulateMedia({ media: null })
  }
})
