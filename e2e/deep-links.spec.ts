import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { stuckPanel } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  dist,
  detourBar,
  expectStep,
  forgetEverything,
  goNext,
  guidePath,
  isEvery,
  heading,
  numberOf,
  open,
  someOf,
  stepIds,
  stepOf,
  stepPath,
  type StepId,
} from './guide.ts'
import { blockStorage, progressKey, readStorage, seedStorage, storedProgress } from './stored.ts'
import { notFoundComplaint } from './watch.ts'

/** What the page says of the link itself. */
const linkNotice = (page: Page) => page.getByRole('complementary', { name: 'About this link' })

interface Progress {
  readonly at: string | null
  readonly done: readonly string[]
  readonly answers: Readonly<Record<string, string>>
}

interface Person {
  readonly name: string
  /** What stands in their browser before; null where nothing can. */
  readonly progress: Progress | null
  readonly prepare: (context: BrowserContext) => Promise<void>
  /** The links they follow, by name: those that read or change what is kept. */
  readonly follows?: readonly string[] | undefined
}

const seeded = (progress: Progress) => (context: BrowserContext) =>
  seedStorage(context, { [progressKey]: storedProgress(progress) })

const elsewhere: Progress = { at: 'inbound-password', done: ['sign-in', 'smtp-auth-relay'], answers: { macos: '12' } }
const finished: Progress = { at: 'send-a-test', done: stepIds, answers: { macos: '12' } }
const untouched: Progress = { at: null, done: [], answers: {} }

/** Those that the way they are written makes different lead on before anything stored is read. */
const keeping = ['valid', 'the last step', 'unknown', 'with a variant', 'with a variant that contradicts theirs']

const people: readonly Person[] = [
  { name: 'no progress', progress: untouched, prepare: async () => undefined },
  {
    name: 'progress elsewhere',
    progress: elsewhere,
    prepare: seeded(elsewhere),
    follows: isEvery ? undefined : keeping,
  },
  {
    name: 'finished',
    progress: finished,
    prepare: seeded(finished),
    follows: someOf(keeping, (each) => each !== 'the last step'),
  },
  {
    name: 'storage blocked',
    progress: null,
    prepare: blockStorage,
    follows: someOf(keeping, (each) => each !== 'the last step'),
  },
]

interface SentLink {
  readonly name: string
  readonly path: string
  /** Where it leads; null where there is no such step. */
  readonly step: StepId | null
  /** The site answers such an address with its page for lost ones. */
  readonly isLost?: true
  /** What is said of the address. */
  readonly says?: RegExp
  readonly variant?: Readonly<Record<string, string>>
}

const links: readonly SentLink[] = [
  { name: 'valid', path: stepPath('mail-servers'), step: 'mail-servers' },
  { name: 'the first step', path: stepPath('sign-in'), step: 'sign-in' },
  { name: 'the last step', path: stepPath('send-a-test'), step: 'send-a-test' },
  { name: 'unknown', path: `${guidePath}/mail-serverz-x`, step: null, isLost: true },
  {
    name: 'renamed',
    path: `${guidePath}/set-up-account`,
    step: 'account-details',
  },
  {
    name: 'upper case',
    path: '/Apple-Mail/MAIL-SERVERS',
    step: 'mail-servers',
    isLost: true,
  },
  { name: 'a slash at the end', path: `${stepPath('mail-servers')}/`, step: 'mail-servers' },
  {
    name: 'punctuation at the end',
    path: `${stepPath('mail-servers')}).`,
    step: 'mail-servers',
    isLost: true,
  },
  {
    name: 'an encoded space at the end',
    path: `${stepPath('mail-servers')}%20`,
    step: 'mail-servers',
    isLost: true,
  },
  {
    name: 'tracking parameters',
    path: `${stepPath('mail-servers')}?utm_source=mail&fbclid=abc`,
    step: 'mail-servers',
  },
  {
    name: 'with a variant',
    path: `${stepPath('mail-servers')}?service=mems`,
    step: 'mail-servers',
    says: /Shown for service: Managed Email/,
    variant: { service: 'mems' },
  },
  {
    name: 'with a variant that contradicts theirs',
    path: `${stepPath('open-mail-settings')}?macos=15`,
    step: 'open-mail-settings',
    says: /Shown for macOS 15, as the link asks/,
    variant: { macos: '15' },
  },
]

