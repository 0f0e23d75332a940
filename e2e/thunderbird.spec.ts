import type { Page } from '@playwright/test'
import { copyButton, enter, expectValue, typedAccount, valueRow } from './account.ts'
import { expectNoViolationsInBoth } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { doneButton, everyGuide, expectStep, goTo, heading, open, type StepId } from './guide.ts'
import { seedStorage, settingsKey, storedSettings } from './stored.ts'
import { decodeQr } from '../testing/decode-qr.ts'

// What the two Thunderbirds have that no other guide has: an answer given by what is seen, a first message that fails,
// and a code and a file made from the values. walk.spec.ts walks all their steps.

const guideOf = (path: string) => everyGuide.find((guide) => guide.path === path)!
const account = { fullName: typedAccount['Full name'], emailAddress: typedAccount['Email address'] }

/** Goes on with the one button until this step shows. */
async function doneUntil(page: Page, path: string, step: StepId) {
  while (!new RegExp(`${path}/${step}/?$`).test(page.url())) {
    const here = page.url()
    await doneButton(page).click()
    await expect(page).not.toHaveURL(here)
  }
}

/** The code as another reader sees it, and how large and light it is. */
async function seenCode(page: Page) {
  const code = page.getByRole('img', { name: 'QR code with your account, without passwords' })
  const look = await code.evaluate((svg) => ({
    size: (svg as SVGSVGElement).viewBox.baseVal.width,
    width: svg.getBoundingClientRect().width,
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
    colors: [...svg.querySelectorAll('rect, path')].map((part) => getComputedStyle(part).fill),
  }))
  return { ...look, text: decodeQr({ size: look.size, path: look.path }, 4) }
}

test.describe('on a computer', () => {
  const guide = guideOf('/thunderbird')

  test('what is seen decides the rest; the first message fails once, and it says what to click', async ({
    page,
    context,
  }) => {
    await seedStorage(context, { [settingsKey]: storedSettings(account) })
    await open(page, guide.stepPath('add-mail-account'))
    await expectNoViolationsInBoth(page)
    await page.getByRole('radio', { name: 'A tab: Account Setup' }).check()
    await doneUntil(page, guide.path, 'your-account')
    await expect(valueRow(page, 'Full name')).toContainText('Your full name')
    await expect(page.getByRole('list', { name: 'What to do' })).toContainText('Click Configure manually.')
    await doneUntil(page, guide.path, 'finish-account')
    await expect(heading(page)).toHaveText('Finish the account')

    await goTo(page, 'add-mail-account', guide)
    await page.getByRole('radio', { name: 'A window: Add your email address' }).check()
    await doneUntil(page, guide.path, 'finish-account')
    await expect(heading(page)).toHaveText('Enter the password and finish')
    await enter(page, 'Inbound (IMAP) password', typedAccount['Inbound (IMAP) password'])
    await doneUntil(page, guide.path, 'first-send')

    const normal = page.locator('main li').filter({ hasText: 'This message is normal' })
    await expect(normal).toContainText('Login to server … with username … failed.')
    await expect(normal).toContainText('Click Enter New Password. Don’t click Retry.')
    await enter(page, 'Outbound (SMTP) password', typedAccount['Outbound (SMTP) password'])
    await expectNoViolationsInBoth(page)
    await copyButton(page, 'Outbound (SMTP) password').click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(typedAccount['Outbound (SMTP) password'])
    await doneButton(page).click()
    await expectStep(page, 'send-a-test', guide)
  })
})

test.describe('on Android', () => {
  const guide = guideOf('/thunderbird-android')
  const logins = account.emailAddress
  const passwords = [typedAccount['Inbound (IMAP) password'], typedAccount['Outbound (SMTP) password']]

  test('the code has all but the passwords, black on white, large enough, and follows what is typed', async ({
    page,
  }) => {
    await open(page, guide.stepPath('bring-settings'))
    await expect(page.getByText('Before the code can be made')).toBeVisible()
    await goTo(page, 'servers-and-logins', guide)
    await enter(page, 'Email address', account.emailAddress)
    for (const name of ['Inbound (IMAP) password', 'Outbound (SMTP) password'] as const) {
      await goTo(page, name.startsWith('In') ? 'inbound-password' : 'outbound-password', guide)
      await enter(page, name, typedAccount[name])
    }
    await goTo(page, 'choose-method', guide)
    await expectNoViolationsInBoth(page)
    await page.getByRole('radio', { name: /^Scan a code\./ }).check()
    await enter(page, 'Full name', account.fullName)
    await doneUntil(page, guide.path, 'bring-settings')

    await page.emulateMedia({ colorScheme: 'dark' })
    const { text, size, width, colors } = await seenCode(page)
    expect(text).toBe(
      JSON.stringify([
        1,
        [1, 1],
        [0, 'imap.mailroute.net', 143, 2, 1, logins, 'MailRoute outbound email'],
        [
          [
            [0, 'smtpauth.mailroute.net', 587, 2, 1, logins],
            [logins, account.fullName],
          ],
        ],
      ]),
    )
    expect(width / size).toBeGreaterThanOrEqual(5)
    expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    await expectNoViolationsInBoth(page)
    await expect(page.getByRole('list', { name: 'What to do' })).toContainText('not in the camera app')

    // In the narrowest window nothing is shrunk, and the page itself does not get wider.
    await page.setViewportSize({ width: 390, height: 700 })
    const narrow = await seenCode(page)
    expect(narrow.width / narrow.size).toBeGreaterThanOrEqual(5)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

    await doneUntil(page, guide.path, 'enter-passwords')
    await expect(page.getByRole('list', { name: 'What to do' })).toContainText(
      'Uncheck Use same password for outgoing server.',
    )
    await expect(copyButton(page, 'Outbound (SMTP) password')).toBeVisible()
  })

  test('the file is the second way, and typing the third', async ({ page, context }) => {
    await seedStorage(context, { [settingsKey]: storedSettings(account) })
    await open(page, guide.stepPath('choose-method'))
    await page.getByRole('radio', { name: /^Open a file\./ }).check()
    await doneUntil(page, guide.path, 'bring-settings')
    await expect(heading(page)).toHaveText('Open the file')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download settings file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`thunderbird-${account.emailAddress}.k9s`)
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const file = Buffer.concat(chunks).toString('utf8')
    expect(file).toContain('<host>smtpauth.mailroute.net</host>')
    expect(file).not.toMatch(/<password/)
    for (const password of passwords) expect(file).not.toContain(password)
    await expect(page.getByText('It’s probably in your Downloads now:').first()).toBeVisible()
    await expectNoViolationsInBoth(page)

    await goTo(page, 'choose-method', guide)
    await page.getByRole('radio', { name: /^Type everything\./ }).check()
    await doneUntil(page, guide.path, 'bring-settings')
    await expect(heading(page)).toHaveText('Enter the incoming server')
    await expectValue(valueRow(page, 'Inbound (IMAP) server name'), 'imap.mailroute.net')
    await doneUntil(page, guide.path, 'enter-passwords')
    await expect(heading(page)).toHaveText('Enter the outgoing server')
    await expectValue(valueRow(page, 'Outbound (SMTP) server name'), 'smtpauth.mailroute.net')
  })
})
