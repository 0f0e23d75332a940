import { execFileSync, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { mailroute } from '../src/content/providers/mailroute/provider.ts'
import { textsFor } from '../src/pages/profile/make-profile.ts'
import { effectiveValues } from '../src/engine/values/effective-values.ts'
import type { TypedValues } from '../src/model/field.ts'
import { buildProfile } from '../src/outputs/mobileconfig/build-profile.ts'
import { enter, enterAccount, field, fieldNames, inline, typedAccount, type FieldName } from './account.ts'
import { expectNoSideways, expectNoViolations, expectNoViolationsInBoth, openAll } from './axe.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  expectDone,
  expectStep,
  forgetEverything,
  goInPage,
  heading,
  open,
  someOf,
  stepIds,
  stepLink,
  stepPath,
} from './guide.ts'
import { progressKey, readStorage, seedStorage, settingsKey, storedProgress, storedSettings } from './stored.ts'

const path = '/apple-mail/profile'
const ada = { fullName: 'Ada Example', emailAddress: 'you@example.org' }
const passwords = [typedAccount['Inbound (IMAP) password'], typedAccount['Outbound (SMTP) password']]

/** Characters that break XML, shells, templates or the direction of a line, in every field that may hold them. */
const hostile = {
  fullName: `A&B <C> "D" 'E' ]]> &amp; <!-- 👩🏽‍💻 e\u0301 שלום`,
  emailAddress: "o'neill&sons@bücher.example",
  accountDescription: '</string><key>IncomingPassword</key><string>x دوار $& {imapHost}',
  imapHost: `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`,
  imapPort: '65535',
  imapLogin: `<you>&"']]>`,
  smtpHost: '192.0.2.14',
  smtpPort: '1',
  smtpLogin: '{imapHost} $& $1 %s 📬',
}

const downloadButton = (page: Page) => page.getByRole('button', { name: 'Download profile', exact: true })
const unfold = (page: Page) => page.getByText('Enter or change your values').click()
const toFix = (page: Page) => page.getByRole('list', { name: 'Before you can download it' }).getByRole('listitem')
const fixLink = (page: Page, name: FieldName, verb: 'Enter' | 'Fix') =>
  toFix(page).getByRole('link', { name: new RegExp(`^${verb} it ?: ${inline(name).replaceAll(/[()]/g, '\\$&')}$`) })
const install = (page: Page) => page.getByRole('region', { name: 'Install it, step by step' })
const installStep = (page: Page, title: string): Locator =>
  install(page)
    .locator('ol > li')
    .filter({ has: page.getByRole('heading', { name: title }) })

/** One line of what the profile will set. */
const summaryValue = (page: Page, group: string, name: string): Locator =>
  page
    .getByRole('region', { name: 'What the profile sets' })
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: group, exact: true }) })
    .last()
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: name }) })
    .getByRole('definition')

/** What the pure generator makes of the same values. */
function generated(typed: TypedValues) {
  const made = buildProfile({
    values: effectiveValues(mailroute, typed),
    provider: mailroute,
    texts: textsFor({ words: { program: 'Mail' }, system: 'Mac' }),
    isOnePassword: false,
    device: 'mac',
  })
  if (!made.ok) throw new Error(`The generator refuses: ${JSON.stringify(made.error)}`)
  return made.value
}

/** Presses the button, by mouse unless told otherwise, and reads the file that comes of it. */
async function download(page: Page, press = () => downloadButton(page).click()) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The profile page with these values stored before. */
async function openWith(page: Page, typed: TypedValues, answers: Readonly<Record<string, string>> = {}) {
  await seedStorage(page.context(), {
    [settingsKey]: storedSettings(typed),
    [progressKey]: storedProgress({ at: null, done: [], answers }),
  })
  await open(page, path)
}

/** Says on the first page of the guide which macOS it is, and comes back. */
async function chooseMacos(page: Page, macos: string) {
  await goInPage(page, '/apple-mail')
  await page.getByLabel('Your macOS').selectOption(macos)
  await goInPage(page, path)
}

const hasPython = spawnSync('python3', ['--version']).status === 0

