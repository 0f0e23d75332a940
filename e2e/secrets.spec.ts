import type { Page } from '@playwright/test'
import {
  copyButton,
  enter,
  enterHere,
  field,
  hideButton,
  inline,
  showButton,
  typedAccount,
  valueRow,
  type FieldName,
} from './account.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  pagesToSee,
  expectStep,
  forgetEverything,
  goInPage,
  goNext,
  goTo,
  guideAt,
  guidePath,
  isReady,
  skipLink,
  someOf,
  open,
  plan,
  stepIds,
  stepPath,
  type StepId,
} from './guide.ts'
import { pdfText } from './pdf-text.ts'
import { paste } from './clipboard.ts'
import { panelText } from './panel-text.ts'
import { placesOf } from './traces.ts'
import { valuesOf } from '../src/engine/plan/rows.ts'
import type { Watch } from './watch.ts'

const inboundName = 'Inbound (IMAP) password'
const outboundName = 'Outbound (SMTP) password'
/** Texts that stand nowhere by chance. */
const texts = ['Zq7-"IMAP&-Krokus', 'Xv9-"SMTP&-Distel'] as const
const passwords = { [inboundName]: texts[0], [outboundName]: texts[1] } as const

/** The steps where Mail asks for a password, and for which. */
const rowsAt: Partial<Record<StepId, readonly (keyof typeof passwords)[]>> = Object.fromEntries(
  plan.steps.flatMap((step) => {
    const asked = new Set(valuesOf(step).map((value) => value.field))
    const names = [
      ...(asked.has('imapPassword') ? ([inboundName] as const) : []),
      ...(asked.has('smtpPassword') ? ([outboundName] as const) : []),
    ]
    return names.length === 0 ? [] : [[step.id, names]]
  }),
)

async function expectNowhere(page: Page, watch: Watch) {
  expect(await placesOf(page, watch, texts), `places at ${page.url()}`).toEqual([])
}

/** Types both passwords in; ends at the step of the second. */
async function enterPasswords(page: Page) {
  await open(page, stepPath('inbound-password'))
  await enter(page, inboundName, passwords[inboundName])
  await goNext(page, 'outbound-password')
  await enter(page, outboundName, passwords[outboundName])
}

const removeButton = (page: Page, name: keyof typeof passwords) =>
  page.getByRole('button', { name: `Remove ${inline(name)}`, exact: true })

const row = (page: Page, name: keyof typeof passwords) =>
  page.locator('main li').filter({ has: page.getByRole('button', { name: `Copy ${inline(name)}`, exact: true }) })

test('the search for traces and the reader of PDFs find a password where there is one', async ({ page, watch }) => {
  await open(page, stepPath('sign-in'))
  await page.evaluate((text) => {
    localStorage.setItem('a', JSON.stringify({ text }))
    sessionStorage.setItem('b', btoa(text))
    document.cookie = `c=${encodeURIComponent(text)}`
    history.replaceState({ text }, '', `?q=${encodeURIComponent(text)}`)
    document.title = text
    const area = document.body.appendChild(document.createElement('textarea'))
    area.value = text
    console.info(text)
    const channel = new BroadcastChannel('d')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
    channel.postMessage({ text })
    channel.close()
    new Image().src = `/icon.svg?${encodeURIComponent(text)}`
  }, texts[0])
  await expect.poll(() => watch.requests.some((request) => request.includes('icon.svg?Zq7'))).toBe(true)
  expect(await placesOf(page, watch, texts)).toEqual(
    expect.arrayContaining([
      'localStorage',
      'sessionStorage',
      'cookies',
      'document.cookie',
      'address',
      'history.state',
      'title',
      'input values',
      'accessibility tree',
      'console',
      'requests',
      'messages',
    ]),
  )
  // A line shows what is typed into it: to screen readers too, unless it is one for passwords.
  await page.evaluate((text) => {
    document.querySelector('textarea')?.remove()
    const hidden = document.body.appendChild(document.createElement('input'))
    hidden.type = 'password'
    hidden.value = text
  }, texts[1])
  expect(await placesOf(page, watch, [texts[1]])).toEqual(['input values'])
  await page.evaluate(() => document.querySelector('input[type="password"]')?.remove())
  await page.evaluate((text) => (document.body.dataset['a'] = text), texts[1])
  expect(await placesOf(page, watch, [texts[1]])).toEqual(['HTML'])

  // What is written into the page must not come in the middle of its start.
  await page.waitForLoadState('networkidle')
  await page.evaluate((text) => document.querySelector('h1')!.append(text), texts[1])
  expect(pdfText(await page.pdf())).toContain(texts[1])
})

