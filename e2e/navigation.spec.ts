import type { Page } from '@playwright/test'
import { enter, expectValue, valueRow } from './account.ts'
import { helpToggle } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  backLink,
  detourBar,
  doneButton,
  expectDone,
  expectStep,
  finish,
  forgetEverything,
  goInPage,
  goNext,
  goTo,
  guidePath,
  heading,
  isReady,
  numberOf,
  open,
  skipLink,
  stepIds,
  stepLink,
  stepOf,
  stepPath,
  total,
  type StepId,
} from './guide.ts'
import { mac } from './mac.ts'
import { progressKey, readStorage, seedStorage, settingsKey, storedProgress, storedSettings } from './stored.ts'
import { notFoundComplaint } from './watch.ts'

// The front page begins with the person's own device: here a Mac, on every system.
test.use({ userAgent: mac })

/** On the guide's own page: begins with the first step. */
async function begin(page: Page) {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expectStep(page, 'sign-in')
}

/** What the guide's own page says of where one was. */
const youWereOn = (page: Page, step: StepId) => page.getByText(`You were on step ${numberOf(step)} of ${total}`)
/** What the bar says to whom a link led away from there. */
const wasOn = (step: StepId) => `You were on step ${numberOf(step)}, `

/** Puts texts into storage for the next page that is loaded. */
const store = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text)
  }, Object.entries(texts))

test('a reload in the middle keeps answers, values, progress and the page', async ({ page }) => {
  await open(page, guidePath)
  await page.getByLabel('Your macOS').selectOption('macOS 12 or earlier')
  await begin(page)
  await finish(page, 'smtp-auth-relay')
  await finish(page, 'servers-and-logins')
  await enter(page, 'Email address', 'you@example.org')
  await goTo(page, 'server-settings')

  await page.reload()
  await isReady(page)
  await expectStep(page, 'server-settings')
  await expectDone(page, 2)
  await expectValue(valueRow(page, 'Inbound (IMAP) login'), 'you@example.org')
  await expect(detourBar(page)).toHaveCount(0)
  await goTo(page, 'open-mail-settings')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Choose Preferences…' })).toBeVisible()
  await expect(stepLink(page, 'sign-in')).toContainText(', done')
})

