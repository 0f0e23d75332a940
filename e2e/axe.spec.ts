import type { Locator, Page } from '@playwright/test'
import { site } from '../src/content/site.ts'
import { enter, typedAccount, type FieldName } from './account.ts'
import { fillsIn, hasOwnStates, partStates } from './axe-states.ts'
import { expectNoSideways, expectNoViolations, findViolations, openAll } from './axe.ts'
import { paste } from './clipboard.ts'
import { openReport } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  builtPages,
  detourBar,
  doneButton,
  emptySections,
  forgetEverything,
  goInPage,
  isEvery,
  guidePath,
  guideAt,
  isReady,
  numberOf,
  open,
  isStepPath,
  oneOfEachKind,
  pagesToSee,
  someOf,
  stepPath,
  total,
  type TestedGuide,
} from './guide.ts'
import { panelText } from './panel-text.ts'
import { progressKey, refuseWriting, seedStorage, settingsKey, storedProgress, storedSettings } from './stored.ts'
import { notFoundComplaint } from './watch.ts'

// A page goes through all its states in one visit.
test.describe.configure({ timeout: 120_000 })

const desk = { width: 1280, height: 720 }

/** axe accepts any value of aria-current; only `step` says what it is. */
async function expectCurrentStep(page: Page, path: string) {
  const current = page.locator('[aria-current]:visible')
  await expect(page.locator('[aria-current="step"]:visible')).toHaveCount(isStepPath(path) ? 1 : 0)
  if (isStepPath(path))
    await expect(page.locator('[aria-current="step"]:visible')).toHaveAttribute('href', new RegExp(`${path}/?$`))
  for (const each of await current.all()) await expect(each).toHaveAttribute('aria-current', /^(?:step|page|true)$/)
}

/** What is stored of a person in the middle of a guide; the long values are what breaks a narrow page. */
const inTheMiddleOf = ({ plan: { guide }, stepIds: steps }: TestedGuide) => ({
  [progressKey]: storedProgress(
    {
      at: steps.at(-4) ?? null,
      done: steps.slice(0, 5),
      answers: Object.fromEntries(guide.questions.map(({ id, answers }) => [id, answers.at(-2)?.id ?? ''])),
    },
    1,
    guide.id,
  ),
  [settingsKey]: storedSettings({
    fullName: 'Ada Maximiliana Example-Featherstonehaugh',
    emailAddress: 'a.person.with.a.very.long.name.indeed.and.more@department.of.something.example.org',
    imapHost: 'a-server-with-a-very-long-name-of-more-than-fifty-letters.mail.example.org',
    smtpHost: 'another-server-with-a-very-long-name-of-more-than-fifty-letters.mail.example.org',
  }),
})

/** The part of the page that a state changes. */
const around = (target: Locator) =>
  target.first().locator('xpath=ancestor-or-self::*[self::section or self::article or self::main or @role="status"][1]')

/** What shows for a while, as “Copied”, stays until axe has seen it. */
const keepWhatPasses = () => {
  const start = setTimeout
  Object.assign(globalThis, {
    setTimeout: (run: () => void, wait = 0) => (wait >= 4000 ? 0 : start(run, wait)),
  })
}

/** The page with everything stored, the passwords of its guide typed, and everything unfolded. */
async function fillIn(page: Page, path: string) {
  const guide = guideAt(path)
  await page.evaluate(
    (texts) => {
      for (const [key, value] of texts) localStorage.setItem(key, value)
    },
    Object.entries(inTheMiddleOf(guide)),
  )
  const passwordSteps = ['inbound-password', 'outbound-password'].map(guide.stepPath)
  const asked = passwordSteps.filter((step) => builtPages().includes(step))
  for (const [at, step] of asked.entries()) {
    await (at === 0 ? open(page, step) : goInPage(page, step))
    const name: FieldName = step.endsWith('/inbound-password') ? 'Inbound (IMAP) password' : 'Outbound (SMTP) password'
    await enter(page, name, typedAccount[name])
  }
  if (asked.length > 0) {
    if (asked.at(-1) !== path) await goInPage(page, path)
  } else {
    await page.reload()
    await isReady(page)
  }
  await expect(await fillsIn(path)(page)).toBeVisible()
  await openAll(page)
}

// Every page that has states of its own, and one step for those that have none: the others are walked through below.
const withStates = someOf(
  builtPages().filter(
    (path) =>
      guideAt(path).path === guidePath &&
      (!isStepPath(path) || hasOwnStates(path) || path === stepPath('server-settings')),
  ),
  // The one asks as the other password does; password.spec.ts has the other.
  (path) => path !== stepPath('outbound-password') && !path.endsWith('/password'),
)

/** Where the colors of the system, and paper, are looked at: they have one style sheet for all pages. */
const inSystemColors = new Set([
  guidePath,
  stepPath('server-settings'),
  `${guidePath}/profile`,
  `${guidePath}/checklist`,
])

