import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { dist, stepPath, stepOf } from './guide.ts'
import { SiteServer } from './site-server.ts'
import { notFoundComplaint } from './watch.ts'

/** A host that sends no headers, so that nothing but the page itself can say who may frame it. */
const server = new SiteServer(dist)

/** A page of another site: another port is another origin. */
class OtherSite {
  readonly #server = new SiteServer(mkdtempSync(join(tmpdir(), 'other-')))
  async start(html: string): Promise<string> {
    for (const file of ['index.html', '404.html']) writeFileSync(join(this.#server.folder, file), html)
    await this.#server.start()
    return `${this.#server.origin}/`
  }
  async stop(): Promise<void> {
    await this.#server.stop()
    rmSync(this.#server.folder, { recursive: true })
  }
}
let other: OtherSite

test.beforeAll(() => server.start())
test.afterAll(() => server.stop())
test.beforeEach(() => {
  other = new OtherSite()
})
test.afterEach(() => other.stop())

test('in a frame of another site nothing can be pressed but the way out', async ({ page, context, watch }) => {
  watch.allow(/^request to http:\/\/localhost/)
  // Browsers look for an icon of the other page.
  watch.allow(notFoundComplaint)
  await page.goto(await other.start(`<iframe src="${server.origin + stepPath('account-details')}"></iframe>`))
  const frame = page.frameLocator('iframe')
  const way = frame.getByRole('link', { name: 'Open the guide' })
  await expect(way).toBeVisible()
  await frame.locator('body').press('Tab')
  await expect(frame.getByRole('link')).toHaveCount(1)
  await expect(frame.getByRole('button')).toHaveCount(0)
  await expect(frame.getByRole('heading')).toHaveCount(0)
  await expect(frame.locator('html')).not.toHaveAttribute('data-ready')

  const opened = context.waitForEvent('page')
  await way.click()
  const alone = await opened
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText(stepOf('account-details').title)
  await expect(alone.locator('html[data-ready]')).toBeAttached()
  expect(await alone.evaluate(() => opener)).toBeNull()
})

test('a page of the site’s own origin may show it in a frame', async ({ page, watch }) => {
  watch.allow(/^request to http:\/\/localhost/)
  await page.route(`${server.origin}/help-center`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${stepPath('account-details')}"></iframe>` }),
  )
  await page.goto(`${server.origin}/help-center`)
  await expect(page.frameLocator('iframe').locator('html[data-ready]')).toBeAttached()
})

test('who opened the window has no way back from it', async ({ page, context, watch }) => {
  watch.allow(/^request to http:\/\/localhost/)
  // Browsers look for an icon of the other page.
  watch.allow(notFoundComplaint)
  await page.goto(await other.start('<p>Somebody else’s page</p>'))
  const opened = context.waitForEvent('page')
  await page.evaluate((address) => void open(address), server.origin + stepPath('account-details'))
  const window = await opened
  await expect(window.locator('html[data-ready]')).toBeAttached()
  expect(await window.evaluate(() => opener)).toBeNull()
})