test('a link to a later step shows it, leaves the place alone and leads back; it stays a visit until the person is back or says so', async ({
  page,
}) => {
  await open(page, guidePath)
  await begin(page)
  await goTo(page, 'inbound-password')
  const openLink = async (from: StepId) => {
    await open(page, stepPath('server-settings'))
    await expectStep(page, 'server-settings')
    await expect(detourBar(page)).toContainText(wasOn(from))
  }
  await openLink('inbound-password')

  await test.step('leaves the place alone', async () => {
    await goInPage(page, guidePath)
    await expect(youWereOn(page, 'inbound-password')).toBeVisible()
    // Nothing is done yet: no welcome, and no count of nothing.
    await expect(page.getByRole('heading', { name: 'You’ve been here before' })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('You’ve done 0')
    await page.goBack()
    await expectStep(page, 'server-settings')
  })

  await test.step('stays a visit while the person looks around and reloads', async () => {
    await goNext(page, 'close-settings')
    await expect(detourBar(page)).toContainText(wasOn('inbound-password'))
    await page.reload()
    await isReady(page)
    await expect(detourBar(page)).toContainText(wasOn('inbound-password'))
    await page.goBack()
    await expectStep(page, 'server-settings')
    await goTo(page, 'inbound-password')
    await expect(detourBar(page)).toHaveCount(0)
  })

  await test.step('leads back', async () => {
    await openLink('inbound-password')
    await page.getByRole('link', { name: `Back to step ${numberOf('inbound-password')}` }).click()
    await expectStep(page, 'inbound-password')
    await expect(heading(page)).toBeFocused()
    await expect(detourBar(page)).toHaveCount(0)
    await goNext(page, 'outbound-password')
    await expect(detourBar(page)).toHaveCount(0)
  })

  await test.step('goes on from there where the person says so', async () => {
    await openLink('outbound-password')
    await page.getByRole('button', { name: 'Stay here' }).click()
    await expect(detourBar(page)).toHaveCount(0)
    await page.reload()
    await isReady(page)
    await expect(detourBar(page)).toHaveCount(0)
    await goInPage(page, guidePath)
    await expect(youWereOn(page, 'server-settings')).toBeVisible()
  })
})

test('a link without any progress is simply the place to begin; one to the first step wins over a finished guide', async ({
  page,
}) => {
  await test.step('without any progress', async () => {
    await open(page, stepPath('server-settings'))
    await expectStep(page, 'server-settings')
    await expect(detourBar(page)).toHaveCount(0)
    await goInPage(page, guidePath)
    await expect(youWereOn(page, 'server-settings')).toBeVisible()
  })

  await test.step('a link in the words of a step leads on without a way back being offered', async () => {
    await goInPage(page, stepPath('select-apps'))
    await helpToggle(page).click()
    await page.getByText('The new account shows a warning sign or “Offline”').click()
    await page.getByRole('group').getByRole('link', { name: 'Server Settings', exact: true }).click()
    await expectStep(page, 'server-settings')
    await expect(detourBar(page)).toHaveCount(0)
  })

  await test.step('with the guide finished', async () => {
    await store(page, { [progressKey]: storedProgress({ at: 'send-a-test', done: stepIds }) })
    await open(page, stepPath('sign-in'))
    await expectStep(page, 'sign-in')
    await expect(detourBar(page)).toContainText(wasOn('send-a-test'))
    await expectDone(page, total)
  })

  await test.step('the focus does not fall off the page when the person stays where the link led', async () => {
    await page.getByRole('button', { name: 'Stay here' }).press('Enter')
    await expect(detourBar(page)).toHaveCount(0)
    await expect(page.locator('body')).not.toBeFocused()
  })
})

test('a way on pressed before the page can answer is a step on, not a link from elsewhere', async ({
  page,
  context,
}) => {
  await seedStorage(context, { [progressKey]: storedProgress({ at: 'add-account', done: [] }) })
  // A slow line: the page is there, its script never comes; that of the next page does.
  await page.route('**/*.js', async (route) => {
    if (!page.url().endsWith('/add-account')) await route.continue()
  })
  await page.goto(stepPath('add-account'))
  await skipLink(page).click()
  await expectStep(page, 'other-mail-account')
  await isReady(page)
  await expect(detourBar(page)).toHaveCount(0)
})

test('from the front page on, title and focus follow the person; the title waits for a guide that is slow to come', async ({
  page,
}) => {
  let goOn: (() => void) | undefined
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route('**/assets/program-*.js', async (route) => {
    await held
    await route.continue()
  })
  await open(page, '/')
  await page.getByRole('main').getByRole('link', { name: 'Apple Mail for Mac' }).click()
  await expect(page).toHaveURL(/\/apple-mail$/)
  await expect(page.getByText('One moment').filter({ visible: true })).toBeVisible()
  await expect(page).toHaveTitle('Mail Setup Guide')
  goOn?.()
  await expect(page).toHaveTitle('Send with MailRoute from Apple Mail – Mail Setup Guide')
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(page).toHaveTitle('Mail Setup Guide')
  await expect(heading(page)).toBeFocused()
  // The guide is here now.
  await page.getByRole('main').getByRole('link', { name: 'Apple Mail for Mac' }).click()
  await expect(page).toHaveURL(/\/apple-mail$/)
  await expect(page).toHaveTitle('Send with MailRoute from Apple Mail – Mail Setup Guide')
  await expect(heading(page)).toBeFocused()
})

test('Back goes through three steps and to where one was on the page, Forward comes again; the next step starts at the top', async ({
  page,
}) => {
  await open(page, guidePath)
  await begin(page)

  await test.step('through three steps', async () => {
    const walked = ['smtp-auth-relay', 'servers-and-logins', 'inbound-password'] as const
    for (const step of walked) await goNext(page, step)
    for (const step of ['servers-and-logins', 'smtp-auth-relay', 'sign-in'] as const) {
      await page.goBack()
      await expectStep(page, step)
      await expect(heading(page)).toBeFocused()
      await expect(detourBar(page)).toHaveCount(0)
    }
    for (const step of walked) {
      await page.goForward()
      await expectStep(page, step)
      await expect(heading(page)).toBeFocused()
    }
    await backLink(page).click()
    await expectStep(page, 'servers-and-logins')
    await page.goBack()
    await expectStep(page, 'inbound-password')
  })

  await test.step('the top of the page, and where one was', async () => {
    await page.setViewportSize({ width: 1000, height: 360 })
    await goTo(page, 'sign-in')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await page.mouse.wheel(0, 700)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
    const before = await page.evaluate(() => scrollY)
    // Playwright's click would scroll to the sticky link first.
    await skipLink(page).dispatchEvent('click')
    await expectStep(page, 'smtp-auth-relay')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await expectStep(page, 'sign-in')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
  })
})

test('the front page and the guide’s own page offer to continue where the person left off', async ({ page }) => {
  const wayOn = page.getByRole('link', { name: 'Continue where you left off' })
  await open(page, '/')
  await expect(wayOn, 'before anything is begun').toHaveCount(0)
  await goInPage(page, guidePath)
  await expect(wayOn, 'before anything is begun').toHaveCount(0)
  await goInPage(page, stepPath('sign-in'))
  await goTo(page, 'add-account')
  for (const start of ['/', guidePath])
    await test.step(start, async () => {
      await open(page, start)
      await wayOn.click()
      await expectStep(page, 'add-account')
      await expect(detourBar(page)).toHaveCount(0)
    })
})

test('a lost address is answered with help, and a mistyped one leads to the step that was meant', async ({
  page,
  context,
  watch,
}) => {
  test.slow()
  watch.allow(notFoundComplaint)
  const before = storedProgress({ at: 'add-account', done: ['sign-in'] })
  await seedStorage(context, { [progressKey]: before })
  const inList = (step: StepId) => page.getByRole('main').locator(`ol a[href$="${stepPath(step)}"]`)

  for (const lost of ['/apple-mail/sign-inn', '/apple-mail/no-such-step', '/nowhere', '/a/b/c/d/'])
    await test.step(lost, async () => {
      const response = await page.goto(lost)
      expect(response?.status(), lost).toBe(404)
      await isReady(page)
      await expect(heading(page), lost).toHaveText('This page does not exist')
      await expect(page, lost).toHaveTitle('This page does not exist – Mail Setup Guide')
      for (const step of stepIds) await expect(inList(step), `${lost}: ${step}`).toBeVisible()
      // The step that is done says so, and the place is still the person's own.
      await expect(inList('sign-in'), lost).toHaveAccessibleName(/, done$/)
      expect((await readStorage(page))[progressKey], lost).toBe(before)
      if (lost.endsWith('sign-inn'))
        await expect(page.getByRole('link', { name: `Step 1: ${stepOf('sign-in').title}` })).toBeVisible()
      await inList('mail-servers').click()
      await expectStep(page, 'mail-servers')
      await expect.poll(async () => (await readStorage(page))[progressKey]).toContain('"at":"mail-servers"')
      // For the next address, as it was.
      await store(page, { [progressKey]: before })
    })

  for (const mistyped of [
    '/apple-mail/SIGN-IN',
    '/Apple-Mail/Sign-In',
    '/apple-mail/sign-in/extra',
    '/apple-mail//sign-in.',
  ])
    await test.step(mistyped, async () => {
      await page.goto(mistyped)
      await isReady(page)
      await expectStep(page, 'sign-in')
      await expect(detourBar(page), mistyped).toContainText(wasOn('add-account'))
      expect((await readStorage(page))[progressKey], mistyped).toBe(before)
    })
})

test('an address with a slash at the end is the same page', async ({ page, context }) => {
  await seedStorage(context, { [progressKey]: storedProgress({ at: 'sign-in', done: ['add-account'] }) })
  for (const path of [guidePath, stepPath('sign-in')])
    await test.step(path, async () => {
      await open(page, path)
      const name = await heading(page).textContent()
      const title = await page.title()
      await open(page, `${path}/`)
      await expect(heading(page)).toHaveText(name ?? '')
      await expect(page).toHaveTitle(title)
      if (path === guidePath) await page.getByRole('link', { name: 'Start at step 1' }).click()
      else await expectStep(page, 'sign-in')
      await skipLink(page).click()
      await expectStep(page, 'smtp-auth-relay')
      await expect(detourBar(page)).toHaveCount(0)
    })
})

test('done is what the person says is done, wherever they go', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await goNext(page, 'smtp-auth-relay')
  await goNext(page, 'servers-and-logins')
  await expectDone(page, 0)
  await finish(page, 'inbound-password')
  await expect(announcement(page)).toContainText(`Step 3 is done. 1 of ${total} done.`)
  await backLink(page).click()
  await expectStep(page, 'servers-and-logins')
  await expectDone(page, 1)
  await expect(stepLink(page, 'servers-and-logins')).toHaveAccessibleName(/, done$/)
  await expect(stepLink(page, 'sign-in')).toHaveAccessibleName(/, to do$/)
  // Said twice it is still done once; passed by it stays done.
  await finish(page, 'inbound-password')
  await backLink(page).click()
  await goTo(page, 'inbound-password')
  await expectDone(page, 1)
})

