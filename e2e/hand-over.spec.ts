import type { Page } from '@playwright/test'
import { lineOrder, pack } from '../src/engine/hand-over/pack.ts'
import { enter, expectValue, typedAccount, valueRow } from './account.ts'
import { expectNoViolationsInBoth } from './axe.ts'
import { readClipboard } from './clipboard.ts'
import { openReport, reportText, results, searchBox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  detourBar,
  doneButton,
  everyGuide,
  expectDone,
  expectStep,
  forgetEverything,
  goInPage,
  goTo,
  guidePath,
  heading,
  isReady,
  open,
  stepPath,
} from './guide.ts'
import { everythingInPage, printedText, readCode } from './paper.ts'
import { progressKey, readStorage, seedStorage, settingsKey, storedSettings } from './stored.ts'
import { placesOf } from './traces.ts'
import { notFoundComplaint } from './watch.ts'

type Values = Readonly<Partial<Record<(typeof lineOrder)[number] | 'answers', string>>>

const packed = (values: Values) => pack([...lineOrder, 'answers' as const].map((field) => values[field] ?? ''))
const linkTo = (path: string, values: Values) => `${path}#v=${packed(values)}`

const usual = { emailAddress: 'you@example.org', fullName: 'Ada Handover-Example' } as const
const bar = (page: Page) => page.getByRole('complementary', { name: 'From your link' })
const useThese = (page: Page) => bar(page).getByRole('button', { name: 'Use these' })
const notMine = (page: Page) => bar(page).getByRole('button', { name: 'Not mine' })
const anewBar = (page: Page) => page.getByRole('complementary', { name: 'Your passwords' })
const missing = (page: Page) => page.locator('main').getByText('Not entered yet')

test('a full link, to /iphone and to /gmail: shown, used, and only the passwords are left to collect', async ({
  page,
  watch,
}) => {
  test.slow()
  for (const guide of everyGuide.filter(({ path }) => path === '/iphone' || path === '/gmail'))
    await test.step(guide.path, async () => {
      await open(page, linkTo(guide.path, usual))
      await expect(bar(page)).toContainText(usual.fullName)
      await expect(bar(page)).toContainText(usual.emailAddress)
      await expect(announcement(page)).toContainText(
        'Your link has values for this guide: full name and email address.',
      )
      expect(new URL(page.url()).hash).toBe('')
      // On screen, and in no place that stays or leads elsewhere.
      expect(await placesOf(page, watch, [usual.fullName])).toEqual(['HTML', 'text', 'accessibility tree'])
      expect(await placesOf(page, watch, [packed(usual)])).toEqual([])

      await useThese(page).click()
      await expect(bar(page)).toHaveCount(0)
      await expect(heading(page)).toBeFocused()
      await page.getByRole('link', { name: 'Start', exact: true }).click()
      const collect = guide.plan.phases[0]?.steps ?? []
      const visited: string[] = []
      for (const { id } of collect) {
        if (id === 'servers-and-logins') continue
        await expectStep(page, id, guide)
        visited.push(id)
        for (const name of ['Inbound (IMAP) password', 'Outbound (SMTP) password'] as const)
          if (await page.getByLabel(name, { exact: true }).isVisible()) await enter(page, name, typedAccount[name])
        await doneButton(page).click()
      }
      await expectDone(page, visited.length + 1)
      for (const { id } of guide.plan.steps.slice(collect.length)) {
        await expectStep(page, id, guide)
        await expect(missing(page)).toHaveCount(0)
        await doneButton(page).click()
      }
      // Whoever comes back finds that step as if they had pasted their settings.
      await goInPage(page, guide.stepPath('servers-and-logins'))
      await expect(page.getByRole('region', { name: 'Your settings' })).toContainText(usual.emailAddress)
      await forgetEverything(page)
    })
})

