import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hostHeaders } from '../build/host-headers.ts'
import { buildSite } from './build-site.ts'
import { enter, expectValue, valueRow } from './account.ts'
import { expect, test } from './fixtures.ts'
import { expectStep, guideAt, guidePath, isEvery, skipLink } from './guide.ts'
import { pageKinds } from './site-files.ts'
import { SiteServer, type Fault } from './site-server.ts'

const dist = process.env['DIST'] ?? 'dist'

/** Every address of the built site. */
const routes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?index\.html$/, '')}`)

const scriptsOf = (folder: string) => readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'))

/** Everything is kept, and the page gets it from there. */
async function isServedByWorker(page: Page) {
  const isServed = () => page.evaluate(() => navigator.serviceWorker.controller !== null)
  // Fetching the whole site takes its time on a busy machine.
  await expect.poll(isServed, { timeout: 25_000 }).toBe(true)
}

/** What the worker that serves the page has of the site, each file with its length; what others left is not of it. */
async function precached(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const found: Record<string, number> = {}
    for (const name of (await caches.keys()).filter((each) => each.includes('precache'))) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        found[request.url] = (await (await cache.match(request))?.blob())?.size ?? -1
    }
    return found
  })
}

// Most of it is waiting for a worker: one after the other, beside tests that keep the processor busy.
test.describe.configure({ mode: 'default' })

test.use({ serviceWorkers: 'allow' })

test.beforeEach(({ watch }) => {
  test.slow()
  // Each test has a server of its own, and what is gone from it is the point of most of them. The policy holds.
  watch.allow(/^request to http:\/\/localhost:\d+\/|^console error: Failed to load resource: /)
})

test.describe('after one visit', () => {
  let server: SiteServer

  test.beforeEach(async () => {
    server = new SiteServer(dist, '/', hostHeaders)
    await server.start()
  })

  test.afterEach(async () => {
    await server.stop()
  })

  test('every page comes up with the server gone, and the guide goes on', async ({ page, context }) => {
    await page.goto(`${server.origin}/apple-mail/sign-in/`)
    await isServedByWorker(page)
    await server.stop()
    await page.close()

    const cold = await context.newPage()
    expect(routes.length).toBeGreaterThan(16)
    await cold.goto(server.origin)
    // All are kept; a page of each kind is opened, and some of each guide.
    const kept = Object.keys(await precached(cold)).map((address) => new URL(address).pathname)
    expect(kept).toEqual(expect.arrayContaining(routes.map((route) => join(route, 'index.html'))))
    const kinds = pageKinds.map(({ path }) => path).filter((path) => isEvery || guideAt(path).path === guidePath)
    const opened = new Set([...kinds, ...routes.filter((_, index) => isEvery || index % 30 === 0)])
    for (const route of opened) {
      await cold.goto(server.origin + route)
      await expect(cold.locator('h1')).toBeVisible()
      await expect(cold.locator('html[data-ready]')).toBeAttached()
    }
    await cold.goto(`${server.origin}/apple-mail/mail-servers?macos=12`)
    await skipLink(cold).click()
    await expect(cold.getByRole('heading', { level: 1 })).toHaveText('Choose the apps')
    await expect(cold.getByRole('img').first()).toBeVisible()
  })

  test('the page of the first visit goes on, too, when the network goes while it is open; a lost address gets help; what was typed is not kept', async ({
    page,
  }) => {
    await page.goto(`${server.origin}/apple-mail/inbound-password/`)
    await isServedByWorker(page)
    await page.getByLabel('Inbound (IMAP) password', { exact: true }).fill('Canary-7b1f-secret')
    await server.stop()
    await skipLink(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get your outbound (SMTP) password')
    // Pages in chunks of their own, none of which were here before.
    for (const [link, heading] of [
      ['Mail Setup Guide', 'Where do you read your mail?'],
      ['For support staff', 'Support desk'],
    ] as const) {
      await page.getByRole('link', { name: link }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    }
    await test.step('nothing typed is in the worker’s cache', async () => {
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
    await page.goto(`${server.origin}/apple-mail/no-such-step-at-all`)
    await expect(page.getByRole('link', { name: /Sign in to the Control Panel/ }).first()).toBeVisible()
  })

  test('a first visit whose copy does not get whole works with the network, and the next visit keeps it all', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { prototype } = ServiceWorkerContainer
      const register = Object.getOwnPropertyDescriptor(prototype, 'register')?.value as typeof prototype.register
      const became = new Promise<string>((resolve) => {
        prototype.register = async function registerAndTell(...asked) {
          const registration = await register.apply(this, asked)
          const worker = registration.installing
          worker?.addEventListener('statechange', () => resolve(worker.state))
          return registration
        }
      })
      Object.assign(globalThis, { became })
    })
    // The last of the list: nearly all was there already.
    const faults: readonly Fault[] = ['cut', 'gone']
    for (const fault of faults) {
      server.faultOf = (path) => (path.startsWith('/assets/web-drawing-') ? fault : undefined)
      await page.goto(`${server.origin}/apple-mail/sign-in/`)
      await expect(page.locator('html[data-ready]')).toBeAttached()
      const became = () => page.evaluate(() => (globalThis as { readonly became?: Promise<string> }).became)
      expect(await became()).toBe('redundant')
      expect(await page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(true)
    }
    server.faultOf = () => undefined
    await page.goto(`${server.origin}/apple-mail/sign-in/`)
    await isServedByWorker(page)
    await server.stop()
    await page.goto(`${server.origin}/gmail/`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
  })
})

const offer = (page: Page) => page.getByRole('status').getByText('A new version of this guide is ready.')
const warning = (page: Page) => page.getByText('If you load it, the guide forgets the passwords you typed.')
const typed = (page: Page) => page.getByRole('button', { name: 'Remove inbound (IMAP) password' })
const loadButton = (page: Page) => page.getByRole('button', { name: 'Load it now', exact: true })

const coming = (page: Page) => page.getByRole('status').getByText('Loading the new version…')

/** The old version finishes what it has begun, which takes its time on a busy machine. */
async function isLoadedAnew(page: Page) {
  await expect(offer(page).or(coming(page))).toHaveCount(0, { timeout: 25_000 })
  await expect(page.locator('html[data-ready]')).toBeAttached()
}

const newVersion = (page: Page) => page.locator('body[data-version="new"]')

async function typePassword(page: Page) {
  await page.getByLabel('Inbound (IMAP) password', { exact: true }).fill('Canary-7b1f-secret')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(typed(page)).toBeVisible()
}

/** As the browser does by itself at a visit, and once a day. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))

/** Has the browser look for a new version; gives what becomes of it, or nothing where there is none. */
const tryUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const found = new Promise<ServiceWorker | null>((resolve) => {
      registration?.addEventListener('updatefound', () => resolve(registration.installing), { once: true })
    })
    await registration?.update()
    const worker = await found
    return new Promise((resolve) => {
      const tell = () => {
        if (worker?.state !== 'installing') resolve(worker?.state)
      }
      worker?.addEventListener('statechange', tell)
      tell()
    })
  })

test.describe('a deploy', () => {
  let server: SiteServer
  let next: string

  test.beforeEach(async () => {
    next = mkdtempSync(join(tmpdir(), 'next-version-'))
    cpSync(dist, next, { recursive: true })
    server = new SiteServer(dist, '/', hostHeaders)
    await server.start()
  })

  test.afterEach(async () => {
    await server.stop()
    rmSync(next, { recursive: true })
  })

  /** The site with another front page, as a release changes it. */
  function release() {
    const front = join(next, 'index.html')
    const text = readFileSync(front, 'utf8').replace('<body>', '<body data-version="new">')
    writeFileSync(front, text)
    const worker = join(next, 'service-worker.js')
    const hash = createHash('sha256').update(text).digest('base64')
    writeFileSync(
      worker,
      readFileSync(worker, 'utf8').replace(
        /([`"']\/index\.html[`"'],\s*"?revision"?:\s*[`"'])[0-9a-f]{4}([^}]*sha256-)[^`"']+/,
        `$1beef$2${hash}`,
      ),
    )
    expect(readFileSync(worker, 'utf8')).not.toBe(readFileSync(join(dist, 'service-worker.js'), 'utf8'))
    server.folder = next
  }

  /** A release where every script has another name: the old ones are gone from the host. */
  function releaseAnew() {
    buildSite({}, next, ['--minify', 'false'])
    expect(scriptsOf(next).filter((file) => scriptsOf(dist).includes(file))).toEqual([])
    server.folder = next
  }

  /** Opens a step that is served by the worker. */
  async function openKept(page: Page, path = '/apple-mail/inbound-password/') {
    await page.goto(`${server.origin}${path}`)
    await isServedByWorker(page)
    await expect(page.locator('html[data-ready]')).toBeAttached()
  }

  test('a new version is offered, waits, and is taken when the person says so', async ({ page, watch }) => {
    await openKept(page, '/')
    await openKept(page)
    await typePassword(page)
    await page.goto(`${server.origin}/apple-mail/account-details/`)
    await enter(page, 'Email address', 'you@example.org')
    await openKept(page)
    await typePassword(page)
    release()
    await lookForUpdate(page)
    await expect(offer(page)).toBeVisible({ timeout: 25_000 })
    await expect(warning(page)).toBeVisible()
    // It waits: the typed password is still there, and so is the old version.
    await expect(typed(page)).toBeVisible()
    await skipLink(page).click()
    await expect(offer(page)).toBeVisible()
    await page.goBack()
    await expect(typed(page)).toBeVisible()

    await loadButton(page).click()
    await isLoadedAnew(page)
    // Nothing but the wish was told to the worker.
    expect(watch.messages).toEqual([expect.stringMatching(/\["use-new-version"\]$/)])
    // As it said: the password is gone. Nothing else is.
    await expect(typed(page)).toHaveCount(0)
    await page.goto(`${server.origin}/apple-mail/account-details/`)
    await expectValue(valueRow(page, 'Email address'), 'you@example.org')
    await page.goto(`${server.origin}/`)
    await expect(newVersion(page)).toBeAttached()
  })

  test('“Later” means later, and the next visit is asked again; without a typed password nothing is said of passwords', async ({
    page,
  }) => {
    await openKept(page)
    release()
    await lookForUpdate(page)
    await page.getByRole('button', { name: 'Later', exact: true }).click({ timeout: 25_000 })
    await expect(offer(page)).toBeHidden()
    await page.goto(`${server.origin}/`)
    await expect(newVersion(page)).toHaveCount(0)
    await expect(offer(page)).toBeVisible({ timeout: 25_000 })

    await openKept(page)
    await expect(offer(page)).toBeVisible({ timeout: 25_000 })
    await expect(warning(page)).toHaveCount(0)
    await typePassword(page)
    await expect(warning(page)).toBeVisible()
    // It was said: the browser does not ask once more.
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await loadButton(page).click()
    await expect(typed(page)).toHaveCount(0)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    expect(asked).toEqual([])
  })

  test('while the old version has something to finish, it says that the new one is coming', async ({
    page,
    context,
  }) => {
    await openKept(page)
    release()
    await lookForUpdate(page)
    await expect(offer(page)).toBeVisible({ timeout: 25_000 })
    server.faultOf = (path) => (path === '/nowhere' ? 'held' : undefined)
    const other = await context.newPage()
    const answered = other.goto(`${server.origin}/nowhere`).catch(() => undefined)
    await expect.poll(() => server.heldCount).toBe(1)
    await loadButton(page).click()
    await expect(coming(page)).toBeVisible()
    await expect(loadButton(page)).toHaveCount(0)
    server.letGo()
    await answered
    await isLoadedAnew(page)
    await page.goto(`${server.origin}/`)
    await expect(newVersion(page)).toBeAttached()
  })

  test('taken in one window, it takes nothing from the other, which is asked for itself', async ({ page, context }) => {
    await openKept(page)
    await typePassword(page)
    const other = await context.newPage()
    await openKept(other, '/')
    release()
    await lookForUpdate(other)
    await expect(offer(other)).toBeVisible({ timeout: 25_000 })
    await expect(warning(other)).toHaveCount(0)
    await loadButton(other).click()
    await expect(newVersion(other)).toBeAttached()

    // The first window was not loaded anew.
    await expect(typed(page)).toBeVisible()
    await expect(offer(page)).toBeVisible()
    await expect(warning(page)).toBeVisible()
    await skipLink(page).click()
    await expectStep(page, 'outbound-password')
    await loadButton(page).click()
    await isLoadedAnew(page)
    await page.goto(`${server.origin}/`)
    await expect(newVersion(page)).toBeAttached()
  })

  test('an install that goes wrong changes nothing, the next try is whole, and a deploy may be taken back', async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000)
    await openKept(page)
    await typePassword(page)
    const before = await precached(page)
    release()
    const session = await context.newCDPSession(page)
    const faults: readonly Fault[] = ['gone', 'portal', 'cut', 'dropped']
    for (const fault of faults)
      await test.step(fault, async () => {
        server.faultOf = (path) => (path === '/index.html' ? fault : undefined)
        expect(await tryUpdate(page)).toBe('redundant')
      })
    server.faultOf = () => undefined
    await test.step('the disk is full', async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1 })
      expect(await tryUpdate(page)).toBe('redundant')
      await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin })
    })
    // Nobody was bothered, nothing typed is lost, and the old copy is as whole as before.
    await expect(offer(page)).toHaveCount(0)
    await expect(typed(page)).toBeVisible()
    expect(await precached(page)).toEqual(before)
    const other = await context.newPage()
    await other.goto(`${server.origin}/`)
    await expect(other.locator('html[data-ready]')).toBeAttached()
    await expect(newVersion(other)).toHaveCount(0)

    // The next visit has already tried again.
    await loadButton(other).click({ timeout: 25_000 })
    await expect(newVersion(other)).toBeAttached()
    await expect(typed(page)).toBeVisible()
    server.folder = dist
    await lookForUpdate(other)
    await loadButton(other).click({ timeout: 25_000 })
    await expect(newVersion(other)).toHaveCount(0)
    await expect(other.locator('html[data-ready]')).toBeAttached()
    expect(await precached(other)).toEqual(before)
  })

  test('a window that stayed behind, and asks for what is gone, gets words and a way on', async ({ page, context }) => {
    test.setTimeout(120_000)
    await openKept(page, '/apple-mail/')
    const other = await context.newPage()
    await openKept(other, '/')
    releaseAnew()
    await lookForUpdate(other)
    await loadButton(other).click({ timeout: 30_000 })
    await expect(offer(page)).toBeVisible()

    await page
      .getByRole('main')
      .getByRole('link', { name: /^Short version/ })
      .click()
    await page.getByRole('main').getByRole('button', { name: 'Load the new version', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/short/i)
    await expect(page.locator('html[data-ready]')).toBeAttached()
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
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Short version/ })
      .click()
    await expect(page.getByRole('main').getByRole('status')).toContainText('This part didn’t load.')
    await page.getByRole('navigation', { name: 'This guide' }).getByRole('link', { name: 'Steps' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await server.stop()
  })

  test('a drawing that is gone leaves its words', async ({ page }) => {
    const server = new SiteServer(dist)
    await server.start()
    await page.route(/assets\/mailroute-drawing-.*\.js/, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.goto(`${server.origin}/apple-mail/`)
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in to the Control Panel' })).toBeVisible()
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Click My Settings at the top of the page.' }),
    ).toBeVisible()
    await expect(page.getByText('The Control Panel after you sign in.').first()).toBeVisible()
    await server.stop()
  })
})
