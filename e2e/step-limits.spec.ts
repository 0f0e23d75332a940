import type { Page } from '@playwright/test'
import { copyButton, enter, typedAccount, type FieldName } from './account.ts'
import { expect, test } from './fixtures.ts'
import { everyGuide, goInPage, guidePath, isEvery, oneOfEachKind, open, stepPath } from './guide.ts'
import { seedStorage, settingsKey, storedSettings } from './stored.ts'
import { fieldTexts } from '../src/content/words/en/field-names.ts'
import { numberRows } from '../src/engine/plan/rows.ts'
import { isSecret } from '../src/engine/values/fields.ts'

/** What a step's page is held to: it is read beside the mail program, often by people who are worried. */
const limits = {
  '1280 × 800': { width: 1280, height: 800, controls: 12, words: 40 },
  '720 × 820': { width: 720, height: 820, controls: 9, words: 40 },
  '390 × 700': { width: 390, height: 700, controls: 9, words: 40 },
} as const

/** Where a whole step fits without scrolling. */
const fits: Readonly<Record<string, readonly string[]>> = {
  '720 × 820': ['account-details', 'mail-servers', 'server-settings'],
  '390 × 700': ['account-details'],
}

const account = { fullName: typedAccount['Full name'], emailAddress: typedAccount['Email address'] }

/** No field is open, and nothing was scrolled. */
async function toTop(page: Page) {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    scrollTo(0, 0)
  })
}

/** Words a person reads before the first row, and what can be pressed in the first window beside what belongs to rows. */
async function measure(page: Page) {
  return page.evaluate(() => {
    const ofRows = '.row, .collected, fieldset, main section'
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const isSeen = (element: Element) => {
      const { top, bottom, width, height } = element.getBoundingClientRect()
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        width > 1 &&
        height > 1 &&
        top < innerHeight &&
        bottom > 0
      )
    }
    const controls = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')].filter(
      (control) => isSeen(control) && control.closest(ofRows) === null,
    )
    // The places of the guide, the list of steps and the way on are one thing each to the eye: a navigation.
    const stops = new Set(controls.map((control) => control.closest('nav') ?? control))
    const words = document.querySelector<HTMLElement>('article header')?.innerText.match(/[\p{L}\p{N}][^\s]*/gu) ?? []
    return { words: words.length, controls: stops.size, each: controls.length }
  })
}

/** Whether the row of a value and its ring are seen together, with nothing over either. */
async function isTogether(page: Page, number: number, name: FieldName) {
  await copyButton(page, name).scrollIntoViewIfNeeded()
  return page.evaluate(
    ([ring, label]) => {
      const header = document.querySelector('header')!.getBoundingClientRect().bottom
      const bar = document.querySelector('.step-footer')!.getBoundingClientRect()
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
      const isInside = (element: Element, top: number, bottom: number) => {
        const box = element.getBoundingClientRect()
        return box.height > 0 && box.top >= top - 1 && box.bottom <= bottom + 1
      }
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
      const isFree = (element: Element) => {
        const box = element.getBoundingClientRect()
        const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        return over !== null && (element.contains(over) || over.contains(element))
      }
      const row = document.querySelector(`[aria-label="${label}"]`)?.closest('li')
      return [...document.querySelectorAll(`.pictures [data-number="${ring}"]`)].some((mark) => {
        const crop = mark.closest('.crop')?.getBoundingClientRect()
        return (
          row != null &&
          crop !== undefined &&
          isInside(row, header, bar.top) &&
          isInside(mark, Math.max(header, crop.top), Math.min(innerHeight, crop.bottom)) &&
          isFree(mark) &&
          isFree(row)
        )
      })
    },
    [number, `Copy ${fieldTexts[idOf(name)].inline}`] as const,
  )
}

const idOf = (name: FieldName) => {
  const id = (Object.keys(fieldTexts) as (keyof typeof fieldTexts)[]).find((each) => fieldTexts[each].name === name)
  if (id === undefined) throw new Error(name)
  return id
}

