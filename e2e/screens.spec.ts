import { expect, type Page, test } from '@playwright/test'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type InlineConfig, preview, type PreviewServer } from 'vite'
import { expectNoViolations } from './axe.ts'
import { someOf } from './guide.ts'

// The gallery of drawn screens is no part of the site, so this file builds and serves it: once, hence one worker.
// Axe reads some thirty drawings in one page.
test.describe.configure({ mode: 'default', timeout: 120_000 })

let server: PreviewServer
let address = ''

test.beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'))
  const shared: InlineConfig = { configFile: false, plugins: [react(), tailwindcss()], logLevel: 'error' }
  await build({ ...shared, publicDir: false, build: { outDir, rolldownOptions: { input: 'gallery.html' } } })
  server = await preview({ ...shared, build: { outDir }, preview: { port: 0 } })
  address = server.resolvedUrls?.local[0] ?? ''
})

test.afterAll(() => server.close())

interface View {
  readonly theme?: 'light' | 'dark'
  readonly values?: 'sample' | 'typed' | 'extreme'
  readonly marks?: 'article' | 'all'
  readonly screen?: string
  readonly active?: string
}

async function openGallery(page: Page, view: View = {}) {
  await page.goto(`${address}gallery.html?${new URLSearchParams({ ...view }).toString()}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const phone = { width: 390, height: 844 }
// Each theme once and each width once: colors do not hang on the width.
for (const [state, view, width, media] of someOf(
  [
    ['light, 1280 px', { theme: 'light' }, 1280, {}],
    ['dark, 390 px, long values', { theme: 'dark', values: 'extreme' }, 390, {}],
    ['forced colors', {}, 1280, { forcedColors: 'active' }],
    ['print', { theme: 'dark' }, 1280, { media: 'print', colorScheme: 'dark' }],
  ] as const,
  ([name]) => name !== 'print',
))
  test(`axe finds nothing: ${state}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia(media)
    await openGallery(page, view)
    await expectNoViolations(page, state)
  })

test('axe finds nothing in the enlarged view', async ({ page }) => {
  await openGallery(page, { screen: 'server-settings' })
  await page.locator('#server-settings-15').getByRole('button').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoViolations(page, 'enlarged')
})

for (const values of ['sample', 'typed', 'extreme'] as const)
  test(`nothing runs out of a narrow page: ${values}`, async ({ page }) => {
    await page.setViewportSize(phone)
    await openGallery(page, { values, marks: 'all' })
    for (const width of [390, 320]) {
      await page.setViewportSize({ ...phone, width })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width)
      const cutOff = await page.evaluate(() =>
        [...document.querySelectorAll('.scene [data-number]')]
          .filter((part) => {
            const frame = (part.closest('.mac-window') ?? part.closest('.scene'))!.getBoundingClientRect()
            const box = part.getBoundingClientRect()
            return box.width < 5 || box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom
          })
          .map((part) => `${part.closest('figure')?.id} ${part.getAttribute('data-part')}`),
      )
      expect(cutOff, `${width} px`).toEqual([])
    }
  })

const viewports = [
  { width: 1280, height: 800 },
  { width: 720, height: 820 },
  { width: 390, height: 700 },
] as const

for (const viewport of viewports) {
  test(`the ring of the row being worked on is in the crop, ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const active of someOf(['1', '2', '5', '12'], (each) => each === '1' || each === '12')) {
      await openGallery(page, { marks: 'all', active })
      const outside = () =>
        page.evaluate((number) => {
          const rings = [...document.querySelectorAll(`.crop [data-number="${number}"]`)]
          return rings.flatMap((ring) => {
            const view = ring.closest('.crop')!.getBoundingClientRect()
            const box = ring.getBoundingClientRect()
            const isIn =
              box.top >= view.top && box.bottom <= view.bottom && box.left >= view.left && box.right <= view.right
            return isIn ? [] : [`${ring.closest('figure')?.id} ${ring.getAttribute('data-part')}`]
          })
        }, active)
      await expect.poll(outside, `row ${active}`).toEqual([])
    }
  })

  test(`a crop is as high as the page allows, and every text of a drawing at least 11 px, ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openGallery(page, { marks: 'all' })
    const heights = await page.locator('.crop').evaluateAll((crops) => crops.map((crop) => crop.clientHeight))
    const most = viewport.width >= 1160 ? viewport.height - 240 : viewport.width >= 560 ? 256 : 176
    expect(Math.max(...heights)).toBeLessThanOrEqual(most)

    const small = await page.evaluate(() => {
      const found: string[] = []
      for (const scene of document.querySelectorAll('.scene')) {
        const walker = document.createTreeWalker(scene, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const size = Number.parseFloat(getComputedStyle(node.parentElement!).fontSize)
          if (size < 11) found.push(`${scene.className}: ${node.textContent} ${size}`)
        }
        for (const part of scene.querySelectorAll('[data-number]')) {
          const size = Number.parseFloat(getComputedStyle(part, '::after').fontSize)
          if (size < 11) found.push(`${scene.className}: number ${size}`)
        }
      }
      return found
    })
    expect(small).toEqual([])
  })
}

