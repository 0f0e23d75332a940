import { enter, expectValue, field, openField, valueRow } from './account.ts'
import { expectNoViolations } from './axe.ts'
import { expect, test } from './fixtures.ts'
import {
  doneButton,
  expectDone,
  expectStep,
  finish,
  forgetEverything,
  goInPage,
  goTo,
  guidePath,
  isReady,
  open,
  stepLink,
  stepPath,
  someOf,
} from './guide.ts'
import {
  blockStorage,
  progressKey,
  readStorage,
  refuseWriting,
  seedStorage,
  settingsKey,
  storedProgress,
  storedSettings,
} from './stored.ts'
import type { Page } from '@playwright/test'

/** On the guide's own page: all that a person does works, whatever the storage does. */
async function expectWorkingGuide(page: Page) {
  await page.getByLabel('Your macOS').selectOption('macOS 12 or earlier')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expectStep(page, 'sign-in')
  await finish(page, 'smtp-auth-relay')
  await expect(stepLink(page, 'sign-in')).toContainText(', done')
  await goTo(page, 'open-mail-settings')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Choose Preferences…' })).toBeVisible()
  await goTo(page, 'account-details')
  await enter(page, 'Email address', 'you@example.org')
  await expectValue(valueRow(page, 'Email address'), 'you@example.org')
}

/** Puts texts into storage for the next page that is loaded. */
const store = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text)
  }, Object.entries(texts))

const address = (page: Page) => valueRow(page, 'Email address')

/** The words for those whose browser keeps nothing. */
const notice = (page: Page) => page.getByRole('status').filter({ hasText: /remember|saved/ })

test('everything works whatever the storage does, and the person is told where nothing is kept', async ({
  page,
  context,
}) => {
  test.slow()

  await test.step('where all is well there is no notice', async () => {
    await open(page, guidePath)
    await expectWorkingGuide(page)
    await expect(notice(page)).toHaveCount(0)
    await forgetEverything(page)
  })

  for (const [errorName, words] of [
    ['QuotaExceededError', 'This browser’s storage is full.'],
    ['SecurityError', 'This browser doesn’t let the guide remember anything.'],
  ] as const)
    await test.step(`writing throws ${errorName}: everything works, and the person is told`, async () => {
      await refuseWriting(context, errorName)
      await open(page, guidePath)
      await expectWorkingGuide(page)
      await expect(notice(page)).toContainText(words)
      await expect(notice(page)).toBeInViewport()
      await page.reload()
      await isReady(page)
      await expectDone(page, 0)
    })

  await test.step('storage may not even be mentioned: everything works, and the person is told', async () => {
    await blockStorage(context)
    await open(page, guidePath)
    await expect(notice(page)).toContainText('This browser doesn’t let the guide remember anything.')
    await expectWorkingGuide(page)
    await expect(notice(page)).toContainText('This browser doesn’t let the guide remember anything.')
    await forgetEverything(page)
    await expectDone(page, 0)
  })
})

test('how long things are kept is said where the guide begins, with or without a script', async ({ request }) => {
  const html = await (await request.get(guidePath)).text()
  expect(html).toContain('but never your passwords. Safari deletes them after seven days')
})

/** What a browser may hold under our names that is not ours to believe. */
const unreadable: Readonly<Record<string, string>> = {
  'broken JSON': '{"version":1,"state":{"guides":{"apple-m',
  'an empty text': '',
  'a bare word': 'done',
  null: 'null',
  'a list': '[1,2,3]',
  'no version': '{"state":{"guides":{},"providers":{}}}',
  'a version in words': '{"version":"1","state":{"guides":{},"providers":{}}}',
  'a text for a state': '{"version":1,"state":"abc"}',
  'a null inside': '{"version":1,"state":{"guides":{"apple-mail":null},"providers":{"mailroute":null}}}',
  'wrong types':
    '{"version":1,"state":{"guides":{"apple-mail":{"done":"all","at":7,"answers":[]}},"providers":{"mailroute":{"imapHost":7}}}}',
  'an older shape': '{"version":0,"state":{"done":["sign-in"],"emailAddress":"you@example.org"}}',
}