/** Opens a step from the list on the guide's own page. */
async function openFromList(page: Page, step: StepId) {
  await page.getByText(`See all ${total} steps`).click()
  await page
    .locator(`main a[href$="${stepPath(step)}"]`)
    .first()
    .click()
  await expectStep(page, step)
}

test('a step says for which answers it is written, and leads to the questions; the answers change what the guide says', async ({
  page,
}) => {
  await test.step('to the questions', async () => {
    await page.setViewportSize({ width: 390, height: 700 })
    await open(page, stepPath('open-mail-settings'))
    await page.getByRole('link', { name: 'Change your answers' }).click()
    await expect(page).toHaveURL(/\/apple-mail#questions$/)
    await expect(page.getByLabel('Your service')).toBeInViewport()
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  for (const [question, answer, step, words] of [
    ['Your macOS', 'macOS 15', 'open-mail-settings', 'Choose Settings…'],
    ['Your macOS', 'macOS 12 or earlier', 'open-mail-settings', 'Choose Preferences…'],
    ['Your macOS', 'I’m not sure', 'open-mail-settings', 'Choose Settings… (on an older Mac: Preferences…)'],
    ['Your service', 'Managed Email Membership Service (MEMS)', 'close-settings', 'an Inbox that stays empty'],
    ['Your service', 'Hosted Email', 'close-settings', 'with the folders of your mailbox'],
    ['Your service', 'I’m not sure', 'close-settings', 'it fills if MailRoute keeps your mailbox'],
  ] as const)
    await test.step(`${question}: ${answer}`, async () => {
      await page.getByLabel(question).selectOption(answer)
      await openFromList(page, step)
      await expect(page.getByRole('main').getByText(words).filter({ visible: true }).last()).toBeVisible()
      await page.goBack()
      await expect(page.getByLabel(question).getByRole('option', { selected: true })).toHaveText(answer)
    })
})

test('two windows stay in step; Forget everything reaches the other one, and then it is quiet', async ({
  page,
  context,
}) => {
  await open(page, stepPath('account-details'))
  const other = await context.newPage()
  await open(other, stepPath('account-details'))

  await test.step('two windows stay in step', async () => {
    await page.bringToFront()
    await enter(page, 'Email address', 'you@example.org')
    await expectValue(valueRow(other, 'Email address'), 'you@example.org')
    await finish(page, 'mail-servers')
    await expectDone(other, 1)
    await other.bringToFront()
    await goTo(other, 'add-account')
    await doneButton(other).click()
    await expectDone(page, 2)
    // Being elsewhere in one window moves nothing in the other.
    await expectStep(page, 'mail-servers')
    await expect(detourBar(page)).toHaveCount(0)
  })

  await test.step('Forget everything reaches the other window', async () => {
    const login = valueRow(page, 'Inbound (IMAP) login')
    await expectValue(login, 'you@example.org')
    for (const each of [page, other])
      await each.evaluate(() => {
        addEventListener('storage', () => {
          const { dataset } = document.documentElement
          dataset['events'] = String(Number(dataset['events'] ?? 0) + 1)
        })
      })
    await forgetEverything(other)
    await expect(login).toContainText('Not entered yet')
    await expectDone(page, 0)
    expect(await readStorage(page)).toEqual({})

    // The windows do not go on answering each other.
    const count = async () => Number((await other.locator('html').getAttribute('data-events')) ?? 0)
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    const events = await count()
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(await count()).toBe(events)
    expect(await readStorage(page)).toEqual({})
  })
})

test('Forget everything clears what is stored, and says so', async ({ page, context }) => {
  await seedStorage(context, {
    [progressKey]: storedProgress({ at: 'account-details', done: ['sign-in'], answers: { macos: '12' } }),
    [settingsKey]: storedSettings({ emailAddress: 'you@example.org', imapHost: 'imap.example.org' }),
    [`${progressKey}.bad`]: 'what could not be read',
  })
  await open(page, stepPath('account-details'))
  await expectValue(valueRow(page, 'Email address'), 'you@example.org')
  await expectDone(page, 1)

  await forgetEverything(page)
  await expect(announcement(page)).toContainText('Everything you typed is gone.')
  // Said to those who see, too.
  await expect(page.getByRole('complementary', { name: 'Everything you typed is gone.' })).toBeInViewport()
  await expectDone(page, 0)
  await expect(valueRow(page, 'Email address')).toContainText('Not entered yet')
  expect(await readStorage(page)).toEqual({})

  await page.reload()
  await isReady(page)
  await expectDone(page, 0)
  await expect(valueRow(page, 'Email address')).toContainText('Not entered yet')
})