test('no drawing takes the focus; every figure has one image, which tells each ring once, and no second list', async ({
  page,
}) => {
  await openGallery(page)
  await expect(page.locator('.screen :is(a, button, input, select, textarea, [tabindex])')).toHaveCount(0)
  await page.locator('#panel-home-15').getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('#panel-servers-15').getByRole('button')).toBeFocused()

  // In one look: a page of all drawings is asked for each of its figures otherwise.
  const seen = await page.locator('figure:has(.screen)').evaluateAll((all) =>
    all.map((figure) => ({
      images: figure.querySelectorAll('[role=img], img').length,
      name: figure.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
      numbers: [...figure.querySelectorAll<HTMLElement>('[data-number]')].map((ring) => ring.dataset['number']),
      items: figure.querySelectorAll('li, [role=listitem]').length,
    })),
  )
  expect(seen.length).toBeGreaterThan(27)
  for (const { images, name, numbers, items } of seen) {
    expect(images, name).toBe(1)
    for (const number of numbers) expect(name.split(` ${number}: `), name).toHaveLength(2)
    expect(items, name).toBe(0)
  }
})

test('a gray cross is what to leave alone: never a ring, and the caption says so', async ({ page }) => {
  await openGallery(page, { screen: 'server-settings' })
  const figure = page.locator('#server-settings-15')
  await expect(figure.locator('[data-leave]')).toHaveCount(2)
  await expect(figure.locator('[data-leave][data-number]')).toHaveCount(0)
  await expect(figure).toContainText('A gray cross means: leave it as it is.')
})

test('a gray cross stays in its window where that is narrow', async ({ page }) => {
  await page.setViewportSize(phone)
  await openGallery(page)
  // It stands behind what it is about, outside of its box.
  const crosses = await page.evaluate(() =>
    [...document.querySelectorAll('.scene [data-leave]')].map((part) => {
      const frame = (part.closest('.mac-window') ?? part.closest('.scene'))!.getBoundingClientRect()
      const beyond = Number.parseFloat(getComputedStyle(part, '::after').right)
      return {
        cross: `${part.closest('figure')?.id}: ${part.textContent}`,
        isInside: part.getBoundingClientRect().right - beyond <= frame.right,
      }
    }),
  )
  expect(crosses.length).toBeGreaterThan(4)
  expect(crosses.filter(({ isInside }) => !isInside)).toEqual([])
})

test('before there is a script the crop shows the first ring', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 820 })
  await openGallery(page, { marks: 'all' })
  // As the prerendered page has it: placed by the style sheet alone.
  const outside = await page.evaluate(async () => {
    const crops = [...document.querySelectorAll<HTMLElement>('.crop')]
    for (const crop of crops) {
      const copy = crop.cloneNode(true) as HTMLElement
      delete copy.dataset['live']
      crop.replaceWith(copy)
    }
    await new Promise(requestAnimationFrame)
    return [...document.querySelectorAll('.crop')].flatMap((crop) => {
      const view = crop.getBoundingClientRect()
      const ring = crop.querySelector('[data-turn]')!.getBoundingClientRect()
      return ring.top >= view.top && ring.bottom <= view.bottom ? [] : [crop.closest('figure')?.id]
    })
  })
  // In this one the last line of the sheet wins: there are more rings than fit.
  expect(outside.filter((id) => id !== 'mail-servers-15')).toEqual([])
})