test('typed passwords are found nowhere, on any page', async ({ page, watch }) => {
  test.slow()
  await enterPasswords(page)
  await expectNowhere(page, watch)
  // As the person goes: by Next, showing and hiding where there is something to show.
  for (const step of stepIds.slice(stepIds.indexOf('outbound-password') + 1)) {
    await goNext(page, step)
    await expectNowhere(page, watch)
    for (const name of rowsAt[step] ?? []) {
      await showButton(page, name).click()
      await expect(row(page, name)).toContainText(passwords[name])
      // While shown it is on screen, and nowhere else.
      expect(await placesOf(page, watch, texts)).toEqual(['HTML', 'text', 'accessibility tree'])
      await expect(announcement(page)).not.toContainText(passwords[name])
      await hideButton(page, name).click()
      await expectNowhere(page, watch)
      await copyButton(page, name).click()
      await expect(announcement(page)).toContainText(`Copied: ${inline(name)}.`)
      await expectNowhere(page, watch)
    }
  }
  for (const path of someOf(pagesToSee(), (each) => guideAt(each).path === guidePath)) {
    await goInPage(page, path)
    await expectNowhere(page, watch)
  }
})

test('the memory of one page load holds the passwords from step to step; a reload and another window know nothing', async ({
  page,
  context,
  watch,
}) => {
  await enterPasswords(page)
  await goTo(page, 'server-settings')
  for (const name of [inboundName, outboundName] as const) await expect(showButton(page, name)).toBeVisible()
  const other = await context.newPage()
  await open(other, stepPath('server-settings'))
  await page.reload()
  await isReady(page)
  for (const each of [other, page]) {
    await expect(valueRow(each, 'Inbound (IMAP) password')).toContainText('Not entered yet')
    await expect(valueRow(each, 'Outbound (SMTP) password')).toContainText('Not entered yet')
    for (const name of [inboundName, outboundName] as const) await expect(showButton(each, name)).toHaveCount(0)
    await expectNowhere(each, watch)
  }
})

/** What must hide a shown password again. */
const hidings: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'printing begins': async (page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  },
  'the page returns from the back-forward cache': async (page) => {
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  },
}

test('shown passwords are hidden again when printing begins, when the page returns, and when their step is left', async ({
  page,
  watch,
}) => {
  await enterPasswords(page)
  await goTo(page, 'server-settings')
  const ways: typeof hidings = {
    ...hidings,
    'the step was left by Next and Back': async () => {
      await skipLink(page).click()
      await expectStep(page, 'close-settings')
      await page.goBack()
      await expectStep(page, 'server-settings')
    },
  }
  for (const [name, hide] of Object.entries(ways))
    await test.step(name, async () => {
      for (const each of [inboundName, outboundName] as const) {
        await showButton(page, each).click()
        await expect(row(page, each)).toContainText(passwords[each])
      }
      await hide(page)
      for (const each of [inboundName, outboundName] as const) await expect(showButton(page, each)).toBeVisible()
      await expectNowhere(page, watch)
    })
  await test.step('the step was left for another that has the same line', async () => {
    await goTo(page, 'account-details')
    await showButton(page, inboundName).click()
    await expect(row(page, inboundName)).toContainText(passwords[inboundName])
    await goTo(page, 'server-settings')
    await expect(showButton(page, inboundName)).toBeVisible()
    await expectNowhere(page, watch)
  })
})