for (const guide of everyGuide) {
  const { path, plan, stepPath: pathOf } = guide
  const isDeep = isEvery ? oneOfEachKind.includes(guide) : path === guidePath
  test(`${path}: every step, in ${isDeep ? 'three sizes' : 'the smallest size'}: few words before the first row, few controls, values beside their rings`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000)
    await seedStorage(context, { [settingsKey]: storedSettings(account) })
    await open(page, path)
    const table: string[] = []
    // The smallest is the hardest.
    const sizes = Object.entries(limits).filter(([size]) => isDeep || size === '390 × 700')
    for (const [size, limit] of sizes) {
      await page.setViewportSize(limit)
      for (const [index, step] of plan.steps.entries()) {
        await goInPage(page, pathOf(step.id))
        const numbered = numberRows(step.groups).flatMap(({ rows }) => rows)
        const values = numbered.flatMap(({ row, number }) =>
          row.kind === 'value' && number !== undefined ? [{ field: row.field, number }] : [],
        )
        for (const { field } of values) {
          const enterButton = page.getByRole('button', { name: `Enter ${fieldTexts[field].inline}` })
          if (isSecret(field) && (await enterButton.count()) > 0)
            await enter(page, fieldTexts[field].name as FieldName, 'Fern-4711')
        }
        await toTop(page)
        await expect(page.locator('figure .screen:visible, figure img:visible').first()).toBeVisible()
        const { words, controls, each } = await measure(page)
        expect.soft(words, `${step.id}, ${size}: words`).toBeLessThanOrEqual(limit.words)
        expect.soft(controls, `${step.id}, ${size}: controls`).toBeLessThanOrEqual(limit.controls)

        let together = 0
        for (const { field, number } of values) {
          const name = fieldTexts[field].name as FieldName
          await expect.soft
            .poll(
              () => isTogether(page, number, name),
              `${step.id}, ${size}: row ${number} and its ring in view together`,
            )
            .toBe(true)
          if (await isTogether(page, number, name)) together += 1
          await copyButton(page, name).click()
        }
        const seen = values.length === 0 ? '–' : `${together} of ${values.length}`
        table.push([index + 1, step.id.padEnd(20), size, words, controls, each, seen].join('\t'))
      }
    }
    console.log(
      `${path}\n#\tstep\t\t\tsize\twords\tcontrols\tcounting every link\tvalues beside their rings\n${table.join('\n')}`,
    )
  })
}

for (const [size, ids] of Object.entries(fits))
  for (const id of ids)
    test(`${id} fits whole in ${size}`, async ({ page, context }) => {
      await seedStorage(context, { [settingsKey]: storedSettings(account) })
      await page.setViewportSize(limits[size as keyof typeof limits])
      await open(page, stepPath(id))
      for (const name of ['Inbound (IMAP) password', 'Outbound (SMTP) password'] as const)
        if ((await page.getByRole('button', { name: `Enter ${fieldTexts[idOf(name)].inline}` }).count()) > 0)
          await enter(page, name, 'Fern-4711')
      await toTop(page)
      const see = await page.locator('main p.row').boundingBox()
      const bar = await page.locator('.step-footer').boundingBox()
      expect((see?.y ?? 0) + (see?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
    })

test('a name of 68 characters takes two lines at most and breaks at no letter', async ({ page, context }) => {
  const address = 'maximiliane.mustermann.beispielhausen@department.university.example.org'.slice(0, 68)
  await seedStorage(context, { [settingsKey]: storedSettings({ ...account, emailAddress: address }) })
  for (const limit of Object.values(limits)) {
    await page.setViewportSize(limit)
    await open(page, stepPath('server-settings'))
    const value = page.locator('[data-value="imapLogin"]').first()
    await expect(value).toHaveText(address)
    await expect(value).toHaveAttribute('title', address)
    const { lines, breaks } = await value.evaluate((element) => {
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight)
      const { bottom } = element.getBoundingClientRect()
      // What is cut off with an ellipsis is not seen.
      const pieces = [...element.querySelectorAll('bdi > span')].map(
        (piece) =>
          new Set([...piece.getClientRects()].filter((rect) => rect.bottom <= bottom + 1).map(({ top }) => top)),
      )
      return {
        lines: Math.round(element.clientHeight / lineHeight),
        breaks: pieces.filter(({ size }) => size > 1).length,
      }
    })
    expect(lines).toBeLessThanOrEqual(2)
    expect(breaks).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})
