import type { Page } from '@playwright/test'
import { fieldTexts } from '../src/content/words/en/field-names.ts'
import { messages } from '../src/content/words/en/messages.ts'
import { inlineText } from '../src/engine/inline/inline-text.ts'
import { planGuide } from '../src/engine/plan/plan-guide.ts'
import { actionsOf } from '../src/engine/plan/rows.ts'
import type { Plan, PlannedStep } from '../src/model/guide.ts'
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
  goNext,
  goTo,
  guidePath,
  heading,
  isReady,
  numberOf,
  open,
  plan,
  stepIds,
  stepLink,
  stepOf,
  stepPath,
  total,
  type StepId,
} from './guide.ts'
import { progressKey, readStorage, seedStorage, storedProgress } from './stored.ts'
import { notFoundComplaint } from './watch.ts'

/** In the list of steps, whose phase has to be open. */
const expectDone = (page: Page, step: StepId) => expect(stepLink(page, step)).toHaveAccessibleName(/, done$/)
const expectToDo = (page: Page, step: StepId) => expect(stepLink(page, step)).toHaveAccessibleName(/, to do$/)

test('a reload in the middle keeps answers, values, progress and the page', async ({ page }) => {
  await open(page, guidePath)
  await page.getByLabel('Your macOS').selectOption('macOS 12 or earlier')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expectStep(page, 'sign-in')
  await doneButton(page).click()
  await expectStep(page, 'smtp-auth-relay')
  await doneButton(page).click()
  await expectStep(page, 'servers-and-logins')
  await enter(page, 'Email address', 'you@example.org')
  await goTo(page, 'server-settings')

  await page.reload()
  await isReady(page)
  await expectStep(page, 'server-settings')
  await expectValue(valueRow(page, 'Inbound (IMAP) login'), 'you@example.org')
  await expect(detourBar(page)).toHaveCount(0)
  await goTo(page, 'open-mail-settings')
  await expect(page.locator('main')).toContainText('Preferences…')
  await goTo(page, 'servers-and-logins')
  await expectDone(page, 'sign-in')
  await expectDone(page, 'smtp-auth-relay')
})

test.describe('a link to a later step', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, guidePath)
    await begin(page)
    await goTo(page, 'inbound-password')
    await open(page, stepPath('server-settings'))
    await expectStep(page, 'server-settings')
    await expect(detourBar(page)).toContainText(wasOn('inbound-password'))
  })

  test('shows it, leaves the place alone and leads back', async ({ page, context }) => {
    const other = await context.newPage()
    await open(other, guidePath)
    await expect(youWereOn(other, 'inbound-password')).toBeVisible()
    await other.close()

    await page.getByRole('link', { name: `Back to step ${numberOf('inbound-password')}` }).click()
    await expectStep(page, 'inbound-password')
    await expect(heading(page)).toBeFocused()
    await expect(detourBar(page)).toHaveCount(0)
    await goNext(page, 'outbound-password')
    await expect(detourBar(page)).toHaveCount(0)
  })

  test('goes on from there where the person says so', async ({ page }) => {
    await page.getByRole('button', { name: 'Stay here' }).click()
    await expect(detourBar(page)).toHaveCount(0)
    await page.reload()
    await isReady(page)
    await expect(detourBar(page)).toHaveCount(0)
    await open(page, guidePath)
    await expect(youWereOn(page, 'server-settings')).toBeVisible()
  })

  test('stays a visit while the person looks around and reloads', async ({ page }) => {
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
})

test('the focus does not fall off the page when the person stays where the link led', async ({ page, context }) => {
  await seedStorage(context, { [progressKey]: storedProgress({ at: 'inbound-password', done: [] }) })
  await open(page, stepPath('server-settings'))
  await page.getByRole('button', { name: 'Stay here' }).press('Enter')
  await expect(detourBar(page)).toHaveCount(0)
  await expect(page.locator('body')).not.toBeFocused()
})

test('a link to the first step wins over a finished guide', async ({ page, context }) => {
  await seedStorage(context, { [progressKey]: storedProgress({ at: 'send-a-test', done: stepIds }) })
  await open(page, stepPath('sign-in'))
  await expectStep(page, 'sign-in')
  await expect(detourBar(page)).toContainText('You were on step 15')
  await expectDone(page, 'sign-in')
})

