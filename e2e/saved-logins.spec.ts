import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findTestBrowser } from '../scripts/find-browser.mjs'
import { enter, enterHere, typedAccount } from './account.ts'
import { expect, test } from './fixtures.ts'
import { goNext, goTo, open, stepPath } from './guide.ts'

const control = 'http://control.test'
const signIn = `<form action="/in" method="post"><input name="name" autocomplete="username"><input type="password"
  name="word" autocomplete="new-password"><button>Sign in</button></form>`

test('Chromium’s own password manager takes nothing from the guide, and a login from a page that has one', async ({
  baseURL,
}) => {
  test.slow()
  const profile = mkdtempSync(join(tmpdir(), 'saved-logins-'))
  const folder = join(profile, 'Default')
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'Preferences'),
    JSON.stringify({ credentials_enable_service: true, profile: { password_manager_enabled: true } }),
  )
  const executablePath = findTestBrowser()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? { channel: 'chromium' } : { executablePath }),
    ...(baseURL === undefined ? {} : { baseURL }),
    // An automated Chromium saves nothing, so nothing of the usual is told it.
    ignoreDefaultArgs: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--password-store=basic',
      '--disable-background-networking',
      'about:blank',
    ],
  })
  /** What the manager has written so far. */
  const saved = () =>
    readdirSync(folder)
      .filter((file) => file.startsWith('Login Data'))
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join('\n')
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await open(page, stepPath('servers-and-logins'))
    await enterHere(page, 'servers-and-logins', typedAccount)
    await goTo(page, 'inbound-password')
    for (const [name, next] of [
      ['Inbound (IMAP) password', 'outbound-password'],
      ['Outbound (SMTP) password', 'open-mail-settings'],
    ] as const) {
      await enter(page, name, typedAccount[name])
      await goNext(page, next)
    }

    await context.route(`${control}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().method() === 'GET' ? signIn : '<h1>Welcome</h1>',
      }),
    )
    await page.goto(control)
    await page.locator('[name=name]').pressSequentially('control@example.org')
    await page.locator('[name=word]').pressSequentially('Birch-1234-Control')
    await page.getByRole('button').click()
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
    await context.close()
    // It has written down at the end what it would have asked about.
    const text = saved()
    const isSaved = (sought: string) => text.includes(sought)
    expect([control, 'control@example.org'].map(isSaved)).toEqual([true, true])
    expect([typedAccount['Email address'], `${baseURL}/`].map(isSaved)).toEqual([false, false])
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
})