test('what cannot be read in storage is set aside, and the guide begins afresh', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, stepPath('account-details'))
  // Its own first note of the place must not come after what is put in storage here.
  await expect.poll(async () => Object.keys(await readStorage(page))).toContain(progressKey)
  for (const [name, text] of someOf(Object.entries(unreadable), (_, index) => index % 2 === 0))
    await test.step(name, async () => {
      await page.evaluate(
        ([keys, value]) => {
          localStorage.clear()
          for (const key of keys) localStorage.setItem(key, value)
        },
        [[progressKey, settingsKey], text] as const,
      )
      await page.reload()
      await isReady(page)
      await expectDone(page, 0)
      await expect(address(page), name).toContainText('Not entered yet')
      await expect
        .poll(() => readStorage(page), name)
        .toMatchObject({ [`${progressKey}.bad`]: text, [`${settingsKey}.bad`]: text })
    })
  await enter(page, 'Email address', 'you@example.org')
  await finish(page, 'mail-servers')
  await page.goBack()
  await expectStep(page, 'account-details')
  await page.reload()
  await isReady(page)
  await expectValue(address(page), 'you@example.org')
  await expectDone(page, 1)
  await expect(notice(page)).toHaveCount(0)
  // What was set aside is somebody's as well.
  await forgetEverything(page)
  await expect.poll(() => readStorage(page)).toEqual({})
})

test('what an older version of the guide or of this page wrote is read as far as it still means something', async ({
  page,
  context,
}) => {
  await seedStorage(context, {
    [progressKey]: storedProgress({
      at: 'a-step-of-the-past',
      done: ['sign-in', 'a-step-of-the-past', '__proto__', 'constructor'],
      answers: { macos: '9', service: 'toString', constructor: 'mems' },
    }),
  })

  await test.step('ids of steps and answers that no longer exist do no harm', async () => {
    await open(page, guidePath)
    for (const name of ['Your service', 'Your macOS']) await expect(page.getByLabel(name)).toHaveValue('unsure')
    await expect(page.getByRole('link', { name: 'Continue where you left off' })).toHaveCount(0)
    await goInPage(page, '/')
    await expect(page.getByRole('link', { name: 'Continue where you left off' })).toHaveCount(0)
    await goInPage(page, stepPath('sign-in'))
    await expectDone(page, 1)
  })

  await test.step('an older version of the same shape', async () => {
    await store(page, { [progressKey]: storedProgress({ at: 'sign-in', done: ['sign-in', 'add-account'] }, 0) })
    await open(page, stepPath('sign-in'))
    await expectDone(page, 2)
  })
})

test('what a newer version wrote is left as it is until Forget everything, and the person is told', async ({
  page,
  context,
}) => {
  const newerProgress = JSON.stringify({
    version: 7,
    state: { guides: { 'apple-mail': { at: 'add-account', done: ['sign-in'], answers: {}, more: [1] } }, extra: 1 },
  })
  const newer = { [progressKey]: newerProgress, [settingsKey]: storedSettings({ emailAddress: 'you@example.org' }, 7) }
  const unknown = { [progressKey]: '{"version":7,"state":{"paths":[]}}', [settingsKey]: '{"version":7,"state":[]}' }
  await seedStorage(context, unknown)

  await test.step('of a shape we do not know it is left alone as well', async () => {
    await open(page, stepPath('account-details'))
    await enter(page, 'Email address', 'you@example.org')
    await doneButton(page).click()
    await expectDone(page, 1)
    expect(await readStorage(page)).toEqual(unknown)
    await expect(notice(page)).toBeVisible()
  })

  await test.step('is used as far as it goes, never overwritten, and the person is told', async () => {
    await store(page, newer)
    await open(page, stepPath('add-account'))
    await expectDone(page, 1)
    await goTo(page, 'smtp-auth-relay')
    await doneButton(page).click()
    await expectDone(page, 2)
    await goTo(page, 'account-details')
    await enter(page, 'Email address', 'other@example.org')
    await expectValue(address(page), 'other@example.org')
    expect(await readStorage(page)).toEqual(newer)
    await expect(notice(page)).toBeVisible()
  })

  await test.step('goes with Forget everything, and from then on things are kept', async () => {
    await forgetEverything(page)
    await expect.poll(() => readStorage(page)).toEqual({})
    await doneButton(page).click()
    await page.reload()
    await isReady(page)
    await expectDone(page, 1)
  })
})

