import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { enter, showButton, typedAccount } from './account.ts'
import { expect, test as base } from './fixtures.ts'
import {
  builtPages,
  forgetEverything,
  goTo,
  heading,
  isReady,
  numberOf,
  open,
  skipLink,
  stepPath,
  total,
  type StepId,
} from './guide.ts'
import { settingsKey, storedSettings } from './stored.ts'
import { SiteServer } from './site-server.ts'
import { notFoundComplaint } from './watch.ts'

const folderOfSite = '/sub/path/'
const pages = builtPages()

/** A build for a folder of a site, on the plainest host there is. */
const test = base.extend<object, { site: SiteServer }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, run) => {
      const folder = buildSite({ BASE_PATH: folderOfSite })
      const site = new SiteServer(folder, folderOfSite)
      await site.start()
      await run(site)
      await site.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, run) => {
    await run(site.origin)
  },
})

const titleOf = (step: StepId) => new RegExp(`^Step ${numberOf(step)} of ${total}: `)

// All in one worker, so that there is one build.
test.describe.configure({ mode: 'default' })

test('a deep link, Next, Back, reload and progress work', async ({ page, watch, site }) => {
  const root = site.origin + folderOfSite
  await open(page, `${root}apple-mail/account-details`)
  await expect(page).toHaveTitle(titleOf('account-details'))
  await skipLink(page).click()
  await expect(page).toHaveURL(`${root}apple-mail/mail-servers`)
  await expect(heading(page)).toBeFocused()
  await page.reload()
  await isReady(page)
  await expect(page).toHaveTitle(titleOf('mail-servers'))
  await goTo(page, 'add-account')
  await page.goBack()
  await expect(page).toHaveTitle(titleOf('mail-servers'))
  await open(page, root)
  await page.getByRole('link', { name: 'Continue where you left off' }).click()
  await expect(page).toHaveTitle(titleOf('mail-servers'))
  expect(watch.requests.filter((request) => !request.startsWith(root))).toEqual([])
})

test('every page comes up, and names addresses below the folder only', async ({ site }) => {
  const asked = new Set<string>()
  for (const path of pages) {
    const response = await fetch(site.origin + folderOfSite.slice(0, -1) + path)
    expect(response.status, path).toBe(200)
    const html = await response.text()
    for (const [, address = ''] of html.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
      expect(`${address}/`.startsWith(folderOfSite), `${path}: ${address}`).toBe(true)
      if (/\.\w+$/.test(address)) asked.add(address)
    }
    // The scripts and the sheet that the page's own small script asks for.
    const files = [...html.matchAll(/"(\/[^"\s]+\.(?:js|css))"/g)].map(([, address = '']) => address)
    expect(files.some((file) => file.endsWith('.js')) && files.every((file) => file.startsWith(folderOfSite))).toBe(
      true,
    )
    for (const file of files) asked.add(file)
  }
  for (const address of asked) expect((await fetch(site.origin + address)).status, address).toBe(200)
})

test('a lost address is answered with help that leads on', async ({ page, watch, site }) => {
  watch.allow(notFoundComplaint)
  const response = await page.goto(`${folderOfSite}apple-mail/nowhere/at/all`)
  expect(response?.status()).toBe(404)
  await isReady(page)
  await expect(heading(page)).toHaveText('This page does not exist')
  await page.locator(`main a[href$="${stepPath('server-settings')}"]`).click()
  await expect(page).toHaveURL(`${site.origin}${folderOfSite}apple-mail/server-settings`)
  await expect(heading(page)).toBeFocused()
})

test('every page of the folder has the words of the same page at the root', async ({ site }) => {
  for (const path of pages) {
    const there = await (await fetch(site.origin + folderOfSite.slice(0, -1) + path)).text()
    const here = readFileSync(join(process.env['DIST'] ?? 'dist', path, 'index.html'), 'utf8')
    const title = /<title>([^<]+)<\/title>/
    expect(title.exec(there)?.[1], path).toBe(title.exec(here)?.[1])
  }
})

test('installed, it is an app of its folder', async ({ page, site }) => {
  await open(page, folderOfSite)
  const session = await page.context().newCDPSession(page)
  const { url, data = '', errors } = await session.send('Page.getAppManifest')
  expect(url).toBe(`${site.origin}${folderOfSite}manifest.json`)
  expect(errors).toEqual([])
  const { id, start_url: start } = JSON.parse(data) as { readonly id: string; readonly start_url: string }
  expect(id).toBe(folderOfSite)
  expect(new URL(start, url).pathname).toBe(folderOfSite)
})

test('another site of the same origin keeps what is its own, and its Forget reaches no other', async ({ page }) => {
  const root = storedSettings({ fullName: 'Somebody Else', emailAddress: 'somebody@example.org' })
  await open(page, folderOfSite)
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [settingsKey, root] as const)

  await open(page, `${folderOfSite}apple-mail/account-details`)
  await expect(page.locator('main')).not.toContainText('Somebody Else')
  await enter(page, 'Full name', 'Ada Example')
  await enter(page, 'Inbound (IMAP) password', typedAccount['Inbound (IMAP) password'])
  const own = settingsKey.replace('/settings', `${folderOfSite}settings`)
  const keys = () => page.evaluate(() => Object.keys(localStorage).toSorted())
  await expect.poll(keys).toContain(own)
  expect(await page.evaluate((key) => localStorage.getItem(key), settingsKey)).toBe(root)

  // What the site at the root tells its own windows.
  const elsewhere = await page.context().newPage()
  await open(elsewhere, folderOfSite)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
  await elsewhere.evaluate(() => new BroadcastChannel('mail-setup-guide').postMessage('forget'))
  await elsewhere.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await expect(showButton(page, 'Inbound (IMAP) password')).toBeVisible()
  await elsewhere.close()

  await forgetEverything(page)
  await expect(showButton(page, 'Inbound (IMAP) password')).toBeHidden()
  await expect.poll(keys).not.toContain(own)
  expect(await page.evaluate((key) => localStorage.getItem(key), settingsKey)).toBe(root)
})
