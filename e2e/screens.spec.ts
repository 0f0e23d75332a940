import { expect, type Page, test } from '@playwright/test'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'
import { expectNoViolations } from './axe.ts'

// The gallery of drawn screens is no part of the built site, so this file brings its own server: one, hence one worker.
// Axe reads some thirty drawings in one page.
test.describe.configure({ mode: 'default', timeout: 120_000 })

let server: ViteDevServer
let address = ''

test.beforeAll(async () => {
  server = await createServer({
    configFile: false,
    appType: 'mpa',
    plugins: [react(), tailwindcss()],
    optimizeDeps: { entries: ['gallery.html'] },
    cacheDir: 'node_modules/.vite-gallery',
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
  })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})

test.afterAll(() => server.close())

interface View {
  readonly theme?: 'light' | 'dark'
  readonly values?: 'sample' | 'typed' | 'extreme'
  readonly marks?: 'article' | 'all'
  readonly screen?: string
}

async function openGallery(page: Page, view: View = {}) {
  await page.goto(`${address}gallery.html?${new URLSearchParams({ ...view }).toString()}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const phone = { width: 390, height: 844 }
// Each theme once and each width once: colours do not hang on the width.
for (const [state, view, width, media] of [
  ['light, 1280 px', { theme: 'light' }, 1280, {}],
  ['dark, 390 px, long values', { theme: 'dark', values: 'extreme' }, 390, {}],
  ['forced colours', {}, 1280, { forcedColors: 'active' }],
  ['print', { theme: 'dark' }, 1280, { media: 'print', colorScheme: 'dark' }],
] as const)
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
  for (const width of [390, 320])
    test(`nothing runs out of a ${width} px page: ${values}`, async ({ page }) => {
      await page.setViewportSize({ ...phone, width })
      await openGallery(page, { values, marks: 'all' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const cutOff = await page.evaluate(() =>
        [...document.querySelectorAll('.scene [data-number]')]
          .filter((part) => {
            const frame = (part.closest('.mac-window') ?? part.closest('.scene'))!.getBoundingClientRect()
            const box = part.getBoundingClientRect()
            return box.width < 5 || box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom
          })
          .map((part) => `${part.closest('figure')?.id} ${part.getAttribute('data-part')}`),
      )
      expect(cutOff).toEqual([])
    })

test('on a phone every text of a drawing is at least 11 px', async ({ page }) => {
  await page.setViewportSize(phone)
  await openGallery(page, { marks: 'all' })
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

test('no drawing takes the focus, and Tab goes from one figure to the next', async ({ page }) => {
  await openGallery(page)
  await expect(page.locator('.screen :is(a, button, input, select, textarea, [tabindex])')).toHaveCount(0)
  await page.locator('#panel-home-15').getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('#panel-servers-15').getByRole('button')).toBeFocused()
})

test('every figure has one image, and tells each mark once, in the list below it', async ({ page }) => {
  await openGallery(page)
  const figures = await page.locator('figure:has(.screen)').all()
  expect(figures.length).toBeGreaterThan(22)
  for (const figure of figures) {
    await expect(figure.getByRole('img')).toHaveCount(1)
    const name = (await figure.getByRole('img').getAttribute('aria-label')) ?? ''
    expect(name.trim()).not.toBe('')
    await expect(figure).toHaveAccessibleName(name)
    for (const item of await figure.getByRole('listitem').all()) {
      const [number = '', ...says] = (await item.innerText()).split('\n')
      expect(number).toMatch(/^\d+$/)
      expect(says.join('\n')).not.toBe('')
      expect(name).not.toContain(says.join('\n'))
    }
  }
})

for (const [name, media] of [
  ['forced colours', { forcedColors: 'active' }],
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

test('print is light, whatever the page is, and shows no button', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await openGallery(page, { theme: 'dark', screen: 'compose' })
  await expect(page.locator('.mac-compose')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('#compose-15 button')).toBeHidden()
})

test.describe('the enlarged view', () => {
  for (const viewport of [phone, { width: 1280, height: 800 }])
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
      await expect(dialog.getByRole('listitem')).toHaveCount(2)

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
    await page.setViewportSize({ width: 390, height: 500 })
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