test('storage cleared while the guide is open, in another window or behind the back of this one: what comes after is kept', async ({
  page,
  context,
}) => {
  await open(page, stepPath('account-details'))
  await enter(page, 'Email address', 'you@example.org')
  await finish(page, 'mail-servers')
  await page.goBack()
  await expectStep(page, 'account-details')

  await test.step('storage cleared in another window: the guide begins afresh and keeps again', async () => {
    // A window of the same origin without the guide in it.
    const other = await context.newPage()
    await other.route('**/elsewhere', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
    )
    await other.goto('/elsewhere')
    await other.evaluate(() => localStorage.clear())
    await expectDone(page, 0)
    await expect(address(page)).toContainText('Not entered yet')
    await other.close()

    await doneButton(page).click()
    await page.reload()
    await isReady(page)
    await expectDone(page, 1)
  })

  await test.step('storage cleared behind the back of this window: nothing on screen is lost, and the next change is kept', async () => {
    await goTo(page, 'account-details')
    await enter(page, 'Email address', 'you@example.org')
    await goTo(page, 'mail-servers')
    await page.evaluate(() => localStorage.clear())
    await expectValue(valueRow(page, 'Inbound (IMAP) login'), 'you@example.org')
    await doneButton(page).click()
    await expectDone(page, 2)
    await page.reload()
    await isReady(page)
    await expectDone(page, 2)
  })
})

test('a full storage that has room again: the notice goes', async ({ page, context }) => {
  await context.addInitScript(() => {
    const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (
      this: Storage,
      key: string,
      text: string,
    ) => void
    Storage.prototype.setItem = function setItem(key, text) {
      if (document.documentElement.dataset['full'] !== undefined) throw new DOMException('full', 'QuotaExceededError')
      write.call(this, key, text)
    }
  })
  await open(page, stepPath('sign-in'))
  await page.evaluate(() => (document.documentElement.dataset['full'] = ''))
  await doneButton(page).click()
  await expect(notice(page)).toBeVisible()
  await page.evaluate(() => delete document.documentElement.dataset['full'])
  await doneButton(page).click()
  await expect(notice(page)).toHaveCount(0)
})

const told = (of: Page, text: string) => of.getByText(text, { exact: true })
const use = (of: Page, value: string) => of.getByRole('button', { name: `Use ${value}`, exact: true })

test('one field typed into in two tabs: the second is told, nothing typed is lost, and either can be chosen', async ({
  page,
  context,
}) => {
  const name = 'Full name'
  await open(page, stepPath('account-details'))
  const other = await context.newPage()
  await open(other, stepPath('account-details'))
  await openField(other, name)
  await field(other, name).fill('Grace')
  // A window behind another one has no frames, and a press waits for one.
  await page.bringToFront()
  await enter(page, name, 'Ada Example')
  await other.bringToFront()
  // In the middle of typing: what is typed stays, and goes on.
  const tells = told(other, 'In another tab you typed Ada Example here. The guide uses what you type in this tab.')
  await expect(tells).toBeVisible()
  await field(other, name).press('End')
  await field(other, name).pressSequentially(' Example')
  await expect(field(other, name)).toHaveValue('Grace Example')
  await expect(tells).toBeVisible()
  await expectNoViolations(other, 'typed into in two tabs')
  await field(other, name).press('Enter')
  await expectValue(valueRow(other, name), 'Grace Example')
  await expect(tells).toBeVisible()

  // The first hears of it, too, and has back what it had.
  await expectValue(valueRow(page, name), 'Grace Example')
  await expect(told(page, 'You changed this in another tab. In this tab you had typed Ada Example.')).toBeVisible()
  await page.bringToFront()
  await use(page, 'Ada Example').click()
  await expectValue(valueRow(page, name), 'Ada Example')
  await expect(use(page, 'Ada Example')).toHaveCount(0)
  await expectValue(valueRow(other, name), 'Ada Example')
  await other.bringToFront()
  await use(other, 'Grace Example').click()
  await expectValue(valueRow(page, name), 'Grace Example')
  // Whoever is content with it says so, and nothing changes.
  await page.bringToFront()
  await page.getByRole('button', { name: 'Keep Grace Example', exact: true }).click()
  await expect(use(page, 'Ada Example')).toHaveCount(0)
  await expectValue(valueRow(page, name), 'Grace Example')
  // A choice ends it where it was made.
  await expect(use(other, 'Grace Example')).toHaveCount(0)
})
