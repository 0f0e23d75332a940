import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import config from '../playwright.config.ts'
import { findBrowser } from '../scripts/find-browser.mjs'
import { expect, test } from './fixtures.ts'
import { dist } from './guide.ts'
import { SiteServer } from './site-server.ts'

interface Manifest {
  readonly id: string
  readonly name: string
  readonly short_name: string
  readonly start_url: string
  readonly scope: string
  readonly display: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[]
}

const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest
const server = new SiteServer(dist)

// A browser without windows installs nothing: where the tests run in one, these need the whole one beside it.
const executablePath = findBrowser()
test.use(
  executablePath === undefined
    ? { channel: 'chromium' }
    : { launchOptions: { ...config.projects?.[0]?.use?.launchOptions, executablePath } },
)

test.use({ serviceWorkers: 'allow' })
test.beforeEach(({ watch }) => watch.allow(/^request to http:\/\/localhost:\d+\//))
test.beforeAll(() => server.start())
test.afterAll(() => server.stop())

test('the browser finds nothing that speaks against installing', async ({ page }) => {
  await page.goto(`${server.origin}/apple-mail/sign-in/`)
  const session = await page.context().newCDPSession(page)
  const { url, data, errors } = await session.send('Page.getAppManifest')
  expect(url).toBe(`${server.origin}/manifest.json`)
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '')).toEqual(manifest)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // Each test has a private window of its own, where no browser offers it.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const { appId } = await session.send('Page.getAppId')
  expect(appId).toBe(`${server.origin}/`)
})

test('the check would see an address that cannot be installed', async ({ page }) => {
  await page.route('**/manifest.json', (route) =>
    route.fulfill({ json: { ...manifest, icons: [], display: 'browser' } }),
  )
  await page.goto(`${server.origin}/`)
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  const found = installabilityErrors.map(({ errorId }) => errorId)
  expect(found).toEqual(expect.arrayContaining(['manifest-display-not-supported']))
})

const at = (address: string) => new URL(address, `${server.origin}/manifest.json`).pathname

test('it opens at the front page, in a window of its own, and holds the whole site', () => {
  expect(manifest).toMatchObject({ id: '/', display: 'standalone' })
  expect([manifest.start_url, manifest.scope].map(at)).toEqual(['/', '/'])
  // Longer ones are cut off under the icon.
  expect(manifest.short_name.length).toBeLessThanOrEqual(12)
})

test('every icon is what the manifest says', async ({ page }) => {
  await page.goto(`${server.origin}/`)
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
  for (const { src, sizes, type } of manifest.icons) {
    const response = await page.request.get(`${server.origin}/${src}`)
    expect(response.headers()['content-type'], src).toContain(type)
    const size = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, `/${src}`)
    if (sizes !== 'any') expect(size, src).toBe(sizes)
  }
})