/** What Python's own reader of property lists finds in the file. */
function readByPython(bytes: Buffer): { readonly PayloadContent: readonly Readonly<Record<string, unknown>>[] } {
  const found = execFileSync('python3', ['testing/profiles/read-back.py'], {
    input: JSON.stringify([bytes.toString('utf8')]),
    encoding: 'utf8',
  })
  return (JSON.parse(found) as [ReturnType<typeof readByPython>])[0]
}

/** Identifier and UUID of the profile and of what is in it. */
const identity = (bytes: Buffer) =>
  [...bytes.toString('utf8').matchAll(/<key>Payload(?:Identifier|UUID)<\/key>\s*<string>([^<]+)</g)].map(
    ([, value = '']) => value,
  )

test('the file is byte for byte what the generator makes, with its name and its type, without the network too', async ({
  page,
  context,
  watch,
}) => {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (thing) => {
      document.documentElement.dataset['made'] = thing instanceof Blob ? thing.type : ''
      return make(thing)
    }
  })
  await openWith(page, ada)
  const { name, bytes } = await download(page)
  const expected = generated(ada)
  expect(bytes.equals(Buffer.from(expected.text, 'utf8'))).toBe(true)
  expect(name).toBe('mailroute-you@example.org.mobileconfig')
  expect(name).toBe(expected.fileName)
  await expect(page.locator('html')).toHaveAttribute('data-made', 'application/x-apple-aspen-config')
  await expect(announcement(page)).toContainText('The file is probably in your Downloads folder now')
  await page.getByRole('link', { name: 'Next: install it' }).click()
  await expect(page.getByRole('heading', { name: 'Install it, step by step' })).toBeInViewport()

  await test.step('without the network', async () => {
    await expect(page.locator('figure').last()).toBeVisible()
    // A moment after the start comes the last that is fetched by itself.
    await expect.poll(() => watch.requests.some((request) => request.includes('why-missing'))).toBe(true)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    const before = watch.requests.length
    await unfold(page)
    await enter(page, 'Full name', 'Ada Offline')
    const offline = await download(page)
    expect(offline.bytes.toString('utf8')).toBe(generated({ ...ada, fullName: 'Ada Offline' }).text)
    expect(watch.requests.slice(before).filter((request) => !request.startsWith('blob:'))).toEqual([])
  })
})

test('no password is in the file, nor a place for one, nor one from a wrong field; it is said why, and who asks for it', async ({
  page,
}) => {
  await openWith(page, { ...ada, smtpLogin: passwords[1]! })

  await test.step('a password in the wrong field', async () => {
    // What was stored before is taken out, and waits to be looked at.
    await expect(toFix(page)).toContainText(['This field holds a password, or something that looks like one.'])
    await unfold(page)
    await expect(field(page, 'Outbound (SMTP) login')).toHaveAccessibleDescription(/This looks like a password/)
    expect(JSON.stringify(await readStorage(page))).not.toContain(passwords[1])
    await enter(page, 'Outbound (SMTP) login', 'you')
    await enter(page, 'Outbound (SMTP) password', passwords[1]!)
    await enter(page, 'Outbound (SMTP) login', passwords[1]!)
    await expect(field(page, 'Outbound (SMTP) login')).not.toHaveValue(passwords[1]!)
    const { bytes } = await download(page)
    expect(bytes.toString('utf8')).not.toContain(passwords[1])
  })

  await test.step('passwords in their own fields', async () => {
    await goInPage(page, stepPath('sign-in'))
    await enterAccount(page, typedAccount)
    await goInPage(page, path)
    await expect(page.getByText('There’s no password in it.')).toBeVisible()
    await expect(summaryValue(page, 'Incoming mail (IMAP)', 'Password')).toHaveText(
      'not in the file; your Mac asks for it',
    )
    await expect(summaryValue(page, 'Outgoing mail (SMTP)', 'Password')).toHaveText(
      'not in the file; your Mac asks for it',
    )
    await expect(installStep(page, 'Open Mail')).toContainText(
      'For imap.mailroute.net, enter your inbound (IMAP) password. For smtpauth.mailroute.net, enter your outbound (SMTP) one.',
    )
    await expect(install(page).getByRole('button', { name: /^Show inbound \(IMAP\) password$/ })).toBeVisible()
    const { bytes } = await download(page)
    const text = bytes.toString('utf8')
    for (const password of passwords) {
      expect(text).not.toContain(password)
      expect(text).not.toContain(Buffer.from(password).toString('base64').replaceAll('=', ''))
    }
    expect(text).not.toMatch(/<key>(?:Incoming|Outgoing)Password<\/key>/)
    expect(text).toMatch(/<key>OutgoingPasswordSameAsIncomingPassword<\/key>\s*<false\/>/)
  })
})

