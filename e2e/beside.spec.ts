import type { Locator, Page } from '@playwright/test'
import { enterAccount, typedAccount } from './account.ts'
import { expect, test } from './fixtures.ts'
import { goTo, heading, nextLink, open, stepPath, type StepId } from './guide.ts'

/** The steps at which Mail asks for values, and how many there are to copy. */
const asking = {
  'account-details': 3,
  'mail-servers': 5,
  'server-settings': 8,
  'choose-from': 1,
} as const satisfies Partial<Record<StepId, number>>
const steps = Object.keys(asking) as (keyof typeof asking)[]

const values = (page: Page) => page.getByRole('region', { name: 'Copy from here' })
const picture = (page: Page) => page.locator('figure:visible').first().getByRole('img')
const announced = (page: Page) => page.getByText('Mail will say:').filter({ visible: true }).first()
const explain = (page: Page) => page.getByRole('button', { name: 'Explain', exact: true })

/** Top and bottom of what is seen of an element: what its box cuts off and what the last line covers does not count. */
async function seen(page: Page, element: Locator, within?: Locator) {
  const box = await element.boundingBox()
  const outer = await within?.boundingBox()
  const footer = await page.getByRole('navigation', { name: 'Previous and next step' }).boundingBox()
  if (box === null || footer === null) throw new Error('It is not there.')
  const top = Math.max(box.y, outer?.y ?? 0)
  const bottom = Math.min(box.y + box.height, footer.y, outer ? outer.y + outer.height : footer.y)
  return { part: (bottom - top) / box.height, height: bottom - top }
}

const small = { width: 390, height: 700 }
const wide = { width: 1280, height: 800 }

test.use({ viewport: small })

/** The first picture's crop: its height, its smallest text, and whether it shows a ring. */
function placesInCrop(page: Page, number: number) {
  return picture(page).evaluateAll(([crop], ring) => {
    const view = crop!.getBoundingClientRect()
    const box = crop!.querySelector(`[data-number="${ring}"]`)!.getBoundingClientRect()
    const sizes = [...crop!.querySelectorAll('.scene *')].map((part) =>
      Number.parseFloat(getComputedStyle(part).fontSize),
    )
    const isIn = box.top >= view.top && box.bottom <= view.bottom && box.left >= view.left && box.right <= view.right
    return [{ height: view.height, smallest: Math.min(...sizes), isIn }] as const
  }, number)
}

/** In a wide window the list of steps is open. */
async function goToBeside(page: Page, step: StepId) {
  await page.setViewportSize(wide)
  await goTo(page, step)
  await page.setViewportSize(small)
  await page.evaluate(() => scrollTo(0, 0))
}

async function withAccount(page: Page) {
  await page.setViewportSize(wide)
  await open(page, stepPath('sign-in'))
  await enterAccount(page, typedAccount)
}

test('beside Mail: instruction, values and Next without scrolling, and the crop of the first picture', async ({
  page,
}) => {
  await withAccount(page)
  for (const step of steps) {
    await goToBeside(page, step)
    const copies = await values(page)
      .getByRole('button', { name: /^Copy (?!next)/ })
      .all()
    expect(copies, step).toHaveLength(asking[step])
    for (const [index, copy] of copies.entries())
      expect((await seen(page, copy)).part, `${step}: value ${index + 1}`).toBe(1)
    expect((await seen(page, heading(page))).part, step).toBe(1)
    const instruction = page.locator('[data-brief] p:visible').first()
    expect((await seen(page, instruction)).part, step).toBe(1)
    const [{ height }] = await placesInCrop(page, 1)
    expect(height, step).toBeGreaterThanOrEqual(152)
    expect(height, step).toBeLessThanOrEqual(176)
    await expect.poll(async () => (await placesInCrop(page, 1))[0].isIn, step).toBe(true)
    await expect(nextLink(page), step).toBeInViewport({ ratio: 1 })
  }
})

test('beside Mail: the message that will come is announced above the values', async ({ page }) => {
  for (const step of ['account-details', 'mail-servers'] as const) {
    await open(page, stepPath(step))
    const title = page.getByRole('heading', {
      name: 'Before you click Sign In: a red message will come. It is normal.',
    })
    expect((await seen(page, title)).part, step).toBe(1)
  }
})

test('beside Mail: Explain shows the whole text, for the steps after it too, and takes it away again', async ({
  page,
}) => {
  await open(page, stepPath('account-details'))
  const actions = page.getByRole('heading', { name: 'What to do', exact: true })
  await expect(actions).toBeHidden()
  await expect(explain(page)).toHaveAttribute('aria-expanded', 'false')
  await explain(page).press('Enter')
  await expect(explain(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(actions).toBeVisible()
  await expect(announced(page)).toBeVisible()
  await nextLink(page).click()
  await expect(heading(page)).toHaveText('Enter the two servers')
  await expect(actions).toBeVisible()
  await explain(page).click()
  await expect(actions).toBeHidden()
})

test('beside Mail: the picture moves to the line whose value is next', async ({ page }) => {
  await withAccount(page)
  await goToBeside(page, 'server-settings')
  const next = page.getByRole('button', { name: /^Copy next: / })
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await expect.poll(async () => (await placesInCrop(page, number))[0].isIn, `ring ${number}`).toBe(true)
    await next.click()
  }
})

test('half a screen: the picture moves with the values, and is cropped, not shrunk', async ({ page }) => {
  await withAccount(page)
  await goToBeside(page, 'server-settings')
  await page.setViewportSize({ width: 720, height: 820 })
  const next = page.getByRole('button', { name: /^Copy next: / })
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await expect.poll(async () => (await placesInCrop(page, number))[0].isIn, `ring ${number}`).toBe(true)
    const [{ height, smallest }] = await placesInCrop(page, number)
    expect(height).toBeGreaterThanOrEqual(206)
    expect(height).toBeLessThanOrEqual(256)
    expect(smallest).toBeGreaterThanOrEqual(11)
    await next.click()
  }
})

test('a wide window has the whole text and all rings of the picture at once', async ({ page }) => {
  await page.setViewportSize(wide)
  await open(page, stepPath('mail-servers'))
  await expect(explain(page)).toBeHidden()
  await expect(announced(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toBeVisible()
  // A sheet is shown whole: of the window behind it there is only as much as there is room for.
  const isWhole = await picture(page).evaluate((crop) => {
    const view = crop.getBoundingClientRect()
    const parts = [...crop.querySelectorAll('[data-number]')].map((part) => part.getBoundingClientRect())
    return parts.every(({ top, bottom }) => top >= view.top && bottom <= view.bottom)
  })
  expect(isWhole).toBe(true)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a small window leaves nothing out', async ({ page }) => {
    await page.goto(stepPath('mail-servers'))
    await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toBeVisible()
    await expect(announced(page)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Explain' })).toBeHidden()
  })
})

test('on paper a small window leaves nothing out', async ({ page }) => {
  await open(page, stepPath('mail-servers'))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toBeVisible()
  await expect(announced(page)).toBeVisible()
})

test('on wide paper the step has the whole width, not that of the list which is not printed', async ({ page }) => {
  await page.setViewportSize(wide)
  await open(page, stepPath('mail-servers'))
  await page.emulateMedia({ media: 'print' })
  expect((await page.getByRole('article').boundingBox())?.width).toBeGreaterThan(1000)
})