test('values typed before stay until “Use these” is pressed, and each that would go is named', async ({
  page,
  context,
}) => {
  const mine = { fullName: 'Maria Sample', emailAddress: 'maria@example.org', smtpLogin: 'maria@example.org' }
  await seedStorage(context, { [settingsKey]: storedSettings(mine) })
  await open(page, stepPath('account-details'))
  // A second link in the same tab: the page is not loaded for it.
  const link = linkTo(stepPath('account-details'), { ...usual, answers: 'macos=15&pier=north' })
  await page.goto(link)
  await expect(bar(page)).toContainText('instead of Maria Sample')
  await expect(bar(page)).toContainText('Outbound (SMTP) login:you@example.orginstead of maria@example.org')
  await expect(bar(page)).toContainText('macOS:macOS 15')
  await expect(bar(page)).toContainText('a question this guide doesn’t ask')
  expect(page.url()).not.toContain('#')
  await expectValue(valueRow(page, 'Full name'), mine.fullName)
  await expectNoViolationsInBoth(page)
  await openReport(page)
  await expect(reportText(page)).not.toContainText(packed(usual))
  await page.keyboard.press('Escape')

  await notMine(page).click()
  await expect(bar(page)).toHaveCount(0)
  await expectValue(valueRow(page, 'Full name'), mine.fullName)
  const stored = await readStorage(page)
  expect(stored[settingsKey]).toBe(storedSettings(mine))
  expect(stored[progressKey] ?? '').not.toContain('macos')

  await page.goto(link)
  await useThese(page).click()
  await expectValue(valueRow(page, 'Full name'), usual.fullName)
  await expectValue(valueRow(page, 'Email address'), usual.emailAddress)
  expect(page.url()).not.toContain('#')
  await goTo(page, 'server-settings')
  await expectValue(valueRow(page, 'Outbound (SMTP) login'), usual.emailAddress)
  // The same once more has nothing to say.
  await page.goto(link)
  await expect(announcement(page)).toContainText('Everything in your link is in the guide already.')
  await expect(bar(page)).toHaveCount(0)
})

test('a server of somebody else is crossed out, and goes nowhere; with nothing else there is nothing to use', async ({
  page,
  context,
}) => {
  await test.step('nothing but a strange server', async () => {
    await open(page, linkTo(guidePath, { smtpHost: 'smtp.harvest.example' }))
    await expect(bar(page).locator('s')).toHaveText('smtp.harvest.example')
    await expect(useThese(page)).toHaveCount(0)
    // The tab's history has the address without it.
    await goInPage(page, '/')
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${guidePath}/?$`))
    await page.goto(linkTo(guidePath, { smtpHost: 'smtp.harvest.example' }))
    await bar(page).getByRole('button', { name: 'Close' }).click()
    await expect(bar(page)).toHaveCount(0)
    await expect(heading(page)).toBeFocused()
  })

  await test.step('with values that can be used', async () => {
    const host = 'imap.harvest.example'
    const password = 'Fern-4711-Inbound'
    await goInPage(page, stepPath('server-settings'))
    await page.goto(
      linkTo(stepPath('server-settings'), { ...usual, imapHost: host, smtpHost: host, accountDescription: password }),
    )
    await expect(bar(page).locator('s')).toHaveText([host, host])
    await expect(bar(page)).toContainText('Not a MailRoute server, so it’s not used.')
    await expect(bar(page)).toContainText('Account description:Left out, because it looks like a password.')
    expect(await everythingInPage(page)).not.toContain(password)
    expect(await printedText(page)).not.toContain('harvest')
    await page.emulateMedia({ media: 'screen' })
    await useThese(page).click()
    await expectValue(valueRow(page, 'Inbound (IMAP) server name'), 'imap.mailroute.net')
    expect(JSON.stringify(await readStorage(page))).not.toMatch(/harvest|Fern/)
    for (const path of [guidePath, '/apple-mail/profile', '/apple-mail/checklist', '/apple-mail/short']) {
      await goInPage(page, path)
      expect(await everythingInPage(page), path).not.toContain('harvest')
    }
    await goInPage(page, guidePath)
    await page.getByText('Continue on another device', { exact: true }).click()
    const code = page.getByRole('img', { name: /^QR code for / })
    const link = await readCode(context, code)
    expect(link).toContain(linkTo(stepPath('server-settings'), usual))
  })
})

test('a damaged link is mended, or says so; nothing is lost', async ({ page, context, watch }) => {
  watch.allow(notFoundComplaint)
  await seedStorage(context, { [settingsKey]: storedSettings({ fullName: 'Maria Sample' }) })
  const text = packed(usual)
  for (const path of [
    `${guidePath}#v=${text}).`,
    // The same page: it is not loaded for these.
    `${guidePath}#v=3D${text}`,
    `${guidePath}#v=${text.slice(0, 20)}=%0D%0A${text.slice(20)}`,
    // The whole end of the address was taken for a part of the path.
    `${guidePath}%23v%3D${text}`,
    `${guidePath}%23will-not-connect%26v%3D${text}`,
  ]) {
    await open(page, path)
    await expect(bar(page), path).toContainText(usual.emailAddress)
    await expect(page).toHaveURL(new RegExp(`${guidePath}/?$`))
    await notMine(page).click()
    await expect(bar(page)).toHaveCount(0)
  }
  await page.goto(`${guidePath}#v=${text.slice(0, -6)}`)
  await expect(bar(page)).toContainText('Part of this link got lost on its way')
  await expect(announcement(page)).toContainText('Nothing you entered has changed.')
  await page.goto(`${guidePath}#v=2${text.slice(1)}`)
  await expect(bar(page)).toContainText('a newer version of this guide')
  await bar(page).getByRole('button', { name: 'Close' }).click()
  await goInPage(page, stepPath('account-details'))
  await expectValue(valueRow(page, 'Full name'), 'Maria Sample')
})

