import type { Page } from '@playwright/test'
import { enter, showButton, typedAccount } from './account.ts'
import { expectNoViolations } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { guideAt, guidePath, heading, isEvery, isReady, isStepPath, open, someOf, stepPath } from './guide.ts'
import { filesOf, pageKinds } from './site-files.ts'
import { progressKey, seedStorage, settingsKey, storedProgress, storedSettings } from './stored.ts'

type Failure = '404' | '503' | 'html' | 'hang'
const failures: readonly Failure[] = ['404', '503', 'html', 'hang']

const notStarted = (page: Page) => page.locator('#not-started')
const loadAgain = (page: Page) => notStarted(page).getByRole('link', { name: 'Load again' })
const notLoaded = (page: Page) => page.getByText('This part didn’t load.').filter({ visible: true })
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again', exact: true })

async function failFor(page: Page, file: string, failure: Failure) {
  await page.route(`**${file}`, async (route) => {
    if (failure === 'hang') return
    const html = { contentType: 'text/html', body: '<!doctype html><title>Sign in to the network</title>' }
    await route.fulfill(failure === 'html' ? { status: 200, ...html } : { status: Number(failure), ...html })
  })
}

/** Enough for all that is tried and waited for. */
async function letTimePass(page: Page, failure: Failure) {
  await page.waitForTimeout(100)
  await page.clock.fastForward(failure === 'hang' ? 16_000 : 1100)
}