test('a password shown in its own line is hidden and gone from the line in the same cases', async ({ page, watch }) => {
  await enterPasswords(page)
  for (const [name, hide] of Object.entries(hidings))
    await test.step(name, async () => {
      await showButton(page, outboundName).click()
      await expect(field(page, outboundName)).toHaveValue(passwords[outboundName])
      await hide(page)
      await expect(showButton(page, outboundName)).toBeVisible()
      await expect(field(page, outboundName)).toHaveValue('')
      await expectNowhere(page, watch)
    })
  await test.step('the step was left', async () => {
    await showButton(page, outboundName).click()
    await goTo(page, 'inbound-password')
    await expectNowhere(page, watch)
    await goTo(page, 'outbound-password')
    await expect(field(page, outboundName)).toHaveValue('')
    await expectNowhere(page, watch)
  })
})

test('a password is safe while its line has the focus, and not lost when the keyboard’s Back leaves it', async ({
  page,
  watch,
}) => {
  const line = field(page, outboundName)
  await open(page, stepPath('inbound-password'))
  await goNext(page, 'outbound-password')
  await line.fill(passwords[outboundName])
  await page.goBack()
  await expectStep(page, 'inbound-password')
  await goTo(page, 'server-settings')
  await expect(showButton(page, outboundName)).toBeVisible()

  await goTo(page, 'outbound-password')
  await removeButton(page, outboundName).click()
  await line.fill(passwords[outboundName])
  const masked = '•'.repeat(passwords[outboundName].length)
  await expect(line).toHaveValue(masked)
  await expectNowhere(page, watch)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(line).toHaveValue(masked)

  // Shown and focused: the eye was pressed, then the line was clicked into.
  await showButton(page, outboundName).click()
  await line.click()
  await expect(line).toHaveValue(passwords[outboundName])
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(showButton(page, outboundName)).toBeVisible()
  await expectNowhere(page, watch)
  await page.keyboard.press('Tab')
  await expectNowhere(page, watch)
  await goTo(page, 'server-settings')
  await showButton(page, outboundName).click()
  await expect(row(page, outboundName)).toContainText(passwords[outboundName])
})

test('paper shows no password, not even a shown one', async ({ page }) => {
  test.slow()
  await open(page, stepPath('servers-and-logins'))
  await enterHere(page, 'servers-and-logins', typedAccount)
  await goTo(page, 'inbound-password')
  await enter(page, inboundName, passwords[inboundName])
  await showButton(page, inboundName).click()
  await expect(field(page, inboundName)).toHaveValue(passwords[inboundName])
  await expectNotOnPaper(page)
  await goNext(page, 'outbound-password')
  await enter(page, outboundName, passwords[outboundName])
  for (const step of Object.keys(rowsAt)) {
    await goTo(page, step)
    for (const name of rowsAt[step] ?? []) {
      if (await showButton(page, name).isVisible()) await showButton(page, name).click()
      await expect(row(page, name)).toContainText(passwords[name])
    }
    await expectNotOnPaper(page)
  }
})

/** By the style for paper alone, without the event that hides; then as the browser prints, with it. */
async function expectNotOnPaper(page: Page) {
  await page.emulateMedia({ media: 'print' })
  const visible = await page.evaluate(() => document.body.innerText)
  const fields = await page.locator('input:visible, textarea:visible').count()
  for (const text of texts) expect(visible).not.toContain(text)
  expect(fields, 'lines to type in on paper').toBe(0)
  await page.emulateMedia({ media: null })

  const printed = pdfText(await page.pdf())
  // The reader can read: the heading is there.
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(printed.replaceAll(/\s|[^\p{ASCII}]/gu, '')).toContain(name.replaceAll(/\s|[^\p{ASCII}]/gu, ''))
  for (const text of texts) expect(printed).not.toContain(text)
}