test('a link opened where passwords were typed: says what the load of the page took, and what it did not', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept())
  const row = valueRow(page, 'Inbound (IMAP) password')
  const why = 'This page was loaded again, and passwords are never kept.'
  await open(page, stepPath('account-details'))
  await expect(row).not.toContainText(why)
  await enter(page, 'Full name', 'Maria Sample')
  await enter(page, 'Inbound (IMAP) password', typedAccount['Inbound (IMAP) password'])
  expect(await page.evaluate(() => Object.values(sessionStorage))).toEqual([''])

  // By a reload: the row says so, and no bar.
  await page.reload()
  await isReady(page)
  await expect(row).toContainText(why)
  await expect(anewBar(page)).toHaveCount(0)
  // By a link: one bar for both.
  await open(page, stepPath('server-settings'))
  // The way back to their own step is asked first.
  await expect(page.getByRole('complementary')).toHaveCount(1)
  await detourBar(page).getByRole('button', { name: 'Stay here' }).click()
  await expect(anewBar(page)).toContainText('This page was loaded again. Only your passwords are gone.')
  await anewBar(page).getByRole('button', { name: 'Close' }).click()
  await expect(anewBar(page)).toHaveCount(0)
  await open(page, linkTo(stepPath('account-details'), usual))
  await expect(bar(page)).toContainText('Only your passwords are gone.')
  await expect(page.getByRole('complementary')).toHaveCount(1)
  await expectValue(valueRow(page, 'Full name'), 'Maria Sample')
  await forgetEverything(page)
  await expect(bar(page).or(anewBar(page))).toHaveCount(0)
  await expect(row).not.toContainText(why)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('continued on another device: the code and the link carry what is entered, and open it there', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await seedStorage(context, {
    [settingsKey]: storedSettings({ ...usual, smtpPort: '2525', imapHost: 'imap.example.net' }),
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/iphone')
  await page.getByLabel('Your service').selectOption({ label: 'Hosted Email' })
  await page.getByText('On a computer now? Continue on your iPhone or iPad', { exact: true }).click()
  const code = page.getByRole('img', { name: `QR code for ${baseURL}/iphone` })
  await expect(page.getByText(/^These come along/)).toContainText(
    'email address, full name, and outbound (SMTP) server port',
  )
  await expect(page.getByText(/^Not in the link/)).toContainText('inbound (IMAP) server name')
  const link = `${baseURL}${linkTo('/iphone', { ...usual, smtpPort: '2525', answers: 'service=hosted' })}`
  expect(await readCode(context, code)).toBe(link)
  await page.getByRole('button', { name: 'Copy the link', exact: true }).click()
  await expect(announcement(page)).toContainText('The link is copied.')
  expect(await readClipboard(page)).toBe(link)
  expect(link.length).toBeLessThan(300)

  const elsewhere = await browser.newContext({ viewport: { width: 390, height: 700 } })
  const phone = await elsewhere.newPage()
  await open(phone, link)
  await useThese(phone).click()
  await expect(phone.getByLabel('Your service')).toHaveValue('hosted')
  expect(JSON.stringify(await readStorage(phone))).toContain('2525')
  await elsewhere.close()
})

test('the desk puts a customer’s values into the link, and keeps them nowhere; a question that looks like values is one', async ({
  page,
  context,
  watch,
  baseURL,
}) => {
  await test.step('a question that looks like values is still a question', async () => {
    for (const end of ['#q=watch%3Fa%3D1%26v%3Dabc', '#q=video&v=abc']) {
      await page.goto('about:blank')
      await open(page, `/support${end}`)
      await expect(searchBox(page), end).toHaveValue(/^(?:watch\?a=1&v=abc|video)$/)
      await expect(bar(page)).toHaveCount(0)
    }
  })

  await searchBox(page).fill('unable to verify')
  await results(page).first().click()
  await page.getByText('Values of this customer', { exact: true }).click()
  await page.getByLabel('Full name', { exact: true }).fill(usual.fullName)
  await page.getByLabel('Email address', { exact: true }).fill(usual.emailAddress)
  await page.getByLabel('Inbound (IMAP) server name', { exact: true }).fill('imap.harvest.example')
  await page.getByLabel('Outbound (SMTP) login', { exact: true }).fill('Fern-4711-Inbound')
  await page.keyboard.press('Tab')
  await expect(page.getByText('so it’s not in the link')).toHaveCount(2)
  await page.getByRole('button', { name: 'Copy the link', exact: true }).click()
  // With the values goes the answer, which opens where they land.
  const toAnswer = `${baseURL}${stepPath('account-details')}#first-error-retyped`
  expect(await readClipboard(page)).toBe(`${toAnswer}&v=${packed(usual)}`)
  expect(await readStorage(page)).toEqual({})
  const opened = await context.newPage()
  await open(opened, `${toAnswer}&v=${packed(usual)}`)
  await expect(bar(opened)).toContainText(usual.emailAddress)
  await expect(opened).toHaveURL(/account-details\/?#first-error-retyped$/)
  await expect(
    opened
      .locator('details')
      .filter({ has: opened.locator('#first-error-retyped') })
      .last(),
  ).toHaveAttribute('open')
  await opened.close()

  await page.getByRole('button', { name: 'Clear, for the next customer' }).click()
  expect(await placesOf(page, watch, [usual.fullName, packed(usual)])).toEqual([])
  await page.getByRole('button', { name: 'Copy the link', exact: true }).click()
  expect(await readClipboard(page)).toBe(toAnswer)
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })
  test('a link is read as ever', async ({ page, context }) => {
    await open(page, guidePath)
    const isKept = () => page.evaluate(() => navigator.serviceWorker.controller !== null)
    await expect.poll(isKept, { timeout: 25_000 }).toBe(true)
    await context.setOffline(true)
    await page.goto('about:blank')
    await open(page, linkTo('/gmail', usual))
    await useThese(page).click()
    await expect(bar(page)).toHaveCount(0)
    await context.setOffline(false)
  })
})
