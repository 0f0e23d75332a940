import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { dist, pagesToSee, someOf } from './guide.ts'

const assets = join(dist, 'assets')
const pages = pagesToSee()
const sheets = readdirSync(assets).filter((file) => file.endsWith('.css'))

/** Where every element of the page stands, and how it looks. */
function looks() {
  return [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor, fontSize, fontWeight, borderColor, display } = getComputedStyle(element)
    return [
      element.tagName,
      x,
      y,
      width,
      height,
      color,
      backgroundColor,
      fontSize,
      fontWeight,
      borderColor,
      display,
    ].join(' ')
  })
}

test.describe('the styles written into a page are all it needs', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing moves and nothing changes when the whole sheets come, in a wide window and in a narrow one', async ({
    page,
  }) => {
    test.slow()
    const atBothWidths = async () => {
      const seen: (readonly string[])[] = []
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        seen.push(await page.evaluate(looks))
      }
      return seen
    }
    for (const path of someOf(pages, (_, index) => index % 3 === 0)) {
      await page.goto(path)
      const before = await atBothWidths()
      expect(before[0]?.length).toBeGreaterThan(20)
      // As links of the page's own origin: its policy allows no others.
      await page.evaluate((files) => {
        for (const file of files) {
          const link = document.createElement('link')
          link.rel = 'stylesheet'
          link.href = `/assets/${file}`
          document.head.append(link)
        }
      }, sheets)
      // Without scripts the page cannot listen; it can be asked.
      const missing = `[...document.querySelectorAll('link[rel=stylesheet]')].filter(({ sheet }) => sheet === null).length`
      await expect.poll(async () => await page.evaluate(missing)).toBe(0)
      expect(await atBothWidths(), path).toEqual(before)
    }
  })
})

test('a page carries a part of the whole sheet only', () => {
  const whole = sheets.reduce((sum, sheet) => sum + readFileSync(join(assets, sheet), 'utf8').length, 0)
  for (const path of pages) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
    const own = /<style>(.*?)<\/style>/s.exec(html)?.[1]?.length ?? 0
    expect(own, path).toBeGreaterThan(1000)
    expect(own, path).toBeLessThan(whole * 0.7)
  }
})
