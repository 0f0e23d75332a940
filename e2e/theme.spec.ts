import { expectNoViolations } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { chooseTheme, expectTheme, forgetEverything, isReady, open, stepPath } from './guide.ts'
import { preferencesKey, readStorage, seedStorage, storedPreferences } from './stored.ts'
import type { Page } from '@playwright/test'

const light = 'rgb(247, 244, 238)'
const dark = 'rgb(22, 21, 18)'
const lightBar = '#f7f4ee'
const darkBar = '#161512'

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
/** The color of the browser's own bars. */
const barColor = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      .filter((meta) => matchMedia(meta.media).matches)
      .map((meta) => meta.content),
  )

test('light, dark, and back to the computer’s own, on a light computer and on a dark one', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  for (const [scheme, own, other] of [
    ['light', light, dark],
    ['dark', dark, light],
  ] as const)
    await test.step(`on a ${scheme} computer`, async () => {
      await page.emulateMedia({ colorScheme: scheme })
      await expectTheme(page, 'Auto')
      expect(await paper(page)).toBe(own)

      await chooseTheme(page, scheme === 'light' ? 'Dark' : 'Light')
      expect(await paper(page)).toBe(other)
      expect(await barColor(page)).toEqual([other === dark ? darkBar : lightBar])
      await expectNoViolations(page, `${scheme} computer, other theme`)

      await page.emulateMedia({ media: 'print' })
      expect(await paper(page)).toBe('rgb(255, 255, 255)')
      await page.emulateMedia({ media: 'screen' })

      await chooseTheme(page, 'Auto')
      expect(await paper(page)).toBe(own)
      expect(await barColor(page)).toEqual([own === dark ? darkBar : lightBar])
    })
})

test('the chosen theme is there before the script, on every kind of page', async ({ page, context }) => {
  await seedStorage(context, { [preferencesKey]: storedPreferences({ theme: 'dark' }) })
  await page.route('**/assets/*.js', () => undefined)
  for (const path of ['/', stepPath('sign-in'), '/support']) {
    await page.goto(path, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await paper(page), path).toBe(dark)
    expect(await barColor(page), path).toEqual([darkBar])
  }
})

test('kept across visits, followed by other windows, forgotten with everything; stored text that is no theme leaves the computer’s own', async ({
  page,
  context,
}) => {
  await open(page, stepPath('sign-in'))
  await test.step('kept across visits, followed by other windows, forgotten with everything', async () => {
    const second = await context.newPage()
    await open(second, stepPath('mail-servers'))
    await page.bringToFront()
    await chooseTheme(page, 'Dark')
    await second.bringToFront()
    await expect.poll(() => paper(second)).toBe(dark)
    await expectTheme(second, 'Dark')
    await second.close()
    await page.reload()
    await expectTheme(page, 'Dark')
    expect(await paper(page)).toBe(dark)

    await forgetEverything(page)
    expect(await paper(page)).toBe(light)
    expect(await readStorage(page)).not.toHaveProperty(preferencesKey)
    await page.reload()
    await expectTheme(page, 'Auto')
  })

  for (const text of ['{', 'null', '7', '{"version":1,"state":{"idleMinutes":60,"theme":"<b>"}}', '{"state":null}'])
    await test.step(`stored: ${text}`, async () => {
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [preferencesKey, text] as const)
      await page.reload()
      await isReady(page)
      expect(await paper(page), text).toBe(light)
      await expectTheme(page, 'Auto')
    })
})