// The fresh page with its drawings; all drawings with values of all lengths are looked at in screens.spec.ts.
for (const path of withStates)
  test(`${path}: axe finds nothing in any state, and nothing is wider than a narrow window`, async ({ page }) => {
    await page.addInitScript(keepWhatPasses)
    await open(page, path)
    await expectCurrentStep(page, path)
    await expectNoViolations(page, 'fresh')

    await test.step('filled', async () => {
      await fillIn(page, path)
      await expectNoViolations(page, 'filled', { without: '.screen' })
      if (isStepPath(path)) {
        await openReport(page)
        await expectNoViolations(page, 'help', { within: page.getByRole('banner') })
        await page.keyboard.press('Escape')
      }
      await expectNoSideways(page)
      await page.setViewportSize(desk)
    })

    await test.step('dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNoViolations(page, 'dark', { without: '.screen', inColors: true })
      await page.emulateMedia({ colorScheme: 'light' })
    })

    // These change one part of the page each.
    for (const [state, reach] of Object.entries(partStates(path, isStepPath(path))))
      await test.step(state, async () => {
        const shown = await reach(page)
        if (shown === undefined) return
        await expect(shown, state).toBeVisible()
        await expectNoViolations(page, state, { within: state === 'enlarged' ? shown : around(shown) })
        if (state === 'enlarged') await page.keyboard.press('Escape')
      })

    if (!isEvery && !inSystemColors.has(path)) return
    // The help would lie over the page.
    await page.keyboard.press('Escape')
    // These change all of it, with what was reached still there.
    for (const [state, media] of [
      ['forced colors', { forcedColors: 'active' }],
      ['print', { forcedColors: 'none', media: 'print' }],
    ] as const)
      await test.step(state, async () => {
        await page.emulateMedia(media)
        await expectNoViolations(page, state, { without: '.screen' })
        expect(await emptySections(page), state).toEqual([])
      })
  })

// All guides are made of the same parts and colors; what the provider’s steps show is the same in all of them.
for (const { path, stepPath: pathOf } of oneOfEachKind)
  test(`${path}: axe finds nothing on any page, with everything entered and unfolded`, async ({ page }) => {
    const shared = path === guidePath ? [] : site.provider.collect.steps.map(({ id }) => pathOf(id))
    const seen = new Set([...shared, ...withStates])
    const [first = path, ...others] = pagesToSee().filter((each) => guideAt(each).path === path && !seen.has(each))
    await open(page, first)
    await fillIn(page, first)
    await expectNoViolations(page, first, { without: '.screen' })
    for (const each of others)
      await test.step(each, async () => {
        await goInPage(page, each)
        await expect(await fillsIn(each)(page)).toBeVisible()
        await openAll(page)
        await expectCurrentStep(page, each)
        await expectNoViolations(page, each, { without: '.screen' })
        await expectNoSideways(page)
        await page.setViewportSize(desk)
      })
  })

test('axe finds what is wrong', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await page.evaluate(() => {
    for (const text of ['wrong', 'wrong', '']) {
      const button = document.createElement('button')
      button.textContent = text
      Object.assign(button.style, { width: '14px', height: '14px', padding: '0', color: '#bbb', background: '#fff' })
      document.querySelector('main')?.prepend(button)
    }
  })
  const found = await findViolations(page)
  for (const rule of ['button-name', 'color-contrast', 'target-size'])
    expect(
      found.filter((words) => words.startsWith(`${rule}: `)),
      found.join('\n'),
    ).toHaveLength(1)
})

test('the page for lost addresses', async ({ page, watch }) => {
  watch.allow(notFoundComplaint)
  await open(page, '/apple-mail/nowhere')
  await expectNoViolations(page, 'lost')
})

test('the bar after a link, at both widths', async ({ page, context }) => {
  await seedStorage(context, inTheMiddleOf(guideAt(stepPath('add-account'))))
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    await open(page, stepPath('add-account'))
    await expect(detourBar(page)).toBeVisible()
    await page.emulateMedia({ colorScheme })
    await expectNoViolations(page, `${width} px, ${colorScheme}`)
  }
})

test('the panel pasted, and something else pasted', async ({ page }) => {
  await open(page, stepPath('servers-and-logins'))
  const box = page.getByLabel('Paste the whole page here', { exact: true })
  await paste(page, box, panelText)
  await expect(page.getByText('6 values filled in').first()).toBeVisible()
  await expectNoViolations(page, 'filled in')
  await page.getByRole('button', { name: 'Paste again' }).click()
  await paste(page, box, 'a shopping list')
  await expect(page.getByText('This doesn’t look like that page.').first()).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolations(page, 'dark')
})

test('storage full, everything forgotten', async ({ page, context }) => {
  await refuseWriting(context, 'QuotaExceededError')
  await open(page, stepPath('sign-in'))
  await doneButton(page).click()
  await forgetEverything(page)
  await expectNoViolations(page, 'forgotten')
})

test('the steps folded out in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, stepPath('mail-servers'))
  await page
    .getByRole('banner')
    .getByText(`Step ${numberOf('mail-servers')} of ${total}`)
    .click()
  await expect(page.locator('[aria-current="step"]:visible')).toHaveCount(1)
  await expectNoViolations(page, 'folded out')
})

test('forced colors and 200 % text: all still there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 640, height: 700 })
  await open(page, stepPath('server-settings'))
  await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'))
  await expect(doneButton(page)).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