async function progressOf(page: Page): Promise<Progress> {
  const { [progressKey]: text } = await readStorage(page)
  const stored = JSON.parse(text ?? '{}') as { state?: { guides?: Record<string, Progress> } }
  return stored.state?.guides?.['apple-mail'] ?? untouched
}

for (const person of people)
  test(`${person.name}: every kind of link leads to its step, leaves all as it is, and Back works`, async ({
    page,
    context,
    watch,
  }) => {
    test.setTimeout(180_000)
    watch.allow(notFoundComplaint)
    await person.prepare(context)
    await open(page, '/')
    for (const link of links.filter(({ name }) => person.follows?.includes(name) ?? true))
      await test.step(link.name, async () => {
        if (person.progress !== null) await startAgain(page, person.progress)
        await followLink(page, link, person)
      })
  })

/** As in a new window, before the link is opened. */
async function startAgain(page: Page, progress: Progress) {
  await page.evaluate(
    ([key, text]) => {
      sessionStorage.clear()
      localStorage.clear()
      localStorage.setItem('seeded', '')
      if (text !== null) localStorage.setItem(key, text)
    },
    [progressKey, progress === untouched ? null : storedProgress(progress)] as const,
  )
}

async function followLink(page: Page, link: SentLink, person: Person) {
  const name = `${person.name}, a link that is ${link.name}`
  const before = person.progress ?? untouched
  await open(page, link.path)

  if (link.step === null) {
    await expect(heading(page), name).toHaveText('This page does not exist')
    await expect(page.locator('main'), name).toContainText('Did you mean:')
    if (person.progress !== null) expect(await progressOf(page), name).toEqual(before)
    await page.getByRole('link', { name: `Step ${numberOf('mail-servers')}: ${stepOf('mail-servers').title}` }).click()
    await expectStep(page, 'mail-servers')
  } else await expectStep(page, link.step)
  const step = link.step ?? 'mail-servers'
  await expect(heading(page), name).toBeVisible()

  // What is said of the link, aloud too.
  const differs = Object.entries(link.variant ?? {}).some(([id, answer]) => (before.answers[id] ?? answer) !== answer)
  const says = differs ? /This link is for macOS 15\. You chose something else/ : link.says

  // Their own place, and the way back to it: one bar at a time, what the link asks first.
  const isElsewhere = before.at !== null && before.at !== step
  if (differs) {
    await expect(linkNotice(page), name).toContainText(says ?? '')
    await expect(detourBar(page), name).toHaveCount(0)
    await linkNotice(page).getByRole('button', { name: 'Close' }).click()
  }
  await expect(detourBar(page), name).toHaveCount(isElsewhere ? 1 : 0)
  if (isElsewhere) await expect(detourBar(page), name).toContainText(`You were on step ${numberOf(before.at)}, `)

  await expect(linkNotice(page), name).toHaveCount(says === undefined || isElsewhere ? 0 : 1)
  if (says !== undefined) await expect(announcement(page), name).toContainText(says)

  // Done and answers stay; what the link says is kept apart from them; the place moves only for who had none.
  if (person.progress !== null)
    await expect
      .poll(() => progressOf(page), name)
      .toEqual({
        at: before.at ?? step,
        done: before.done,
        answers: before.answers,
        ...((before.at === null || link.variant !== undefined) && { linked: link.variant ?? {} }),
      })

  // No address in between: one Back leads to where they were before.
  await page.goBack()
  await expect(heading(page), name).toHaveText('Where do you read your mail?')
}

test('a link for another macOS keeps their answer until they take it over', async ({ page, context }) => {
  await seedStorage(context, { [progressKey]: storedProgress(elsewhere) })
  await open(page, `${stepPath('open-mail-settings')}?macos=15`)
  await expect(page.locator('main')).toContainText('Choose Preferences…')
  await page.getByRole('button', { name: 'Show it for macOS 15' }).press('Enter')
  await expect(page.locator('main')).toContainText('Choose Settings…')
  await expect(announcement(page)).toContainText('Shown for macOS 15, as the link asks.')
  await expect(linkNotice(page)).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
  expect((await progressOf(page)).answers).toEqual({ macos: '15' })
  // Still their own place.
  await expect(detourBar(page)).toContainText(`You were on step ${numberOf('inbound-password')}`)
})