test('what is missing is listed, each leads to its line, and then the file is there; by keyboard alone, too', async ({
  page,
}) => {
  await open(page, path)

  await test.step('by mouse', async () => {
    await expect(downloadButton(page)).toHaveCount(0)
    await expect(toFix(page)).toHaveText([/^The full name is missing\./, /^The email address is missing\./])
    await expect(field(page, 'Full name')).toBeHidden()
    for (const [name, value] of [
      ['Full name', 'Ada Example'],
      ['Email address', 'you@example.org'],
    ] as const) {
      await fixLink(page, name, 'Enter').click()
      await expect(field(page, name)).toBeFocused()
      await expect(field(page, name)).toBeInViewport()
      await expect(page).toHaveURL(new RegExp(`${path}/?$`))
      await enter(page, name, value)
      await expect(fixLink(page, name, 'Enter')).toHaveCount(0)
    }
    await expect(announcement(page)).toContainText('You can download the profile now.')
    const { bytes } = await download(page)
    expect(bytes.toString('utf8')).toBe(generated(ada).text)
  })

  await test.step('by keyboard alone', async () => {
    await forgetEverything(page)
    await expect(downloadButton(page)).toHaveCount(0)
    await tabTo(page, fixLink(page, 'Full name', 'Enter'))
    await page.keyboard.press('Enter')
    await expect(field(page, 'Full name')).toBeFocused()
    await page.keyboard.type('Ada Example')
    await page.keyboard.press('Tab')
    await expect(field(page, 'Email address')).toBeFocused()
    await page.keyboard.type('you@example.org')
    await tabTo(page, downloadButton(page))
    const { bytes } = await download(page, () => page.keyboard.press('Enter'))
    expect(bytes.toString('utf8')).toBe(generated(ada).text)
    await expect(downloadButton(page)).toBeFocused()
  })
})

async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error('The keyboard does not lead there.')
}

/** What is typed, and where the summary says it. */
const summary: readonly (readonly [name: FieldName, value: string, group: string, line: string])[] = [
  ['Full name', 'Ada Example', 'You', 'Full name'],
  ['Email address', 'you@example.org', 'You', 'Email address'],
  ['Account description', 'Work', 'You', 'Account description'],
  ['Inbound (IMAP) server name', 'imap.example.net', 'Incoming mail (IMAP)', 'Server'],
  ['Inbound (IMAP) server port', '993', 'Incoming mail (IMAP)', 'Port'],
  ['Inbound (IMAP) login', 'in', 'Incoming mail (IMAP)', 'User name'],
  ['Outbound (SMTP) server name', 'smtp.example.net', 'Outgoing mail (SMTP)', 'Server'],
  ['Outbound (SMTP) server port', '2525', 'Outgoing mail (SMTP)', 'Port'],
  ['Outbound (SMTP) login', 'out', 'Outgoing mail (SMTP)', 'User name'],
]

/** A value that will not do, what is said of it, and one that will. */
const fixed: Readonly<Partial<Record<FieldName, readonly [bad: string, says: string, good: string]>>> = {
  'Email address': ['you at example.org', 'An email address has an @ in it', 'you@example.org'],
  'Inbound (IMAP) server name': ['mail', 'This looks unfinished.', 'imap.example.org'],
  'Inbound (IMAP) server port': ['0', 'A port is a number from 1 to 65535.', '993'],
  'Inbound (IMAP) login': ['****', 'Stars hide the login.', 'you'],
  'Outbound (SMTP) server name': ['https://smtp.example.org/x', 'This is a web address.', 'smtp.example.org'],
  'Outbound (SMTP) server port': ['smtp', 'A port is a number', '587'],
  'Outbound (SMTP) login': ['••••••••', 'Stars hide the login.', 'relay-4711'],
}

