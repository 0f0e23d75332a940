import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { marks, pseudoText } from '../testing/made-up-language/pseudo-text.ts'
import { madeUp, writeLanguage } from '../testing/made-up-language/write-language.ts'
import type { Locator } from '@playwright/test'
import { buildSite } from './build-site.ts'
import { expect, test as base } from './fixtures.ts'
import { lateMessages } from '#words/late-messages.ts'
import { shortcutMessages } from '#words/shortcut-messages.ts'
import { chooseTheme, guidePath, isReady, numberOf, open, openSettings, pagesToSee, stepPath, total } from './guide.ts'
import { readPage } from './read-page.ts'
import { SiteServer } from './site-server.ts'
import { notFoundComplaint } from './watch.ts'

/** A build in a made-up language: longer words, other letters, from right to left. */
const test = base.extend<object, { site: SiteServer }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, run) => {
      const written = await writeLanguage(mkdtempSync(join(tmpdir(), 'words-')))
      const folder = buildSite({ SITE: written })
      const site = new SiteServer(folder)
      await site.start()
      await run(site)
      await site.stop()
      for (const each of [folder, dirname(written)]) rmSync(each, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, run) => {
    await run(site.origin)
  },
})

// All in one worker, so that there is one build.
test.describe.configure({ mode: 'default', timeout: 180_000 })

/** The pages in that language are a site of their own in its folder. */
const inLanguage = (path: string) => `/${madeUp.lang}${path}`
const pages = [...pagesToSee(), '/404.html'].map(inLanguage)

/** The same in every language: names of products, hosts and addresses, the account's name in Mail, made of one, place codes and zones. */
const names =
  /MailRoute|SMTP Auth Relay|Control Panel|Apple Mail|\bMail\b|\bGmail\b|\bOutlook\b|\bThunderbird\b|\bEnglish\b|\bMac\b|\bAa\b|\bExample\b|[\w.+-]+@[\w.-]+|https?:\/\/\S+|[\w-]*(?:\.[a-z][\w-]*)+|^[a-z]+\.$|^net$|[⌘⌥]\w|\b[A-Z\d]{3} [A-Z\d]{3}\b|\bUTC\b|\bLinux\b/g

const untranslated = (text: string) =>
  text
    .replaceAll(names, '')
    .match(/[A-Za-z]{2,}/g)
    ?.join(' ')

test('nothing is untranslated; nothing is cut, in a wide window and in a narrow one', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  const left: string[] = []
  for (const path of pages) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page, path)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      const { texts, cut } = await readPage(page)
      expect(texts.filter((text) => text.includes(marks.open)).length, path).toBeGreaterThan(9)
      for (const text of texts) {
        const words = untranslated(text)
        if (words !== undefined) left.push(`${path}: not translated: ${words} (in: ${text})`)
      }
      for (const text of cut) left.push(`${path}, ${width} px: cut: ${text}`)
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      if (scroll > client) left.push(`${path}, ${width} px: ${scroll - client} pixels wider than the window`)
    }
  }
  expect(left).toEqual([])
})

async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (found === null) throw new Error('It has no box.')
  return { ...found, right: found.x + found.width }
}

test('at 320 and 390 pixels what the header has stands side by side, from right to left', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 })
    await open(page, inLanguage(stepPath('server-settings')))
    const controls = page.getByRole('banner').locator('a, summary').filter({ visible: true })
    const sides = await controls.evaluateAll((all) =>
      all.map((each) => {
        const { left, right } = each.getBoundingClientRect()
        return { left, right }
      }),
    )
    expect(sides.length).toBeGreaterThan(3)
    for (const [index, { right }] of sides.entries())
      if (index > 0) expect(right, `${width} px`).toBeLessThanOrEqual(sides[index - 1]?.left ?? 0)
  }
})

test('the page is mirrored', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, inLanguage(stepPath('server-settings')))
  await expect(page.locator('html')).toHaveAttribute('lang', madeUp.lang)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page).toHaveTitle(new RegExp(`^⟦\\S+ ${numberOf('server-settings')} \\S+ ${total}⟧: `))
  const back = await box(page.getByRole('link', { name: pseudoText('Back'), exact: true }))
  const done = await box(page.getByRole('button', { name: pseudoText('Done – next step'), exact: true }))
  expect(back.right).toBeLessThan(done.x)
  const list = await box(page.getByRole('navigation', { name: pseudoText('Steps of the guide'), exact: true }))
  const heading = await box(page.getByRole('heading', { level: 1 }))
  expect(heading.right).toBeLessThan(list.x)
  // What is read letter by letter runs from left to right all the same.
  const button = page.getByRole('button', {
    name: pseudoText('Copy {field}').replace('{field}', pseudoText('inbound (IMAP) server name')),
    exact: true,
  })
  await expect(button).toHaveCount(1)
  const value = page.getByText('imap.mailroute.net', { exact: true }).and(page.locator('main li *'))
  expect(await value.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
})

test('the drawn windows are in the language of the program', async ({ page }) => {
  await open(page, inLanguage(stepPath('server-settings')))
  const screen = page.locator('.screen').first()
  await expect(screen).toHaveAttribute('lang', madeUp.labels)
  await expect(screen).toHaveAttribute('dir', 'ltr')
  await expect(screen).toContainText(pseudoText('Incoming Mail Server (IMAP)'))
})

test('what has no translation is in English', async ({ page }) => {
  await open(page, inLanguage(guidePath))
  await page.getByRole('banner').getByLabel(pseudoText('Settings'), { exact: true }).click()
  await page.getByRole('button', { name: pseudoText(lateMessages.shortcuts.open) }).click()
  await expect(page.getByRole('dialog', { name: shortcutMessages.title })).toBeVisible()
})

test('the same page in the other language is one press away, with the settings of before', async ({
  page,
  request,
}) => {
  const path = stepPath('account-details')
  await open(page, path)
  await expect(page.locator('link[rel=alternate]')).toHaveCount(2)
  await chooseTheme(page, 'Dark')
  await openSettings(page)
  const other = page.getByRole('link', { name: madeUp.name, exact: true })
  await expect(other).toHaveAttribute('lang', madeUp.lang)
  await expect(other).toHaveAttribute('hreflang', madeUp.lang)
  await other.click()
  await expect(page).toHaveURL(new RegExp(`${inLanguage(path)}/?$`))
  await isReady(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('banner').getByLabel(pseudoText('Settings'), { exact: true }).click()
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${path}/?$`))
  expect(await (await request.get('/_headers')).text()).toContain(inLanguage('/assets/*'))
})

test('an address that somebody mistyped in that language leads to its page there, though the host has one page for all', async ({
  page,
  watch,
}) => {
  watch.allow(notFoundComplaint)
  const response = await page.goto(inLanguage(`${guidePath}/SET-UP-ACCOUNT`))
  expect(response?.status()).toBe(404)
  await isReady(page)
  await expect(page).toHaveURL(new RegExp(`${inLanguage(stepPath('account-details'))}/?$`))
  await expect(page.locator('html')).toHaveAttribute('lang', madeUp.lang)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(marks.open)
})

test('the installed site has its name in that language', async ({ request, site }) => {
  const manifest: unknown = await (await request.get(`${site.origin}${inLanguage('/manifest.json')}`)).json()
  expect(manifest).toMatchObject({ lang: madeUp.lang, dir: 'rtl', name: pseudoText('Mail Setup Guide') })
})
