import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { SiteServer } from './site-server.ts'

const dist = process.env['DIST'] ?? 'dist'

/** Every address of the built site. */
const routes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?index\.html$/, '')}`)

async function waitForWorker(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.controller !== null || caches.keys().then((keys) => keys.length > 0)),
    )
    .toBeTruthy()
}

test.describe('after one visit', () => {
  let server: SiteServer

  test.beforeEach(async () => {
    server = new SiteServer(dist)
    await server.start()
  })

  test.afterEach(async () => {
    await server.stop()
  })

  test('every page comes up with the server gone, and the guide goes on', async ({ page, context }) => {
    await page.goto(`${server.origin}/apple-mail/sign-in/`)
    await waitForWorker(page)
    await server.stop()
    await page.close()

    const cold = await context.newPage()
    expect(routes.length).toBeGreaterThan(16)
    for (const route of routes) {
      await cold.goto(server.origin + route)
      await expect(cold.locator('h1')).toBeVisible()
      await expect(cold.locator('html[data-ready]')).toBeAttached()
    }
    await cold.goto(`${server.origin}/apple-mail/mail-servers?macos=12`)
    await cold.getByRole('link', { name: 'Next', exact: true }).click()
    await expect(cold.getByRole('heading', { level: 1 })).toHaveText('Choose the apps')
    await expect(cold.getByRole('img').first()).toBeVisible()
  })

  test('an address that does not exist is answered with help, offline too', async ({ page }) => {
    await page.goto(`${server.origin}/`)
    await waitForWorker(page)
    await server.stop()
    await page.goto(`${server.origin}/apple-mail/no-such-step-at-all`)
    await expect(page.getByRole('link', { name: /Sign in to the Control Panel/ })).toBeVisible()
  })

  test('nothing in the worker’s cache holds what was typed', async ({ page }) => {
    await page.goto(`${server.origin}/apple-mail/inbound-password/`)
    await waitForWorker(page)
    await page.getByLabel('Inbound (IMAP) password', { exact: true }).fill('Canary-7b1f-secret')
    await page.getByRole('link', { name: 'Next', exact: true }).click()
    const found = await page.evaluate(async () => {
      for (const key of await caches.keys())
        for (const request of await (await caches.open(key)).keys()) {
          const text = (await (await caches.match(request))?.text()) ?? ''
          if (text.includes('Canary-7b1f') || request.url.includes('Canary-7b1f')) return request.url
        }
      return null
    })
    expect(found).toBeNull()
  })
})

test.describe('a deploy', () => {
  let server: SiteServer
  let next: string

  test.beforeEach(async () => {
    next = mkdtempSync(join(tmpdir(), 'next-version-'))
    cpSync(dist, next, { recursive: true })
    server = new SiteServer(dist)
    await server.start()
  })

  test.afterEach(async () => {
    await server.stop()
    rmSync(next, { recursive: true })
  })

  /** The site with another front page, as a release changes it. */
  function release() {
    const front = join(next, 'index.html')
    writeFileSync(front, readFileSync(front, 'utf8').replace('</title>', ' (new)</title>'))
    const worker = join(next, 'service-worker.js')
    writeFileSync(
      worker,
      readFileSync(worker, 'utf8').replace(/([`"']\/index\.html[`"'],\s*"?revision"?:\s*[`"'])[0-9a-f]{4}/, '$1beef'),
    )
    expect(readFileSync(worker, 'utf8')).not.toBe(readFileSync(join(dist, 'service-worker.js'), 'utf8'))
    server.folder = next
  }

  test('a new version is offered, waits, and is taken when the person says so', async ({ page }) => {
    await page.goto(`${server.origin}/`)
    await waitForWorker(page)
    await page.goto(`${server.origin}/apple-mail/inbound-password/`)
    await page.getByLabel('Inbound (IMAP) password', { exact: true }).fill('Canary-7b1f-secret')
    await page.getByRole('heading', { level: 1 }).click()
    release()
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const offer = page.getByText('A new version of this guide is ready.')
    await expect(offer).toBeVisible({ timeout: 15_000 })
    await expect(page.getByText('forgets the passwords you have typed')).toBeVisible()
    // It waits: the typed password is still there.
    await expect(page.getByRole('button', { name: 'Remove inbound (IMAP) password' })).toBeVisible()
    await page.getByRole('button', { name: 'Load it now' }).click()
    await expect(offer).toBeHidden()
    await page.goto(`${server.origin}/`)
    await expect(page).toHaveTitle(/\(new\)/)
  })
})

test.describe('a page left open over a deploy, without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('a chunk that is gone shows words and a way on, never a blank page', async ({ page }) => {
    const server = new SiteServer(dist)
    await server.start()
    await page.route(/assets\/short-page/, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.goto(`${server.origin}/apple-mail/`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await page.getByRole('link', { name: 'To the short version' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong on this page' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Load the page again' })).toHaveAttribute('href', '/apple-mail/short')
    await page.getByRole('link', { name: 'Start page' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await server.stop()
  })

  test('a drawing that is gone leaves its words', async ({ page }) => {
    const server = new SiteServer(dist)
    await server.start()
    await page.route(/assets\/drawing-.*\.js/, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.goto(`${server.origin}/apple-mail/`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await page.getByRole('link', { name: 'Start with step 1' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in to the Control Panel' })).toBeVisible()
    await expect(page.getByText('Click My Settings at the top.').first()).toBeVisible()
    await server.stop()
  })
})