test('every line of the guide can be filled in here; the summary says each as it is now, and what the guide sets by itself', async ({
  page,
}) => {
  await open(page, path)
  await expect(summaryValue(page, 'You', 'Full name')).toHaveText('missing')
  await expect(summaryValue(page, 'Outgoing mail (SMTP)', 'User name')).toHaveText('your email address')
  await unfold(page)
  for (const name of fieldNames) await expect(field(page, name)).toBeVisible()
  for (const [name, value, group, line] of summary) {
    await field(page, name).fill(value)
    await expect(summaryValue(page, group, line), name).toHaveText(value)
  }
  for (const [, value, group, line] of summary) await expect(summaryValue(page, group, line)).toHaveText(value)
  for (const group of ['Incoming mail (IMAP)', 'Outgoing mail (SMTP)'])
    await expect(summaryValue(page, group, 'TLS')).toHaveText('always on')
})

test('each bad value is named and to be fixed first; all at once, a control character too', async ({ page }) => {
  test.slow()
  await openWith(page, { ...ada, accountDescription: 'bell\u0007', imapHost: 'mail', smtpLogin: '***' })
  await expect(toFix(page)).toHaveText([
    /^Account description: There’s a line break or a character you can’t see\./,
    /^Inbound \(IMAP\) server name: /,
    /^Outbound \(SMTP\) login: /,
  ])
  await expect(downloadButton(page)).toHaveCount(0)
  await unfold(page)
  for (const [name, value] of [
    ['Account description', 'Work'],
    ['Inbound (IMAP) server name', 'imap.mailroute.net'],
    ['Outbound (SMTP) login', 'you'],
  ] as const)
    await enter(page, name, value)
  for (const [name, [bad, says, good]] of Object.entries(fixed) as [FieldName, readonly [string, string, string]][])
    await test.step(`${name} “${bad}”`, async () => {
      await expect(downloadButton(page)).toBeVisible()
      if (!(await field(page, name).isVisible())) await unfold(page)
      await enter(page, name, bad)
      await expect(downloadButton(page)).toHaveCount(0)
      await expect(toFix(page)).toHaveCount(1)
      await expect(toFix(page)).toContainText(`${name}: ${says}`)
      if (await field(page, name).isVisible()) await unfold(page)
      await fixLink(page, name, 'Fix').click()
      await expect(field(page, name)).toBeFocused()
      await enter(page, name, good)
      await expect(downloadButton(page)).toBeVisible()
    })
})