test('a link without any progress is simply the place to begin', async ({ page }) => {
  await open(page, stepPath('server-settings'))
  await expectStep(page, 'server-settings')
  await expect(detourBar(page)).toHaveCount(0)
  await open(page, guidePath)
  await expect(youWereOn(page, 'server-settings')).toBeVisible()
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

test('from the front page on, title and focus follow the person', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('main').getByRole('link', { name: 'Apple Mail for Mac' }).click()
  await expect(page).toHaveURL(/\/apple-mail$/)
  await expect(page).toHaveTitle('Send with MailRoute from Apple Mail – Mail Setup Guide')
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(page).toHaveTitle('Mail Setup Guide')
  await expect(heading(page)).toBeFocused()
})

test('a link in the words of a step leads on without a way back being offered', async ({ page }) => {
  await open(page, stepPath('select-apps'))
  await helpToggle(page).click()
  await page.getByText('The new account shows a warning sign or “Offline”').click()
  await page.getByRole('group').getByRole('link', { name: 'Server Settings', exact: true }).click()
  await expectStep(page, 'server-settings')
  await expect(detourBar(page)).toHaveCount(0)
})

test('Back goes through three steps, Forward comes again', async ({ page }) => {
  await open(page, guidePath)
  await begin(page)
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

test('the next step starts at the top of the page, Back returns to where one was', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 360 })
  await open(page, stepPath('sign-in'))
  await page.mouse.wheel(0, 700)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  const before = await page.evaluate(() => scrollY)
  // Playwright's click would scroll to the sticky link first.
  await skipLink(page).dispatchEvent('click')
  await expectStep(page, 'smtp-auth-relay')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expectStep(page, 'sign-in')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

for (const start of ['/', guidePath])
  test(`${start} offers to continue where the person left off`, async ({ page }) => {
    await open(page, start)
    await expect(page.getByRole('link', { name: 'Continue where you left off' })).toHaveCount(0)
    await open(page, stepPath('sign-in'))
    await goTo(page, 'add-account')
    await open(page, start)
    await page.getByRole('link', { name: 'Continue where you left off' }).click()
    await expectStep(page, 'add-account')
    await expect(detourBar(page)).toHaveCount(0)
  })

test('a lost address is answered with help', async ({ page, context, watch }) => {
  test.slow()
  watch.allow(notFoundComplaint)
  const before = storedProgress({ at: 'add-account', done: ['sign-in'] })
  await seedStorage(context, { [progressKey]: before })
  const inList = (step: StepId) => page.getByRole('main').locator(`ol a[href$="${stepPath(step)}"]`)
  const lostAddresses = ['/apple-mail/sign-inn', '/apple-mail/no-such-step', '/nowhere', '/a/b/c/d/']
  for (const lost of lostAddresses)
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
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [progressKey, before] as const)
    })
})

test('a mistyped address leads to the step that was meant', async ({ page, context, watch }) => {
  watch.allow(notFoundComplaint)
  const before = storedProgress({ at: 'add-account', done: [] })
  await seedStorage(context, { [progressKey]: before })
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

for (const path of [stepPath('sign-in'), guidePath])
  test(`${path}/ with a slash at the end is the same page`, async ({ page, context }) => {
    await seedStorage(context, { [progressKey]: storedProgress({ at: 'sign-in', done: ['sign-in'] }) })
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

test('done is what the person says, wherever they are', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await goNext(page, 'smtp-auth-relay')
  await goNext(page, 'servers-and-logins')
  await doneButton(page).click()
  await expectStep(page, 'inbound-password')
  await expect(announcement(page)).toContainText(`Step 3 is done. 1 of ${stepIds.length} done.`)
  for (const step of ['sign-in', 'smtp-auth-relay']) await expectToDo(page, step)
  await expectDone(page, 'servers-and-logins')
})

/** What a step says to do, as it is read. */
const said = (step: PlannedStep) => {
  const words = { icons: messages.icons, value: (name: keyof typeof fieldTexts) => fieldTexts[name].inline }
  return [...actionsOf(step), step.see].map((text) => inlineText(text, words))
}

for (const { id, short, answers } of plan.guide.questions)
  test(`the answer about ${id} changes what the steps say`, async ({ page }) => {
    const label = `Your ${short}`
    const plans = answers.map((answer) => ({ answer, own: planGuide(plan.guide, { [id]: answer.id }) }))
    const step = stepIds.find((each) => new Set(plans.map(({ own }) => saidIn(own, each).join())).size > 1) ?? ''
    for (const { answer, own } of plans)
      await test.step(answer.label, async () => {
        await open(page, guidePath)
        await page.getByLabel(label).selectOption(answer.label)
        await page
          .getByRole('link', { name: /^(?:Start|Continue)/ })
          .first()
          .click()
        await goTo(page, step)
        for (const words of saidIn(own, step)) await expect(page.locator('main')).toContainText(words)
      })
  })

function saidIn({ steps }: Plan, id: StepId): readonly string[] {
  const step = steps.find((each) => each.id === id)
  return step === undefined ? [] : said(step)
}

test('a step says for which answers it is written, and leads to the questions', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await open(page, stepPath('open-mail-settings'))
  await page.getByRole('link', { name: 'Change your answers' }).click()
  await expect(page).toHaveURL(/\/apple-mail#questions$/)
  await expect(page.getByLabel('Your service')).toBeInViewport()
})

test('two windows stay in step', async ({ page, context }) => {
  await open(page, stepPath('servers-and-logins'))
  const other = await context.newPage()
  await open(other, stepPath('account-details'))

  await enter(page, 'Email address', 'you@example.org')
  await expectValue(valueRow(other, 'Email address'), 'you@example.org')
  await doneButton(page).click()
  await expectStep(page, 'inbound-password')
  await goTo(other, 'outbound-password')
  await expectDone(other, 'servers-and-logins')
  await doneButton(other).click()
  await expectDone(page, 'outbound-password')
  // Being elsewhere in one window moves nothing in the other.
  await expectStep(page, 'inbound-password')
  await expect(detourBar(page)).toHaveCount(0)
})

test('Forget everything reaches the other window, and then it is quiet', async ({ page, context }) => {
  await open(page, stepPath('servers-and-logins'))
  await enter(page, 'Email address', 'you@example.org')
  await doneButton(page).click()
  const other = await context.newPage()
  await open(other, stepPath('account-details'))
  await expectValue(valueRow(other, 'Email address'), 'you@example.org')

  for (const each of [page, other])
    await each.evaluate(() => {
      addEventListener('storage', () => {
        document.documentElement.dataset['events'] = String(Number(document.documentElement.dataset['events'] ?? 0) + 1)
      })
    })
  await forgetEverything(page)
  await expect(valueRow(other, 'Email address')).not.toContainText('you@example.org')
  expect(await readStorage(other)).toEqual({})

  // The windows do not go on answering each other.
  const count = async () => Number((await page.locator('html').getAttribute('data-events')) ?? 0)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  const events = await count()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(await count()).toBe(events)
  expect(await readStorage(other)).toEqual({})
})
