import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enter, enterAccount, typedAccount } from './account.ts'
import { readClipboard } from './clipboard.ts'
import { helpToggle, openReport, reportText, reportToggle, searchBox, stuckPanel } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  backLink,
  builtPages,
  isEvery,
  dist,
  expectStep,
  finish,
  forgetEverything,
  goInPage,
  goTo,
  guidePath,
  numberOf,
  open,
  someOf,
  stepIds,
  stepOf,
  stepPath,
  total,
} from './guide.ts'
import { progressKey, readStorage, seedStorage, storedProgress } from './stored.ts'
import { notFoundComplaint } from './watch.ts'

/** Values that stand nowhere else in the guide. */
const account = {
  ...typedAccount,
  'Full name': 'Zqxname Person',
  'Email address': 'zqxaddress@example.org',
  'Account description': 'Zqxdescription',
  'Inbound (IMAP) server name': 'zqx-in.example.org',
  'Inbound (IMAP) server port': '41143',
  'Inbound (IMAP) login': 'zqxloginin',
  'Outbound (SMTP) server name': 'zqx-out.example.org',
  'Outbound (SMTP) server port': '41587',
  'Outbound (SMTP) login': 'zqxloginout',
} as const
const values = Object.values(account)
const secrets = [account['Inbound (IMAP) password'], account['Outbound (SMTP) password']]

/** The email that the page offers: where to, what about, what it says. */
async function readMail(page: Parameters<typeof stuckPanel>[0]) {
  const address = await page.getByRole('link', { name: /^Write an email to/ }).getAttribute('href')
  expect(address?.length).toBeLessThanOrEqual(2000)
  const url = new URL(address ?? '')
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject') ?? '',
    body: (url.searchParams.get('body') ?? '').replaceAll('\r\n', '\n'),
  }
}

test('help at its place in the steps: what looks different first, then the report', async ({ page }) => {
  test.slow()
  await open(page, stepPath('sign-in'))
  for (const step of stepIds.filter((_, index) => isEvery || index % 3 === 0))
    await test.step(step, async () => {
      await goTo(page, step)
      await expect(stuckPanel(page), step).toBeHidden()
      await helpToggle(page).click()
      await expect(stuckPanel(page), step).toBeInViewport()
      const headings = stuckPanel(page).getByRole('heading')
      await expect(headings, step).toHaveText(['Help with this step', 'It looks different'])
      await stuckPanel(page).locator('details').first().locator('summary').click()
      await expect(stuckPanel(page).getByText('What to do:').first(), step).toBeVisible()
      await expect(stuckPanel(page).locator('details').last(), step).toContainText('Still stuck?')
      await openReport(page)
      await expect(
        page.getByRole('banner').getByRole('link', { name: 'support@mailroute.net', exact: true }).last(),
      ).toBeVisible()
      await expect(reportText(page), step).toContainText(`Step: ${numberOf(step)} of ${total}`)
      // What was looked at last is what the report says.
      await expect(reportText(page), step).not.toContainText('something that isn’t in the guide’s list')
      await page.keyboard.press('Escape')
      await expect(stuckPanel(page), step).toBeHidden()
    })
})