test('hostile values come through byte for byte, as Python reads them too; a host with letters of its own as the DNS has it', async ({
  page,
}) => {
  await openWith(page, ada)

  await test.step('a host with letters of its own, in both forms', async () => {
    await unfold(page)
    await enter(page, 'Inbound (IMAP) server name', 'imap.Bücher.example')
    const host = field(page, 'Inbound (IMAP) server name')
    await expect(host).toHaveValue('imap.xn--bcher-kva.example')
    await expect(host).toHaveAccessibleDescription(
      /This is imap\.bücher\.example, in the form that mail programs need\./,
    )
    const { bytes } = await download(page)
    expect(bytes.toString('utf8')).toContain('<string>imap.xn--bcher-kva.example</string>')
  })

  await test.step('hostile values, typed in', async () => {
    const names: Readonly<Record<keyof typeof hostile, FieldName>> = {
      fullName: 'Full name',
      emailAddress: 'Email address',
      accountDescription: 'Account description',
      imapHost: 'Inbound (IMAP) server name',
      imapPort: 'Inbound (IMAP) server port',
      imapLogin: 'Inbound (IMAP) login',
      smtpHost: 'Outbound (SMTP) server name',
      smtpPort: 'Outbound (SMTP) server port',
      smtpLogin: 'Outbound (SMTP) login',
    }
    for (const [id, value] of Object.entries(hostile)) await enter(page, names[id as keyof typeof hostile], value)
    const { name, bytes } = await download(page)
    expect(bytes.toString('utf8')).toBe(generated(hostile).text)
    expect(name).toBe(generated(hostile).fileName)
    expect(name).toMatch(/^[a-z\d@._+-]+\.mobileconfig$/)
  })

  await test.step('nothing is wider than a narrow window', async () => {
    await page.reload()
    await expect(downloadButton(page)).toBeVisible()
    await expectNoSideways(page)
  })

  test.skip(!hasPython, 'There is no python3 here, whose plistlib is the second reader.')
  await test.step('stored before, and read back by Python', async () => {
    const { bytes } = await download(page)
    expect(readByPython(bytes).PayloadContent).toHaveLength(1)
    expect(readByPython(bytes).PayloadContent[0]).toMatchObject({
      EmailAccountName: hostile.fullName,
      EmailAddress: hostile.emailAddress,
      EmailAccountDescription: hostile.accountDescription,
      IncomingMailServerHostName: hostile.imapHost,
      IncomingMailServerPortNumber: 65535,
      IncomingMailServerUsername: hostile.imapLogin,
      IncomingMailServerUseSSL: true,
      OutgoingMailServerHostName: hostile.smtpHost,
      OutgoingMailServerPortNumber: 1,
      OutgoingMailServerUsername: hostile.smtpLogin,
      OutgoingMailServerUseSSL: true,
      OutgoingPasswordSameAsIncomingPassword: false,
    })
  })
})

/** Where each macOS keeps profiles: in the words, in the picture, and where to remove it; and how one is opened. */
const places = {
  '12': {
    says: ['System Preferences…', 'Profiles'],
    not: ['Device Management', 'Privacy & Security'],
    notice: 'System Preferences',
    opens: 'Click the profile that names your address.',
  },
  '13': {
    says: ['System Settings…', 'Privacy & Security', 'Profiles'],
    not: ['Device Management'],
    notice: 'System Settings',
    opens: 'Under Downloaded, double-click the profile',
  },
  '15': {
    says: ['System Settings…', 'General', 'Device Management'],
    not: ['Profiles', 'Privacy & Security'],
    notice: 'System Settings',
    opens: 'Under Downloaded, double-click the profile',
  },
} as const

test('the installation names the right places of each macOS, and the picture shows them; whoever is not sure learns to find them', async ({
  page,
}) => {
  await openWith(page, ada)

  await test.step('not sure, and then macOS 13', async () => {
    const list = installStep(page, 'Open the list of profiles')
    for (const place of [
      'under General for Device Management (macOS 15 or later)',
      'under Privacy & Security, at the very end, for Profiles (macOS 13 and 14)',
      'System Preferences…, then Profiles',
    ])
      await expect(list).toContainText(place)
    // The answer can be changed, and the page then follows it.
    await install(page).getByRole('link', { name: 'Change' }).click()
    await page.getByLabel('Your macOS').selectOption('macOS 13 or 14')
    await page.getByRole('link', { name: /^Use a profile/ }).click()
    await expect(list).toContainText('Click Privacy & Security on the left')
  })

  for (const [macos, { says, not, notice, opens }] of Object.entries(places))
    await test.step(`macOS ${macos}`, async () => {
      await chooseMacos(page, macos)
      const list = installStep(page, 'Open the list of profiles')
      const words = list.getByRole('list', { name: 'Open the list of profiles' })
      const picture = list.locator('figure')
      await expect(picture).toContainText(says.at(-1) ?? '')
      for (const place of says) await expect(words).toContainText(place)
      for (const place of not) await expect(words).not.toContainText(place)
      const removing = page
        .locator('div')
        .filter({ has: page.getByRole('heading', { name: 'To remove the account' }) })
        .last()
      for (const place of says) await expect(removing).toContainText(place)
      // Five steps in this order; all that happen in a window of the Mac have their picture.
      await expect(install(page).getByRole('heading', { level: 3 })).toHaveText([
        'Download the profile',
        'Open the list of profiles',
        'Review it and install it',
        'Type the passwords',
        'Open Mail',
      ])
      await expect(install(page).locator('ol > li:has(figure)')).toHaveCount(4)
      await expect(installStep(page, 'Download the profile').locator('figure')).toContainText(notice)
      const review = installStep(page, 'Review it and install it')
      await expect(review.locator('figure')).toContainText('MailRoute mail for you@example.org')
      await expect(review).toContainText(opens)
      await expect(installStep(page, 'Type the passwords').locator('figure')).toContainText('Incoming Server Password')
    })
})