test('a link that says what they answered themselves needs no words', async ({ page, context }) => {
  await seedStorage(context, { [progressKey]: storedProgress(elsewhere) })
  await open(page, `${stepPath('open-mail-settings')}?macos=12`)
  await expectStep(page, 'open-mail-settings')
  await expect(linkNotice(page)).toHaveCount(0)
})

test('a newer link wins over an older one, and nobody is told that they chose', async ({ page }) => {
  await open(page, `${stepPath('open-mail-settings')}?macos=monterey`)
  await expect(page.locator('main')).toContainText('Choose Preferences…')
  await open(page, `${stepPath('open-mail-settings')}?macos=27`)
  await expect(page.locator('main')).toContainText('Choose Settings…')
  await expect(linkNotice(page)).toHaveText(/^Shown for macOS 26 or 27, as the link asks\./)
  expect((await progressOf(page)).answers).toEqual({})
})

test('a mistyped name of a program leads to what it may have been, at the step it named', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  const suggested = page.getByRole('main').getByRole('list').first().getByRole('link')
  await open(page, '/aple-mail')
  await expect(suggested.first()).toHaveText('Apple Mail (Mac)')
  await expect(page.locator('main')).not.toContainText('a step that doesn’t exist')
  await open(page, '/outlok-mac/x')
  await expect(suggested.first()).toHaveText('Outlook for Mac (Mac)')
  await open(page, '/aple-mail/10')
  await expect(suggested.first()).toHaveText(
    `Apple Mail (Mac), Step ${numberOf('mail-servers')}: ${stepOf('mail-servers').title}`,
  )
  await suggested.first().click()
  await expectStep(page, 'mail-servers')
})

test('addresses that mails, hosts and people make', async ({ page, watch, baseURL }) => {
  test.slow()
  watch.allow(notFoundComplaint)
  for (const [path, step] of [
    ['//apple-mail//mail-servers', 'mail-servers'],
    ['/apple-mail%2Fmail-servers', 'mail-servers'],
    [`${stepPath('mail-servers')}/index.html`, 'mail-servers'],
    ['/apple-mail/mail-%C2%ADservers', 'mail-servers'],
    ['/apple-mail/máil-servers?macos=3D15', 'mail-servers'],
    [`${guidePath}/${numberOf('mail-servers')}`, 'mail-servers'],
    [`${guidePath}/Schritt-${numberOf('mail-servers')}`, 'mail-servers'],
    ['/TR27M9', 'mail-servers'],
    ['/tr2-7m9', 'mail-servers'],
  ] as const) {
    await open(page, `${baseURL}${path}`)
    await expectStep(page, step)
    await expect(page, path).toHaveURL(new RegExp(`${stepPath(step)}/?$`))
    await expect(heading(page), path).toHaveText(stepOf(step).title)
  }
})

test('a link that names no program opens the first that has the step, and offers the others', async ({
  page,
  watch,
}) => {
  watch.allow(notFoundComplaint)
  await open(page, '/mail-servers?macos=13')
  await expectStep(page, 'mail-servers')
  await expect(linkNotice(page)).toContainText('Not using Apple Mail?')
  await expect(linkNotice(page).getByRole('link')).toHaveCount(1)
  await linkNotice(page).getByRole('link').click()
  await expect(page).toHaveURL(/\/iphone\/mail-servers\/?$/)
})

test('an older link opens its page at once, which is that of the new address', () => {
  const [old, now] = [`${guidePath}/set-up-account`, stepPath('account-details')].map((path) =>
    readFileSync(join(dist, path, 'index.html'), 'utf8'),
  )
  expect(old).toBe(now)
  expect(old).toMatch(/<link rel="canonical" href="[^"]*\/apple-mail\/account-details"/)
})

test('until it is known which page an address means, nobody reads that it does not exist', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  const lost = readFileSync(join(dist, '404.html'), 'utf8')
  expect(lost).toContain('<title>Mail Setup Guide</title>')
  // What reads the address does not come.
  await page.route(/decode-address/, () => undefined)
  await page.goto('/APPLE-MAIL/mail-servers')
  await expect(heading(page)).toHaveText('Looking for the page this link means…')
  await expect(page.getByRole('main')).not.toContainText('does not exist')
  await expect(page.locator(`main a[href$="${stepPath('mail-servers')}"]`)).toBeVisible()
})

