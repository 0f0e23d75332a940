import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { expect, test as base } from './fixtures.ts'
import { heading, open } from './guide.ts'
import { SiteServer } from './site-server.ts'

const build = (PROVIDER: string) => buildSite({ PROVIDER })

/** The site for the provider of an example of docs/provider.md. */
const test = base.extend<object, { site: SiteServer }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, run) => {
      const folder = build('docs/examples/northwind-relay.json')
      const site = new SiteServer(folder)
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

// All in one worker, so that there is one build.
test.describe.configure({ mode: 'default' })

/** Every file of a kind, from the root of the site. */
const filesIn = ({ folder }: SiteServer, ...kinds: readonly string[]) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => kinds.some((kind) => file.endsWith(kind)))

test('not one word of the other provider is in any file', ({ site }) => {
  const files = filesIn(site, '.html', '.js', '.css', '.json', '.svg', '_headers')
  expect(files.length).toBeGreaterThan(20)
  for (const file of files)
    expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(
      /mailroute|smtp auth relay|smtp-auth-relay|\bMEMS\b|Generate New Password|End-User Email Relay/i,
    )
  // Nor its pictures, and no page names one that is not there.
  expect(filesIn(site, '.png').filter((file) => file.startsWith('previews'))).toEqual([])
  for (const file of filesIn(site, '.html'))
    expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(/og:image|twitter:image/)
})

test('every page has its words, and speaks of one password', async ({ site, request }) => {
  const pages = filesIn(site, 'index.html')
  expect(pages.map((page) => page.replaceAll('\\', '/'))).toEqual(
    expect.arrayContaining(
      ['sign-in', 'servers-and-logins', 'your-password', 'password', 'short', 'profile', 'checklist', 'check'].map(
        (page) => `apple-mail/${page}/index.html`,
      ),
    ),
  )
  for (const page of pages) {
    const html = await (await request.get(`/${page}`)).text()
    const text = (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(text.length, page).toBeGreaterThan(200)
    expect(text, page).not.toMatch(
      /two passwords|both passwords|(inbound|outbound)( \(\w+\))? (password|login)|\{\w+\}/i,
    )
  }
})

test('a person walks from the sign-in to the end, with one login and one password', async ({ page }) => {
  await open(page, '/apple-mail')
  await expect(page.getByRole('banner')).toContainText('Northwind Relay')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Start/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText('Sign in to the control panel')
  const done = page.getByRole('button', { name: /^Done – / })
  await done.click()
  await expect(heading(page)).toHaveText('Find your mail settings')
  await page.getByLabel('Email address').fill('you@example.org')
  await expect(page.getByLabel('Login')).toHaveValue('you@example.org')
  await expect(page.getByLabel('Outbound (SMTP) login')).toHaveCount(0)
  await done.click()
  await expect(heading(page)).toHaveText('Get your password')
  await page.getByLabel('Password', { exact: true }).fill('tern-and-gull')
  await page.getByLabel('Password', { exact: true }).press('Tab')
  for (const last of ['Get your password', 'Open Mail’s settings', 'Add a new account', 'Choose Other Mail Account']) {
    await expect(heading(page)).toHaveText(last)
    await done.click()
  }
  await expect(heading(page)).toHaveText('Fill in your account details')
  for (const name of ['Copy email address', 'Copy password'])
    await expect(page.getByRole('button', { name })).toBeVisible()
  await open(page, '/apple-mail/server-settings')
  await expect(page.getByRole('button', { name: 'Copy login' })).toHaveCount(2)
})

test('the page that reads a message and the profile are not blank', async ({ page }) => {
  await open(page, '/apple-mail/check')
  await expect(heading(page)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Source of the message' })).toBeVisible()
  await open(page, '/apple-mail/profile')
  await expect(page.getByRole('region', { name: 'What the profile sets' })).toContainText('in.northwind.example')
})

test('pictures, color and sign of a file with everything are in the site', () => {
  const folder = build('docs/examples/southwind-mail.json')
  const html = readFileSync(join(folder, 'apple-mail/sign-in/index.html'), 'utf8')
  for (const [, src] of html.matchAll(/ src="(\/provider\/[^"]+)"/g))
    expect(statSync(join(folder, src ?? '')).size).toBeGreaterThan(0)
  expect(html).toContain('src="/provider/picture-1.png" width="800" height="450"')
  expect(html).toContain('src="/provider/picture-3.svg"')
  expect(html).toContain('#1d4f91')
  expect(html).toContain('<rect x="37%" y="63%" width="17%" height="10%"')
  rmSync(folder, { recursive: true, force: true })
})

test('a file with a fault stops the build, and the fault is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'provider-'))
  const file = join(folder, 'provider.json')
  writeFileSync(file, '{ "name": "Northwind Relay", "credentials": "three" }')
  expect(() => build(file)).toThrow('credentials: Write "one", "two" or "smtp".')
  rmSync(folder, { recursive: true, force: true })
})