test('it is said what each sheet asks, what looks alarming, what may go wrong, and how the provider’s own profile differs', async ({
  page,
}) => {
  await openWith(page, ada)

  await test.step('what each sheet asks, with the value to copy, and what looks alarming', async () => {
    const sheet = installStep(page, 'Type the passwords')
    for (const [label, server] of [
      ['Incoming Server Password', 'inbound (IMAP)'],
      ['Outgoing password, if asked', 'outbound (SMTP)'],
    ] as const)
      await expect(sheet.getByRole('listitem').filter({ hasText: label })).toContainText(server)
    await expect(sheet.getByRole('button', { name: 'Copy full name' })).toBeVisible()
    await expect(installStep(page, 'Review it and install it')).toContainText(
      'Don’t worry if you see Not Signed or Unverified next to it.',
    )
    await expect(page.getByRole('heading', { name: '“Not Signed” or “Unverified” is expected' })).toBeVisible()
    await expect(page.getByText('This one is made on your own computer, so nobody signs it.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Install it right after the download' })).toBeVisible()
    await expect(page.getByText('A profile that waits too long may disappear from the list')).toBeVisible()
    await expect(
      page.getByText('Once the profile is installed, you can’t change the account’s servers in Mail.'),
    ).toBeVisible()
  })

  await test.step('the provider’s own profile, with the difference', async () => {
    const after = page.getByRole('region', { name: 'Afterwards' })
    await expect(after.getByRole('heading', { name: 'The MailRoute Control Panel has a profile, too' })).toBeVisible()
    await expect(after).toContainText('it asks only for the incoming password')
    await expect(after).toContainText('The profile from this guide is made for two passwords.')
  })

  await test.step('what may go wrong with the file, and for which device it is', async () => {
    await chooseMacos(page, '13')
    const only = page.locator('p', { hasText: 'This file is only for Mac.' })
    await expect(only.getByRole('link')).toHaveText(['For iPhone or iPad, see iPhone and iPad Mail.'])
    await expect(installStep(page, 'Review it and install it')).toContainText('click Continue, Install or Enroll')
    await expect(installStep(page, 'Type the passwords')).toContainText(
      'It may name your outgoing server, smtpauth.mailroute.net, and still ask for the incoming password.',
    )
    await expect(page.getByRole('heading', { name: 'If Notes shows the account, too' })).toBeVisible()
    for (const sees of ['The file ends in', 'Apple Configurator', 'invalid or damaged', 'security policy'])
      await expect(page.getByText(sees, { exact: false }).first()).toBeAttached()
  })
})

test('a corrected download is the same account to the Mac; another address is another one, and it is said until the page is left', async ({
  page,
}) => {
  await openWith(page, ada)
  const warning = page.getByRole('heading', { name: 'Remove the old profile first' })
  const first = await download(page)
  await expect(warning).toHaveCount(0)
  await unfold(page)

  await test.step('corrected', async () => {
    await enter(page, 'Outbound (SMTP) server port', '2525')
    await enter(page, 'Full name', 'Ada M. Example')
    // A downloaded file is no longer the current one once a value is changed.
    await expect(page.getByText(/^Everything is filled in/)).toBeVisible()
    const second = await download(page)
    expect(second.bytes.equals(first.bytes)).toBe(false)
    expect(identity(second.bytes)).toEqual(identity(first.bytes))
    expect(second.name).toBe(first.name)
    await enter(page, 'Email address', 'You@Example.org')
    await expect(warning).toHaveCount(0)
  })

  await test.step('another address', async () => {
    await enter(page, 'Email address', 'second@example.org')
    await expect(warning).toBeVisible()
    await expect(page.getByText('The last profile you downloaded here was for you@example.org.')).toBeVisible()
    const other = await download(page)
    const all = [...identity(first.bytes), ...identity(other.bytes)]
    expect(all).toHaveLength(8)
    expect(new Set(all).size).toBe(8)
    expect(other.name).not.toBe(first.name)
    await expect(warning).toBeVisible()
    await page.reload()
    await expect(downloadButton(page)).toBeVisible()
    await expect(warning).toHaveCount(0)
  })
})