/** Presses until it is there: parts ask by themselves, too. */
async function askAgain(page: Page) {
  await expect(async () => {
    const button = tryAgain(page).first()
    if (await button.isVisible()) await button.click({ timeout: 500 })
    await expect(notLoaded(page)).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

test.beforeEach(async ({ page, context, watch }) => {
  watch.allow(/^console error: Failed to load (?:resource|module script)|^console warning: /)
  // As somebody who was here before, which is the harder case: what is stored changes the page once it starts.
  await seedStorage(context, {
    [progressKey]: storedProgress({ at: 'account-details', done: ['sign-in'], answers: { macos: '12' } }),
    [settingsKey]: storedSettings({ emailAddress: 'you@example.org' }),
  })
  await page.clock.install()
})

/** Which file it is that misses makes a difference only where the page knows what it is: what all have is tried once. */
const kinds = pageKinds.filter(({ path }) => guideAt(path).path === guidePath)
const shared = kinds.map(({ files }) => files).reduce((all, files) => all.filter((file) => files.includes(file)))
const steps = kinds.filter(({ path }) => isStepPath(path))
const richest = steps.toSorted((a, b) => b.files.length - a.files.length)[0]
/** The desk loads a file for each program: the last is missed as any other would be. */
const some = (files: readonly string[]) => files.filter((_, index) => isEvery || index === files.length - 1)
/** On the page with most files, of those that all pages share every fifth: each is missed in the same way. */
const everyFifth = (files: readonly string[]) =>
  files.filter((file, index) => isEvery || !shared.includes(file) || index % 5 === 0)
const cases = kinds.map((kind) => ({
  ...kind,
  missing: kind === richest ? everyFifth(kind.files) : some(kind.files.filter((file) => !shared.includes(file))),
}))

/** All ways for one file; any other is not there. */
const waysOf = (file: string, all: readonly string[]) =>
  all === richest?.files && file === all[0] ? failures : failures.slice(0, 1)

for (const { path, files: all, missing } of cases)
  test(`${path}: a page that misses one file says so, or does without, and is whole when the file comes`, async ({
    page,
  }) => {
    test.slow()
    for (const { file, failure } of missing.flatMap((each) =>
      waysOf(each, all).map((way) => ({ file: each, failure: way })),
    ))
      await test.step(`${file}: ${failure}`, async () => {
        await failFor(page, file, failure)
        await page.goto(path)
        const title = (await heading(page).textContent()) ?? ''
        const text = await page.locator('main').textContent()
        await letTimePass(page, failure)
        await expect(page.locator('html[data-ready]').or(notStarted(page).filter({ visible: true }))).toBeAttached()
        await expect(heading(page)).toHaveText(title)
        await expect(heading(page)).toBeVisible()
        // In one look: on a slow machine it may start in this very moment.
        const seen = await page.evaluate(() => ({
          isStarted: 'ready' in document.documentElement.dataset,
          text: document.querySelector('main')?.textContent,
        }))
        // Nothing but the line is new.
        if (!seen.isStarted) expect(seen.text).toBe(text)

        await page.unroute(`**${file}`)
        // What hung goes on by itself, and the link is gone.
        if (failure !== 'hang' && !seen.isStarted) await loadAgain(page).click()
        await isReady(page)
        await askAgain(page)
        await expect(notStarted(page)).toBeHidden()
        await expect(heading(page)).toHaveText(title)
      })
  })

test('a page that could not start starts by itself when its files come', async ({ page }) => {
  const program = richest?.files.find((file) => file.includes('/program-')) ?? ''
  for (const failure of failures)
    await test.step(failure, async () => {
      await failFor(page, program, failure)
      await page.goto(stepPath('inbound-password'))
      await letTimePass(page, failure)
      await expect(notStarted(page)).toBeVisible()
      await page.unroute(`**${program}`)
      await page.clock.fastForward(6000)
      await isReady(page)
      await expect(notStarted(page)).toBeHidden()
    })
})

const password = 'Inbound (IMAP) password'
const stepKind = pageKinds.find(({ files }) => files.join() === filesOf(stepPath('inbound-password')).join())

/** The line that says so is the same on all of them; these ask for most. */
const asking = someOf(kinds, ({ path }) =>
  ['/support', `${guidePath}/profile`, stepPath('servers-and-logins')].includes(path),
)

for (const { path, files } of asking) {
  const later = files.filter((file) => !(stepKind?.files ?? []).includes(file) && file.endsWith('.js'))
  // On the page for a new password the pictures come with the choice.
  const own = some(path.endsWith('/password') ? later.filter((file) => file.includes('password-page')) : later)
  // On the guide's own page the picture is a decoration, which nobody misses.
  if (own.length === 0 || path === guidePath) continue
  test(`${path}: where a part of it does not come, what was typed elsewhere is kept`, async ({ page }) => {
    test.slow()
    for (const file of own)
      await test.step(file, async () => {
        await failFor(page, file, '404')
        await page.goto(stepPath('inbound-password'))
        await isReady(page)
        await enter(page, password, typedAccount[password])
        const before = page.url()
        await page.evaluate((to) => {
          history.pushState(null, '', to)
          dispatchEvent(new PopStateEvent('popstate', { state: null }))
        }, path)
        await expect(page).not.toHaveURL(before)
        await letTimePass(page, '404')
        await expect(notLoaded(page).first()).toBeVisible()
        // What stands around the page goes on.
        await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible()

        await page.unroute(`**${file}`)
        await askAgain(page)
        await expect(heading(page)).toBeVisible()
        await page.goBack()
        await expect(showButton(page, password)).toBeVisible()
      })
  })
}

test('without the network a page that was never opened says so, and comes by itself when the network is back', async ({
  page,
  context,
}) => {
  await open(page, stepPath('inbound-password'))
  await enter(page, password, typedAccount[password])
  await context.setOffline(true)
  await page.getByRole('banner').getByRole('link', { name: 'Short version' }).click()
  await letTimePass(page, '404')
  await expect(notLoaded(page)).toBeVisible()
  await context.setOffline(false)
  await expect(heading(page)).toBeVisible()
  await page.goBack()
  await expect(showButton(page, password)).toBeVisible()
})

test('why a part does not come is told apart: no network, a network that wants a sign-in, a newer version', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(
    /^console error: (?:Loading the script|securitypolicyviolation: script-src-elem)|^request to http:\/\/127/,
  )
  const line = page.getByRole('main').getByRole('status')
  const offersVersion = page.getByRole('button', { name: 'Load the new version', exact: true })
  const short = filesOf(`${guidePath}/short`).find((file) => file.includes('/short-page')) ?? ''
  const scripts = '**/*.js*'
  await open(page, stepPath('inbound-password'))
  await enter(page, password, typedAccount[password])
  const told = page.waitForResponse(/\/why-missing-/)
  await page.clock.fastForward(2000)
  await told

  await test.step('no network', async () => {
    await context.setOffline(true)
    await page.getByRole('banner').getByRole('link', { name: 'Short version' }).click()
    await letTimePass(page, '404')
    await expect(line).toContainText('It looks like you’re offline.')
    await expect(line).toContainText('What you typed is still here.')
    await expectNoViolations(page, 'offline', { within: line })
  })

  // All that is asked for gets an answer, and none of it is the site's.
  const portals = {
    'a page in its place': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
    'the status for it': { status: 511, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
    'another host': { status: 302, headers: { location: 'http://127.0.0.1:9/sign-in' } },
  }
  for (const [name, answer] of Object.entries(portals))
    await test.step(`a sign-in: ${name}`, async () => {
      await page.route(scripts, (route) => route.fulfill(answer))
      await context.setOffline(false)
      await tryAgain(page).click()
      await letTimePass(page, '404')
      await expect(line).toContainText('Your network wants you to sign in first.')
      await expect(line).not.toContainText('offline')
      // The page would not come back.
      await expect(line).not.toContainText('Load')
      await page.unroute(scripts)
      // The next of them is seen anew.
      await context.setOffline(true)
      await tryAgain(page).click()
      await letTimePass(page, '404')
      await expect(line).toContainText('It looks like you’re offline.')
    })

  await test.step('a file alone is broken, and the version is the same: nothing is claimed', async () => {
    await failFor(page, short, '404')
    await context.setOffline(false)
    await letTimePass(page, '404')
    await tryAgain(page).click()
    await letTimePass(page, '404')
    await expect(line).not.toContainText('offline')
    await expect(offersVersion).toHaveCount(0)
    await expect(line).toContainText('Still nothing?')
  })

  await test.step('a newer version', async () => {
    await page.route('**/version.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const start = "assets/start-new.js"' }),
    )
    await tryAgain(page).click()
    await letTimePass(page, '404')
    await expect(line).toContainText('There’s a new version of this guide.')
    await expect(line).toContainText('The guide then forgets the passwords you typed.')
    await expectNoViolations(page, 'a new version', { within: line })
    // It is offered and nothing more: the rest of the guide goes on, with the password.
    await page.goBack()
    await expect(showButton(page, password)).toBeVisible()
    await page.goForward()
    await letTimePass(page, '404')
    await page.unroute(`**${short}`)
    await offersVersion.click()
    await isReady(page)
    await expect(notLoaded(page)).toHaveCount(0)
  })
})