test('what moves a crop is smooth only for those who like motion', async ({ page }) => {
  await openGallery(page, { screen: 'server-settings' })
  const crop = page.locator('#server-settings-15 .crop')
  await expect(crop).toHaveCSS('scroll-behavior', 'smooth')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(crop).toHaveCSS('scroll-behavior', 'auto')
})

test('in a page from right to left a drawing stays as Mail draws it', async ({ page }) => {
  await openGallery(page, { screen: 'add-account' })
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  const [ring, label] = await Promise.all([
    page.locator('#add-account-15 [data-part="name"]').boundingBox(),
    page.locator('#add-account-15 .mac-label').first().boundingBox(),
  ])
  expect(ring!.x).toBeGreaterThan(label!.x)
  await expect(page.locator('#add-account-15 [data-number="1"]')).toBeInViewport()
})

for (const [name, media] of [
  ['forced colors', { forcedColors: 'active' }],
  ['print', { media: 'print' }],
] as const)
  test(`ring and number stay: ${name}`, async ({ page }) => {
    await page.emulateMedia(media)
    await openGallery(page, { theme: 'dark', marks: 'all' })
    const faint = await page.evaluate(() =>
      [...document.querySelectorAll('.scene [data-number]')]
        .filter((part) => {
          const ring = getComputedStyle(part)
          const number = getComputedStyle(part, '::after')
          const seen = ring.outlineStyle === 'solid' && Number.parseFloat(ring.outlineWidth) >= 2
          return (
            !seen ||
            number.content !== `"${part.getAttribute('data-number')}"` ||
            number.color === number.backgroundColor
          )
        })
        .map((part) => part.outerHTML.slice(0, 80)),
    )
    expect(faint).toEqual([])
  })

test('print is light and whole, whatever the page is, and has no button', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await openGallery(page, { theme: 'dark', screen: 'add-account' })
  const figure = page.locator('#add-account-15')
  await expect(figure.locator('.mac-field').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(figure.locator('.mac-scrim')).toBeHidden()
  await expect(figure.getByRole('button')).toBeHidden()
  const [shown, whole] = await figure.locator('.crop').evaluate((crop) => [crop.clientHeight, crop.scrollHeight])
  expect(shown).toBe(whole)
})

test('with forced colors a crop has its border again', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openGallery(page, { screen: 'server-settings' })
  const [border, ground] = await page
    .locator('.crop')
    .evaluate((crop) => [getComputedStyle(crop).borderTopColor, getComputedStyle(document.body).backgroundColor])
  expect(border).not.toBe(ground)
})

test.describe('the enlarged view', () => {
  for (const viewport of [
    { width: 720, height: 820 },
    { width: 1280, height: 800 },
  ])
    test(`opens and closes by keyboard, ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await openGallery(page, { screen: 'accounts-window' })
      const figure = page.locator('#accounts-window-15')
      const button = figure.getByRole('button', { name: 'Enlarge picture' })
      const inline = await figure.locator('.screen').first().boundingBox()
      await button.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'The settings of Mail at Accounts.' })
      await expect(dialog).toBeVisible()
      const large = await dialog.locator('.screen').boundingBox()
      expect(large!.width).toBeGreaterThan(inline!.width * 1.4)
      await expect(dialog.locator('[data-number]').first()).toBeInViewport()
      await expect(dialog.locator('[data-number]')).toHaveCount(2)
      await expect(dialog.locator('.crop')).toHaveCount(0)

      await page.keyboard.press('Escape')
      // Out of the page, not only hidden: the browser closes it a moment before the page hears of it.
      await expect(figure.locator('dialog')).toHaveCount(0)
      await expect(button).toBeFocused()

      await page.keyboard.press('Enter')
      await expect(dialog).toBeVisible()
      await dialog.getByRole('button', { name: 'Close picture' }).click()
      await expect(dialog).toHaveCount(0)
      await expect(button).toBeFocused()
    })

  test('scrolls both ways with the keys', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 500 })
    await openGallery(page, { screen: 'server-settings' })
    await page.getByRole('button', { name: 'Enlarge picture' }).first().click()
    const area = page.getByRole('region', { name: 'Enlarged picture' })
    await area.focus()
    const offset = () => area.evaluate(({ scrollLeft, scrollTop }) => Math.min(Math.abs(scrollLeft), scrollTop))
    expect(await offset()).toBe(0)
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
    }
    await expect.poll(offset).toBeGreaterThan(0)
  })
})