test('a value that does not fit the provider is said beside the file, and keeps nothing back', async ({ page }) => {
  await openWith(page, { ...ada, imapHost: 'smtpauth.mailroute.net', smtpPort: '25' })
  const entries = page.getByRole('list', { name: 'Worth a second look' }).getByRole('listitem')
  await expect(entries).toHaveText([
    /^Inbound \(IMAP\) server name: This server sends mail\./,
    /^Outbound \(SMTP\) server port: Port 25 is for mail servers\./,
  ])
  await expect(downloadButton(page)).toBeVisible()
  await unfold(page)
  await entries.first().getByRole('link').click()
  await expect(field(page, 'Inbound (IMAP) server name')).toBeFocused()
  await expectNoViolationsInBoth(page)
})

test('the other ways stand side by side at the start; from this one a link leads back to the steps, and “installed” past those it did', async ({
  page,
}) => {
  await openWith(page, ada)
  await goInPage(page, '/apple-mail')
  const ways = page.getByRole('region', { name: 'Other ways to do it' }).getByRole('listitem')
  await expect(ways).toHaveText([/^Use a profile.*About 3 minutes/, /^Short version/, /^Print the steps/])
  const tops = await ways.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  await ways.getByRole('link', { name: /^Use a profile/ }).click()
  await expect(page).toHaveURL(new RegExp(`${path}/?$`))
  await page.getByRole('link', { name: 'Set it up step by step' }).click()
  await expectStep(page, 'open-mail-settings')

  await goInPage(page, path)
  await page.getByRole('button', { name: /^It’s installed\. Go on to/ }).click()
  await expectStep(page, 'choose-from')
  await expect(heading(page)).toBeFocused()
  const replaced = stepIds.slice(stepIds.indexOf('open-mail-settings'), stepIds.indexOf('choose-from'))
  await expectDone(page, replaced.length)
  for (const step of replaced) await expect(stepLink(page, step)).toContainText(/, done$/)
  expect((await readStorage(page))[progressKey]).toContain('"at":"choose-from"')
})

test('axe finds nothing: with values missing, with bad ones, and ready and downloaded', async ({ page }) => {
  test.slow()
  await open(page, path)

  await test.step('with values missing, and with bad ones', async () => {
    await expectNoViolationsInBoth(page)
    await fixLink(page, 'Full name', 'Enter').click()
    await enter(page, 'Inbound (IMAP) server name', 'mail')
    await enter(page, 'Outbound (SMTP) login', '****')
    await expect(toFix(page)).toHaveCount(4)
    await expectNoViolationsInBoth(page)
  })

  await enter(page, 'Inbound (IMAP) server name', 'imap.mailroute.net')
  await enter(page, 'Outbound (SMTP) login', ada.emailAddress)
  await enter(page, 'Full name', ada.fullName)
  await enter(page, 'Email address', ada.emailAddress)
  for (const macos of someOf([...Object.keys(places), 'unsure'], (each) => each === '15' || each === 'unsure'))
    await test.step(`ready and downloaded, macOS ${macos}`, async () => {
      await page.emulateMedia({ colorScheme: 'light' })
      await chooseMacos(page, macos)
      await download(page)
      await openAll(page)
      await expectNoViolations(page, macos)
      // The version changes the installation alone; the rest is the same in the dark.
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNoViolations(page, `${macos}, dark`, { within: install(page) })
    })
})