test('a link to an answer opens it, and other fragments do nothing', async ({ page }) => {
  const answer = page
    .locator('details')
    .filter({ has: page.locator('#will-not-connect') })
    .last()
  await open(page, `${stepPath('server-settings')}#Will-not-connect.`)
  await expect(stuckPanel(page)).toBeVisible()
  await expect(answer.locator('summary')).toBeFocused()
  await expect(answer.locator('summary')).toBeInViewport()
  await expect(answer).toHaveAttribute('open')
  for (const other of ['#nothing', '#v=will-not-connect', '#%E0%A4%A', '#add-account']) {
    await page.goto('about:blank')
    await open(page, stepPath('server-settings') + other)
    await expect(stuckPanel(page), other).toBeHidden()
  }
})

test('what is said of a link goes with the page, with a press, and with what it says', async ({ page }) => {
  await open(page, `${stepPath('mail-servers')}?macos=13`)
  await expect(linkNotice(page)).toContainText('macOS 13 or 14')
  await goNext(page, 'select-apps')
  await expect(linkNotice(page)).toHaveCount(0)
  await page.goBack()
  await expectStep(page, 'mail-servers')
  await expect(linkNotice(page)).toHaveCount(0)

  await open(page, `${stepPath('mail-servers')}?service=hosted`)
  await linkNotice(page).getByRole('button', { name: 'Close' }).click()
  await expect(linkNotice(page)).toHaveCount(0)
  await expect(heading(page)).toBeFocused()

  await open(page, `${stepPath('mail-servers')}?service=mems`)
  await expect(linkNotice(page)).toContainText('Shown for service: Managed Email')
  await forgetEverything(page)
  await expect(linkNotice(page)).toHaveCount(0)
})

test('a mistyped link keeps its variant on the way to the step it meant', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  await open(page, `${guidePath}/open-mail-setings?macos=12`)
  await page
    .getByRole('link', { name: `Step ${numberOf('open-mail-settings')}: ${stepOf('open-mail-settings').title}` })
    .click()
  await expectStep(page, 'open-mail-settings')
  await expect(linkNotice(page)).toContainText('macOS 12 or earlier')
  await expect(page.locator('main')).toContainText('Choose Preferences…')
})

test('pages beside the steps take odd addresses as well', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  for (const [path, to, title] of [
    ['/APPLE-MAIL', guidePath, /from Apple Mail$/],
    [`${guidePath}/Checklist`, `${guidePath}/checklist`, 'Checklist to print'],
    ['/SUPPORT', '/support', 'Support desk'],
    ['/support/', '/support/', 'Support desk'],
  ] as const) {
    await open(page, path)
    await expect(page, path).toHaveURL(new RegExp(`${to}/?$`))
    await expect(heading(page), path).toHaveText(title)
  }
})

test('an address that means nothing says so and lists the steps', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  for (const path of ['/foo', '/foo/bar/baz', '/apple-mail/zzzzzz', '/apple-mail/<script>', '/apple-mail/__proto__']) {
    await open(page, path)
    await expect(heading(page), path).toHaveText('This page does not exist')
    await expect(page.locator(`main a[href$="${stepPath('mail-servers')}"]`), path).toBeVisible()
    await expect(linkNotice(page), path).toHaveCount(0)
  }
})

test('nothing of a value in a link is kept or shown', async ({ page }) => {
  await open(page, `${stepPath('mail-servers')}?imapPassword=zqx-secret&emailAddress=zqx@example.org&macos=zqx`)
  await expect(page).toHaveURL(/mail-servers\/?$/)
  await expect(linkNotice(page)).toContainText('a version this guide doesn’t know')
  expect(await page.content()).not.toContain('zqx')
  expect(JSON.stringify(await readStorage(page))).not.toContain('zqx')
})

test('the lost page of a static host is not taken for the page that the address has', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  const lost = readFileSync(join(dist, '404.html'), 'utf8')
  // As after a deploy in which the host has lost a file.
  const answer = { status: 404, contentType: 'text/html; charset=utf-8', body: lost }
  await page.route('**/apple-mail/mail-servers', (route) => route.fulfill(answer))
  await open(page, stepPath('mail-servers'))
  await expectStep(page, 'mail-servers')
})
