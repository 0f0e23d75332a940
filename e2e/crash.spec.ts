import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { enterAccount, showButton, typedAccount, valueRow, type Account } from './account.ts'
import { readClipboard, refuseCopying } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  dist,
  goInPage,
  goTo,
  guidePath,
  heading,
  numberOf,
  open,
  skipLink,
  stepOf,
  stepPath,
  total,
} from './guide.ts'
import { placesOf } from './traces.ts'

/** Everything a person can type, each a text that stands nowhere by chance. */
const account = {
  ...typedAccount,
  'Full name': 'Ada Krokusblatt',
  'Email address': 'ada@krokus-canary.example',
  'Account description': 'Distelfeld relay',
  'Inbound (IMAP) server name': 'in.distel-canary.example',
  'Inbound (IMAP) server port': '10143',
  'Inbound (IMAP) login': 'ada.krokus.in',
  'Outbound (SMTP) server name': 'out.distel-canary.example',
  'Outbound (SMTP) server port': '10587',
  'Outbound (SMTP) login': 'ada.distel.out',
} as const satisfies Account
const typed = Object.values(account)
const passwords = [account['Inbound (IMAP) password'], account['Outbound (SMTP) password']]

test.use({
  userAgent:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
})

const report = (page: Page) => page.getByRole('region', { name: 'A report for support' }).locator('pre')
const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy the report' })

/**
 * Puts a script in the place of a chunk: whatever is taken from it fails when it is used, and the error says everything
 * that was typed: in its text, its name and its cause.
 */
async function breakChunk(page: Page, name: string, path: string) {
  await page.route(new RegExp(`/assets/${name}-[\\w-]+\\.js`), async (route) => {
    const body = readFileSync(join(dist, new URL(route.request().url()).pathname), 'utf8')
    const names =
      /export\{([^}]*)\}/
        .exec(body)?.[1]
        ?.split(',')
        .map((each) => each.split(' as ').at(-1)) ?? []
    expect(names.length).toBeGreaterThan(0)
    const texts = JSON.stringify(typed)
    const fail = `function fail() {
      if (!location.pathname.endsWith(${JSON.stringify(path)})) return null
      const texts = ${texts}
      const error = new TypeError(texts.join('\\n    at x (' + location.origin + '/assets/'), { cause: texts })
      error.name = texts.join(' ')
      throw error
    }`
    await route.fulfill({
      contentType: 'text/javascript',
      body: `${fail}\nexport { ${names.map((each) => `fail as ${each}`).join(', ')} }`,
    })
  })
}

async function openShort(page: Page) {
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Short version/ })
    .click()
}

async function expectCrash(page: Page) {
  await expect(heading(page)).toHaveText('Something went wrong on this page')
  await expect(heading(page)).toBeFocused()
}

/** From here on no value can be drawn, and the error says everything that was typed. */
async function breakValues(page: Page) {
  await page.evaluate((texts) => {
    const split = Object.getOwnPropertyDescriptor(String.prototype, 'split')?.value as (...by: unknown[]) => string[]
    Object.assign(globalThis, {
      // oxlint-disable-next-line no-extend-native -- as it was
      repair: () => Object.defineProperty(String.prototype, 'split', { value: split }),
    })
    // oxlint-disable-next-line no-extend-native -- this page alone
    Object.defineProperty(String.prototype, 'split', {
      configurable: true,
      value(this: string, by: unknown, limit: unknown) {
        // As the values are split to break after a dot.
        if (by instanceof RegExp && by.source === '(?<=[.@])') throw new TypeError(texts.join(' '), { cause: texts })
        return split.call(this, by, limit)
      },
    })
  }, typed)
}

test('the report of a broken step or page holds nothing that was typed; a step leaves its words and tries again with all of it', async ({
  page,
  watch,
}) => {
  await breakChunk(page, 'short-page', '/short')
  await open(page, stepPath('sign-in'))
  await enterAccount(page, account)
  await goTo(page, 'other-mail-account')
  await test.step('a step', async () => {
    const { title } = stepOf('account-details')
    await breakValues(page)
    await skipLink(page).click()
    await expectCrash(page)
    // As plain words: what to do, the error that is normal, and what one sees.
    const words = page.getByRole('region', { name: title })
    await expect(words.getByRole('listitem').last()).toHaveText('Click Sign In in the Mail window.')
    await expect(words).toContainText('Unable to verify account name or password. Don’t retype anything.')
    await expect(words).toContainText('a larger window with Account Type and two server fields')
    await expect(report(page)).toContainText(`Step: ${numberOf('account-details')} of ${total}, ${title}`)
    for (const value of typed) expect(await page.locator('main').textContent(), value).not.toContain(value)

    await expect(page.getByRole('link', { name: 'Load the page again' })).toBeVisible()
    await page.evaluate(() => (globalThis as unknown as { repair: () => void }).repair())
    await page.getByRole('button', { name: 'Try again', exact: true }).click()
    await expect(heading(page)).toHaveText(title)
    await expect(showButton(page, 'Inbound (IMAP) password')).toBeVisible()
    await expect(valueRow(page, 'Email address')).toContainText(account['Email address'] ?? '')
  })
  await test.step('a page', async () => {
    await goInPage(page, guidePath)
    await openShort(page)
    await expectCrash(page)
    const text = (await report(page).textContent()) ?? ''
    expect(text).toContain(`Page: ${new URL(page.url()).origin}/apple-mail/short`)
    expect(text).toMatch(/^Guide: Apple Mail, version \S+ of \d{4}-\d\d-\d\d$/m)
    expect(text).toContain('What failed: the page broke while it was drawn')
    expect(text).toContain('Kind of error: not known')
    expect(text).toMatch(/^Place in the code: short-page-[\w-]+\.js \d+:\d+/m)
    expect(text).toMatch(/^Browser: Safari 18\.1$/m)
    for (const value of typed) expect(text, value).not.toContain(value)

    await copyButton(page).click()
    await expect(announcement(page)).toContainText('The report is copied.')
    expect(await readClipboard(page)).toBe(text)
    // Nor is it anywhere else: not on the page, not in the console.
    expect(await placesOf(page, watch, passwords)).toEqual([])
    expect(await page.locator('main').textContent()).not.toContain('krokus')
    expect(watch.consoleLines.join('\n')).not.toMatch(/krokus|distel/i)
  })
})

test('a page that does not come without the network says so, and comes with it', async ({ page, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/)
  await open(page, guidePath)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await openShort(page)
  const notice = page.getByRole('main').getByRole('status')
  await expect(notice.getByRole('button', { name: 'Try again' })).toBeVisible()
  await context.setOffline(false)
  await expect(heading(page)).toHaveText('The short version')
  await expect(heading(page)).toBeFocused()
})

test('where copying is refused the report is selected', async ({ page, context }) => {
  await refuseCopying(context)
  await breakChunk(page, 'short-page', '/short')
  await open(page, guidePath)
  await openShort(page)
  await expectCrash(page)
  await copyButton(page).press('Enter')
  await expect(announcement(page)).toContainText('Your browser didn’t allow copying.')
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toContain('Mail Setup Guide: a page failed')
})