test('the mask is the same for every password', async ({ page }) => {
  await open(page, stepPath('inbound-password'))
  const masks = new Set<string>()
  for (const password of ['x', 'short', 'a'.repeat(200)]) {
    await enter(page, inboundName, password)
    await expect(field(page, inboundName)).toHaveValue('')
    masks.add((await field(page, inboundName).getAttribute('placeholder')) ?? '')
    await goTo(page, 'account-details')
    masks.add((await row(page, inboundName).locator('[aria-hidden="true"]', { hasText: '•' }).textContent()) ?? '')
    await goTo(page, 'inbound-password')
  }
  expect([...masks]).toHaveLength(1)
  expect([...masks][0]).toMatch(/^•{8,}$/)
})

test('Remove takes one password away, Forget everything all of them, shown ones and those of other windows too', async ({
  page,
  context,
  watch,
}) => {
  await enterPasswords(page)
  await test.step('Remove leaves the focus on the page', async () => {
    await removeButton(page, outboundName).press('Enter')
    await expect(announcement(page)).toContainText('is removed')
    await expect(page.locator('body')).not.toBeFocused()
    await goTo(page, 'server-settings')
    await expect(valueRow(page, 'Outbound (SMTP) password')).toContainText('Not entered yet')
    await expect(showButton(page, inboundName)).toBeVisible()
    await expectNowhere(page, watch)
  })
  await test.step('Forget everything, with a password shown', async () => {
    await goTo(page, 'outbound-password')
    await enter(page, outboundName, passwords[outboundName])
    await goTo(page, 'server-settings')
    await showButton(page, outboundName).click()
    await expect(row(page, outboundName)).toContainText(passwords[outboundName])
    await forgetEverything(page)
    await expectForgotten(page, watch)
  })
  await test.step('Forget everything, in another window', async () => {
    await enter(page, outboundName, passwords[outboundName])
    await goTo(page, 'inbound-password')
    await enter(page, inboundName, passwords[inboundName])
    await goTo(page, 'server-settings')
    for (const name of [inboundName, outboundName] as const) await expect(showButton(page, name)).toBeVisible()
    const other = await context.newPage()
    await open(other, guidePath)
    await forgetEverything(other)
    await page.bringToFront()
    await expectForgotten(page, watch)
  })
})

async function expectForgotten(page: Page, watch: Watch) {
  for (const name of [inboundName, outboundName] as const)
    await expect(valueRow(page, name)).toContainText('Not entered yet')
  await expectNowhere(page, watch)
  await goTo(page, 'outbound-password')
  await expect(field(page, outboundName)).toHaveValue('')
  await expect(field(page, outboundName)).toHaveAttribute('placeholder', '')
}

test('of a pasted panel with passwords shown nothing stays in the page, nor of one that comes as plain letters', async ({
  page,
  watch,
}) => {
  await open(page, stepPath('servers-and-logins'))
  const box = page.getByLabel('Paste the whole page here', { exact: true })
  const read = page.getByRole('region', { name: 'Your settings' })
  await test.step('as plain letters', async () => {
    await box.fill(panelText.replaceAll('******', passwords[inboundName]))
    await expect(read).toBeVisible()
    await expectNowhere(page, watch)
  })
  await forgetEverything(page)
  await expect(read).toHaveCount(0)
  await expect(announcement(page)).not.toContainText('password')
  await test.step('pasted', async () => {
    const [first, second] = panelText.split('******')
    const shown = `${first}${passwords[inboundName]}${second}${passwords[outboundName]}\n\nGenerate New Password\n`
    await paste(page, box, shown)
    await expect(announcement(page)).toContainText('outbound (SMTP) password')
    await expectNowhere(page, watch)
    await goTo(page, 'server-settings')
    for (const name of [inboundName, outboundName] satisfies FieldName[]) {
      await showButton(page, name).click()
      await expect(row(page, name)).toContainText(passwords[name])
    }
  })
})