test('the report says where, what is seen and what is filled in, and no value; a value that looks wrong is told from one that is missing', async ({
  page,
}) => {
  const report = reportText(page)
  await open(page, stepPath('account-details'))

  await test.step('a value that looks wrong, and one that is missing', async () => {
    await enter(page, 'Email address', 'no-address')
    await openReport(page)
    await expect(report).toContainText('Filled in, looks wrong: email address')
    await expect(report).toContainText('Not filled in: full name')
    await expect(report).toContainText('Passwords typed into the guide: none')
    await page.keyboard.press('Escape')
    await forgetEverything(page)
  })

  await enterAccount(page, account)
  await goTo(page, 'account-details')
  await finish(page, 'mail-servers')
  await backLink(page).click()
  await expectStep(page, 'account-details')
  await openReport(page)
  await page.getByLabel('What do you see?').selectOption({ label: 'Mail says the account already exists' })

  const number = numberOf('account-details')
  await expect(report).toContainText('Guide: Apple Mail with MailRoute SMTP Auth Relay, version')
  await expect(report).toContainText(`Step: ${number} of ${total}, ${stepOf('account-details').title}`)
  await expect(report).toContainText(/Link: http:\/\/localhost:\d+\/apple-mail\/account-details#account-exists\n/)
  await expect(report).toContainText('\nPlace code: M6N HNN\n')
  await expect(report).toContainText(`step ${number}–${number + 1} → step ${number}\n`)
  await expect(report).toContainText(/\nTime: \d{4}-\d\d-\d\d \d\d:\d\d .*\(?UTC[+-]\d\d:\d\d/)
  await expect(report).toContainText('I see: Mail says the account already exists')
  await expect(report).toContainText(`Marked as done: step ${number} (1 of ${total})`)
  await expect(report).toContainText('Filled in, looks right: full name, email address')
  await expect(report).toContainText(
    'Passwords typed into the guide: inbound (IMAP) password and outbound (SMTP) password',
  )
  await expect(report).toContainText('No password is in this report.')

  const text = (await report.textContent()) ?? ''
  const mail = await readMail(page)
  expect(mail).toEqual({ to: 'support@mailroute.net', subject: text.split('\n')[0], body: text })
  await page.getByRole('button', { name: 'Copy the report' }).click()
  await expect(announcement(page)).toContainText('The report is copied.')
  expect(await readClipboard(page)).toBe(text)
  for (const value of values) expect(text, value).not.toContain(value)
})

test('only what is ticked is added, and a password never', async ({ page }) => {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, { ...account, 'Outbound (SMTP) login': 'zqx-out@example.org' })
  await goTo(page, 'server-settings')
  await openReport(page)
  const adds = {
    'Server names': ['zqx-in.example.org', 'zqx-out.example.org'],
    'Server ports': ['41143', '41587'],
    // One with an @ is the address; of any other only its length is written.
    'Logins (usually your email address)': ['zqx-out@example.org'],
  }
  for (const [label, added] of Object.entries(adds)) {
    await page.getByLabel(label).check()
    for (const value of added) await expect(reportText(page)).toContainText(`: ${value}`)
    const text = (await reportText(page).textContent()) ?? ''
    for (const value of values.filter((each) => !added.includes(each))) expect(text, value).not.toContain(value)
    const { body } = await readMail(page)
    for (const secret of secrets) expect(body).not.toContain(secret)
    await page.getByLabel(label).uncheck()
    await expect(reportText(page)).not.toContainText(added[0] ?? '')
  }
  for (const label of Object.keys(adds)) await page.getByLabel(label).check()
  await expect(reportText(page)).toContainText('Inbound (IMAP) login: left out (10 characters, no @)')
  await expect(reportText(page)).toContainText('Also left out: full name, email address, and account description.')
  // Neither does a password leave with the words of a message.
  await page.getByLabel('What does the message say, word for word?').fill(`Wrong password: ${secrets[1]} (535)`)
  await expect(page.getByText('Part of this looks like a password')).toBeVisible()
  await expect(reportText(page)).toContainText(/The message says: .*\[left out\]/)
  for (const secret of secrets) {
    expect(await page.content()).not.toContain(secret)
    expect(await reportText(page).textContent()).not.toContain(secret)
  }
})

test('the link in a report and a code that is read out bring whoever has them to the same step and variant', async ({
  page,
}) => {
  await test.step('the link', async () => {
    await open(page, guidePath)
    await page.getByLabel('Your macOS').selectOption('macOS 12 or earlier')
    await page.getByLabel('Your service').selectOption('Hosted Email')
    await goInPage(page, stepPath('open-mail-settings'))
    await openReport(page)
    const link = /Link: (\S+)/.exec((await reportText(page).textContent()) ?? '')?.[1] ?? ''
    expect(new URL(link).search).toBe('?macos=12&service=hosted')

    // Support has a browser of its own, without any answers.
    await page.keyboard.press('Escape')
    await forgetEverything(page)
    await expect.poll(() => readStorage(page)).toEqual({})
    await open(page, link)
    await expectStep(page, 'open-mail-settings')
    await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText(
      'Shown for macOS 12 or earlier and service: Hosted Email, as the link asks.',
    )
    await expect(page.locator('main')).toContainText('Choose Preferences…')
  })

  await test.step('the code, on the front page', async () => {
    await goInPage(page, '/')
    await page.getByText('Did support give you a code?').click()
    const line = page.getByRole('textbox', { name: 'Code' })
    await line.fill('TR2 7M8')
    await page.keyboard.press('Enter')
    await expect(page.getByText('This code doesn’t work here.')).toBeVisible()
    await expect(line).toBeFocused()
    await line.fill('tr2-7m9')
    await page.getByRole('button', { name: 'Go' }).click()
    await expectStep(page, 'mail-servers')
  })

  await test.step('the code, at the desk', async () => {
    await goInPage(page, '/support')
    await searchBox(page).fill('tr2 7m9')
    await expect(page.getByRole('heading', { name: `Step ${numberOf('mail-servers')}: ` })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused()
  })
})

test('by keyboard alone; a refused copy is said, and the report is selected', async ({ page }) => {
  await open(page, stepPath('mail-servers'))
  await page.getByRole('banner').locator('summary', { hasText: 'Help' }).press('Enter')
  const toggle = page.locator('summary').filter({ has: reportToggle(page) })
  await toggle.focus()
  await page.keyboard.press('Enter')
  await expect(reportText(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('What does the message say, word for word?')).toBeFocused()
  await page.keyboard.type('Connection refused')
  await page.keyboard.press('Tab')
  await expect(stuckPanel(page).getByLabel('Your macOS')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('What do you see?')).toBeFocused()
  for (let box = 0; box < 3; box += 1) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy the report' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(announcement(page)).toContainText('The report is copied.')
  expect(await readClipboard(page)).toContain('Outbound (SMTP) server port: 587')
  expect(await readClipboard(page)).toContain('The message says: Connection refused')
  await page.keyboard.press('Tab')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(await readClipboard(page))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Write an email to support@mailroute.net' })).toBeFocused()

  await test.step('a refused copy', async () => {
    await page.evaluate(() => {
      document.execCommand = () => false
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    })
    await page.getByRole('button', { name: 'Copy the report' }).click()
    await expect(announcement(page)).toContainText('Your browser didn’t allow copying. The report is selected')
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
      (await reportText(page).innerText()).trim(),
    )
  })
})

test('a report on every page, with a code that leads back to it; every page names the guide’s version and the day of its last change', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(notFoundComplaint)
  const answers = { macos: '12' }
  await seedStorage(context, { [progressKey]: storedProgress({ at: 'sign-in', done: [], answers }) })
  await open(page, '/')
  const pages = [
    ['', 'Start page'],
    ['/short', 'The short version'],
    ['/profile', 'Install a configuration profile'],
    ['/checklist', 'Checklist to print'],
    ['/check', 'Does it work?'],
  ] as const
  for (const [at, title] of someOf(pages, ([, each]) => ['Start page', 'Does it work?'].includes(each)))
    await test.step(title, async () => {
      await goInPage(page, guidePath + at)
      await helpToggle(page).click()
      await reportToggle(page).click()
      const report = page.getByRole('region', { name: 'Help with this page' }).locator('pre')
      await expect(report).toContainText(`Mail Setup Guide, Apple Mail: stuck at “${title}”`)
      await expect(report).toContainText('macOS: macOS 12 or earlier')
      const code = /Place code: (\S{3} \S{3})\n/.exec((await report.textContent()) ?? '')?.[1] ?? ''
      await open(page, `/${code.replace(' ', '')}`)
      await expect(page).toHaveURL(new RegExp(`${guidePath}${at}/?$`))
    })

  await test.step('the version and the day', async () => {
    const named = builtPages()
      .filter((path) => path === guidePath || path.startsWith(`${guidePath}/`))
      .map((path) => {
        // As it was built: there before the script, and without it.
        const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
        return /Guide version \d+\.\d+, changed <time dateTime="\d{4}-\d\d-\d\d">\w+ \d+, \d{4}<\/time>\./.exec(
          html.replaceAll('<!-- -->', ''),
        )?.[0]
      })
    expect(named.length).toBeGreaterThan(stepIds.length)
    expect(new Set(named)).toEqual(new Set([expect.any(String)]))
    await goInPage(page, stepPath('mail-servers'))
    await expect(page.getByText(/^Guide version \d+\.\d+, changed \w+ \d+, \d{4}\.$/)).toBeVisible()
  })
})

/** What a report is counted by, as it comes in a mail. */
const report = (step: string, code: string, minute: number, symptom = '') =>
  `Guide: Apple Mail\nLink: https://example.org/apple-mail/${step}${symptom}\nPlace code: ${code}\n\nTime: 2026-11-28 16:0${minute} UTC\n`

test('reports that support has received are counted in the browser', async ({ page, context }, testInfo) => {
  const settings = report('server-settings', '6TN PJN', 1, '#will-not-connect')
  const folder = testInfo.outputPath('received')
  mkdirSync(folder, { recursive: true })
  const head = 'From ada@example.org Sat Nov 28 16:05:00 2026\nSubject: Help\n\n'
  const again = settings.replaceAll(/^/gm, '> ')
  writeFileSync(join(folder, 'box.mbox'), head + settings + head + again + head + report('mail-servers', 'TR2 7M9', 2))
  writeFileSync(join(folder, 'one.eml'), report('server-settings', '6TN PJN', 3, '#will-not-connect'))
  await open(page, '/support')
  await page.getByText('Count the reports you have received').click()
  await page.getByLabel('Choose a folder').setInputFiles(folder)
  await expect(page.getByText('3 reports found.')).toBeVisible()
  const rows = page.getByRole('table').first().getByRole('row')
  await expect(rows.nth(1)).toHaveText(new RegExp(`Apple Mail: Step ${numberOf('server-settings')}: .*2$`))
  await expect(page.getByRole('table').nth(1).getByRole('row').nth(1)).toHaveText(/2$/)
  // The same file again adds nothing.
  await page.getByLabel('Choose files').setInputFiles(join(folder, 'one.eml'))
  await expect(page.getByText('3 reports found.')).toBeVisible()
  // A file that a hand drags in from the desktop.
  writeFileSync(join(folder, 'two.eml'), report('mail-servers', 'TR2 7M9', 4))
  const session = await context.newCDPSession(page)
  const drag = {
    x: 300,
    y: 300,
    data: { items: [], files: [join(folder, 'two.eml')], dragOperationsMask: 1 },
  }
  // The page says that it takes files before a hand lets go.
  const isTaken = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('dragover', (event) => setTimeout(() => resolve(event.defaultPrevented)), { once: true })
      }),
  )
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...drag })
  expect(await isTaken).toBe(true)
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...drag })
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...drag })
  await expect(page.getByText('4 reports found.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page.getByRole('table')).toHaveCount(0)
})
