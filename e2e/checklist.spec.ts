import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { enterAccount, showButton, typedAccount } from './account.ts'
import { readClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { announcement, goInPage, heading, numberOf, open, stepIds, stepLink, stepPath, total } from './guide.ts'
import { everythingInPage, paperSizes, printedText, printOn, readCode, sheet, squeeze } from './paper.ts'
import { progressKey, readStorage, seedStorage, settingsKey, storedProgress, storedSettings } from './stored.ts'

const path = '/apple-mail/checklist'
const passwords = [typedAccount['Inbound (IMAP) password'], typedAccount['Outbound (SMTP) password']]
const mine = { fullName: 'Ada Example', emailAddress: 'you@example.org' }

/** As long as the checks of the values allow. */
const longest = {
  fullName: `${'W'.repeat(100)} ${'m'.repeat(99)}`,
  emailAddress: `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(55)}.example.org`,
  imapHost: `${`${'h'.repeat(60)}.`.repeat(4)}example`,
  imapPort: '65535',
  smtpHost: `${`${'s'.repeat(60)}.`.repeat(4)}example`,
  smtpPort: '65535',
}

const box = (page: Page, number: number) => sheet(page).getByRole('checkbox', { name: new RegExp(`^${number}\\.`) })
const secretBox = (page: Page) => page.getByRole('checkbox', { name: 'Print my passwords, just this once' })
const count = (text: string, part: string) => text.split(part).length - 1

/** Opens the sheet and waits until it shows what was stored before: a print shows the moment. */
async function openSheet(page: Page, shown = 'Made on') {
  await open(page, path)
  await expect(sheet(page)).toContainText('Made on')
  await expect(sheet(page)).toContainText(shown)
}

/** Types in a whole account, passwords too, and comes to the checklist without loading anew. */
async function comeWithPasswords(page: Page) {
  await open(page, stepPath('sign-in'))
  await enterAccount(page, typedAccount)
  await goInPage(page, path)
}

test('every step is on the sheet, on screen and on paper; no block may be split; the margins say whose sheet it is', async ({
  page,
  baseURL,
}) => {
  await page.clock.setFixedTime('2026-03-04T12:00:00')
  await openSheet(page)
  const paper = await printedText(page)

  await test.step('every step, with its number and the way to it', async () => {
    const links = sheet(page).getByRole('link', { name: /^Full step/ })
    await expect(links).toHaveCount(stepIds.length)
    for (const [index, step] of stepIds.entries())
      await expect(links.nth(index)).toHaveAttribute('href', new RegExp(`${stepPath(step)}$`))
    for (const step of stepIds) {
      const title = await sheet(page)
        .locator('li label')
        .nth(numberOf(step) - 1)
        .textContent()
      expect(title).toMatch(new RegExp(`^${numberOf(step)}\\. \\S`))
      expect(paper).toContain(squeeze(title!))
    }
    expect(count(paper, squeeze('Unable to verify account name or password.'))).toBe(2)
    expect(paper).toContain(squeeze(`the next step (step ${numberOf('mail-servers')})`))
  })

  await test.step('no block that belongs together may be split', async () => {
    await page.emulateMedia({ media: 'print' })
    const breaks = await sheet(page)
      .locator('header, table, ol > li')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).breakInside))
    expect(breaks.length).toBeGreaterThan(stepIds.length)
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
    const headings = await sheet(page)
      .locator('h3')
      .evaluateAll((titles) => titles.map((title) => getComputedStyle(title).breakAfter))
    expect(new Set(headings)).toEqual(new Set(['avoid']))
    await page.emulateMedia({ media: null })
  })

  await test.step('the margins name provider, guide, date, address and page, and go with the page', async () => {
    const margins = () =>
      page.evaluate(() =>
        document.adoptedStyleSheets.flatMap((style) => [...style.cssRules].map((rule) => rule.cssText)).join('\n'),
      )
    expect(await margins()).toContain('@page')
    for (const part of [
      'MailRoute SMTP Auth Relay · Apple Mail',
      'March 4, 2026',
      `${baseURL}/apple-mail`,
      'Page 1 of 2',
      'Page 2 of 2',
    ])
      expect(paper).toContain(squeeze(part))
    await expect(sheet(page)).toContainText('Made on March 4, 2026')
    await goInPage(page, '/apple-mail')
    expect(await margins()).not.toContain('@page')
  })
})

test('from a light screen and a dark one, it prints black on white on two pages, with the person’s values and without', async ({
  page,
  context,
}) => {
  test.slow()
  await seedStorage(context, { [settingsKey]: storedSettings(mine) })
  await openSheet(page, mine.fullName)
  for (const colorScheme of ['light', 'dark'] as const)
    await test.step(`a ${colorScheme} screen`, async () => {
      await page.emulateMedia({ media: 'print', colorScheme })
      const colors = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('body, main, main *')].filter(
          (element) => element.getClientRects().length > 0,
        )
        return {
          text: [...new Set(shown.map((element) => getComputedStyle(element).color))],
          ground: [...new Set(shown.map((element) => getComputedStyle(element).backgroundColor))].filter(
            (color) => color !== 'rgba(0, 0, 0, 0)',
          ),
        }
      })
      expect(colors.text).toEqual(['rgb(0, 0, 0)'])
      expect(colors.ground).toEqual(['rgb(255, 255, 255)'])

      await page.emulateMedia({ media: null })
      for (const format of paperSizes) expect((await printOn(page, format)).pages, format).toBe(2)
      await page.getByLabel('A blank sheet for someone else').check()
      for (const format of paperSizes) expect((await printOn(page, format)).pages, `${format}, blank`).toBe(2)
      await page.getByLabel('With my values').check()
      await expect(sheet(page)).toContainText(mine.fullName)
    })
})

test('the longest values fit on two pages; with pictures it takes six at most, with both warnings', async ({
  page,
  context,
}) => {
  test.slow()
  await seedStorage(context, { [settingsKey]: storedSettings(longest) })
  await openSheet(page, longest.fullName)
  for (const format of paperSizes) {
    const { pages, text } = await printOn(page, format)
    expect(pages, format).toBe(2)
    for (const value of Object.values(longest)) expect(text, format).toContain(squeeze(value))
  }
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.emulateMedia({ media: null })

  await page.getByLabel('With pictures').check()
  await expect(sheet(page).locator('figure').last()).toContainText(/./)
  for (const format of paperSizes) {
    const { pages, text } = await printOn(page, format)
    expect(pages, `${format}, with pictures`).toBeLessThanOrEqual(6)
    expect(text, format).toContain(squeeze('minutes, and don’t click Cancel.'))
    expect(text, format).toContain(squeeze('Check that Account shows your new account'))
  }
})

test('values and the last steps fit on one page; with nothing left, the sheet says so', async ({ page, context }) => {
  const done = stepIds.slice(0, numberOf('select-apps'))
  await seedStorage(context, {
    [settingsKey]: storedSettings(mine),
    [progressKey]: storedProgress({ at: null, done }),
  })
  await openSheet(page, mine.fullName)
  await page.getByLabel('Only the steps that are left').check()
  await expect(sheet(page).getByRole('checkbox')).toHaveCount(stepIds.length - done.length)
  for (const format of paperSizes) expect((await printOn(page, format)).pages, format).toBe(1)

  await page.getByLabel('All steps').check()
  for (const step of stepIds.slice(done.length)) await box(page, numberOf(step)).check()
  await page.getByLabel('Only the steps that are left').check()
  await expect(sheet(page)).toContainText('Nothing is left to do')
  await expect(sheet(page).locator('ol > li')).toHaveCount(0)
})

test.describe('the codes', () => {
  test.use({ deviceScaleFactor: 2, colorScheme: 'dark' })

  test('lead back to the guide and to the provider’s help', async ({ page, context, baseURL }) => {
    await openSheet(page)
    const codes = sheet(page).getByRole('img', { name: /^QR code for/ })
    await expect(codes).toHaveCount(2)
    expect(await readCode(context, codes.first())).toBe(`${baseURL}/apple-mail`)
    const help = await readCode(context, codes.last())
    expect(help).toMatch(/^https:\/\/support\.mailroute\.net\//)
    await expect(sheet(page)).toContainText(help!)
  })
})

test('a box ticked on the sheet is a step done, everywhere and on paper', async ({ page }) => {
  await openSheet(page)
  await box(page, 2).check()
  await expect(sheet(page)).toContainText(`1 of ${total} steps done.`)
  await page.emulateMedia({ media: 'print' })
  const drawn = sheet(page).locator('svg[data-ticked]')
  await expect(drawn.nth(1)).toBeVisible()
  await expect(drawn.nth(1)).toHaveAttribute('data-ticked', 'true')
  await expect(drawn.nth(2)).toHaveAttribute('data-ticked', 'false')
  await expect(sheet(page).getByRole('checkbox')).toHaveCount(0)
  await page.emulateMedia({ media: null })
  await goInPage(page, stepPath('smtp-auth-relay'))
  await expect(stepLink(page, 'smtp-auth-relay')).toHaveAccessibleName(/, done$/)
  await goInPage(page, path)
  await box(page, 2).uncheck()
  await expect(sheet(page)).not.toContainText('steps done.')
})

test('a sheet for somebody else shows nothing of mine, in the pictures neither', async ({ page, context }) => {
  await seedStorage(context, {
    [settingsKey]: storedSettings({ ...mine, fullName: 'Zephyrine Quill', emailAddress: 'zq@quill.example' }),
    [progressKey]: storedProgress({ at: null, done: ['sign-in'] }),
  })
  await openSheet(page)
  await page.getByLabel('With pictures').check()
  await expect(sheet(page).locator('li figure').first()).toContainText('zq@quill.example')
  await expect(sheet(page).locator('svg[data-ticked="true"]')).toHaveCount(1)
  await page.getByLabel('A blank sheet for someone else').check()
  await expect(sheet(page).locator('svg[data-ticked="false"]')).toHaveCount(stepIds.length)
  await expect(sheet(page).getByRole('checkbox')).toHaveCount(0)
  await expect(sheet(page)).not.toContainText('Quill')
  await expect(sheet(page)).not.toContainText('zq@quill')
  await expect(
    sheet(page)
      .getByRole('row', { name: /^Server name/ })
      .first(),
  ).toContainText('imap.mailroute.net')
  expect(await printedText(page)).not.toContain('uill')
  expect(await sheet(page).locator('li figure').count()).toBeGreaterThan(stepIds.length)
})

test('passwords are lines to write on, and in no copy; the copies hold every step, and say when they were refused', async ({
  page,
}) => {
  await comeWithPasswords(page)

  await test.step('the copies hold every step and no password', async () => {
    await box(page, 1).check()
    await page.getByRole('button', { name: 'Copy as plain text' }).click()
    await expect(announcement(page)).toContainText('Copied: the checklist as plain text.')
    const text = await readClipboard(page)
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(announcement(page)).toContainText('Copied: the checklist as Markdown.')
    const markdown = await readClipboard(page)
    expect(text.match(/^\[.\] \d+\. /gm)).toHaveLength(stepIds.length)
    expect(markdown.match(/^- \[.\] \*\*\d+\. /gm)).toHaveLength(stepIds.length)
    expect(text).toMatch(/^\[x\] 1\. /m)
    expect(markdown).toContain('| You: Email address | `you@example.org` |')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as a file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('apple-mail-checklist.md')
    expect(await readFile(await download.path(), 'utf8')).toBe(markdown)
    for (const copy of [text, markdown]) for (const password of passwords) expect(copy).not.toContain(password)
  })

  await test.step('a copy that was refused says so', async () => {
    await page.evaluate(() => {
      document.execCommand = () => false
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    })
    const button = page.getByRole('button', { name: 'Copy as Markdown' })
    await button.click()
    await expect(button).toContainText('Not copied')
    await expect(announcement(page)).toContainText('Your browser didn’t allow copying.')
  })

  await test.step('on paper they are lines, also when one is revealed elsewhere', async () => {
    const paper = await printedText(page)
    for (const password of passwords) expect(paper).not.toContain(password)
    await goInPage(page, '/apple-mail/short')
    await showButton(page, 'Outbound (SMTP) password').first().click()
    await expect(page.getByText(passwords[1]!)).toBeVisible()
    expect(await printedText(page)).not.toContain(passwords[1])
  })
})

test('the deliberate act prints each password once, for one print, on two pages; the Print button prints, too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // What a browser does, without its window: event, pages, event, and only then the call returns.
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      document.documentElement.dataset['sheet'] = document.querySelector('article')?.textContent ?? ''
      dispatchEvent(new Event('afterprint'))
    }
  })
  await comeWithPasswords(page)

  await test.step('once, for one print', async () => {
    await secretBox(page).check()
    await expect(page.getByText('The next print shows your passwords.')).toBeVisible()
    for (const password of passwords) expect(await everythingInPage(page)).not.toContain(password)

    const paper = await printedText(page)
    for (const password of passwords) expect(count(paper, password)).toBe(1)

    await expect(secretBox(page)).not.toBeChecked()
    for (const password of passwords) expect(await everythingInPage(page)).not.toContain(password)
    const next = await printedText(page)
    for (const password of passwords) expect(next).not.toContain(password)
    const stored = JSON.stringify(await readStorage(page))
    for (const password of passwords) expect(stored).not.toContain(password)
  })

  await test.step('on two pages', async () => {
    for (const format of paperSizes) {
      await secretBox(page).check()
      expect((await printOn(page, format)).pages).toBe(2)
    }
    await expect(secretBox(page)).not.toBeChecked()
  })

  await test.step('the act holds for the Print button', async () => {
    await secretBox(page).check()
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    const printed = await page.evaluate(() => {
      const text = document.documentElement.dataset['sheet'] ?? ''
      delete document.documentElement.dataset['sheet']
      return text
    })
    for (const password of passwords) expect(count(printed, password)).toBe(1)
    await expect(secretBox(page)).not.toBeChecked()
    for (const password of passwords) expect(await everythingInPage(page)).not.toContain(password)
  })
})

test('the deliberate act ends with the page, with a blank sheet, and with the passwords', async ({ page }) => {
  await comeWithPasswords(page)
  await secretBox(page).check()
  await goInPage(page, '/apple-mail')
  await goInPage(page, path)
  await expect(secretBox(page)).not.toBeChecked()

  await secretBox(page).check()
  await page.getByLabel('A blank sheet for someone else').check()
  await expect(secretBox(page)).toHaveCount(0)
  await page.getByLabel('With my values').check()
  await expect(secretBox(page)).not.toBeChecked()
  const paper = await printedText(page)
  for (const password of passwords) expect(paper).not.toContain(password)

  await page.reload()
  await expect(heading(page)).toBeVisible()
  await expect(secretBox(page)).toHaveCount(0)
  await expect(page.getByText('You haven’t entered any passwords')).toBeVisible()
})

test('names of other scripts stand as they are', async ({ page, context }) => {
  const names = { fullName: 'Юлия Ωμέγα · 山田 太郎 · عدّة مثال · דואר יוצא' }
  await seedStorage(context, { [settingsKey]: storedSettings({ ...mine, ...names }) })
  await openSheet(page, names.fullName)
  // Letters that join or run from the right stand in a PDF as glyphs in their order on paper; others need a font that
  // not every machine has.
  expect(await printedText(page)).toContain('ЮлияΩμέγα')
  await page.emulateMedia({ media: 'print' })
  const paper = await sheet(page).innerText()
  for (const name of Object.values(names)) expect(paper).toContain(name)
  await page.emulateMedia({ media: null })
  for (const format of paperSizes) expect((await printOn(page, format)).pages).toBe(2)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the sheet is whole, with boxes to tick on paper', async ({ page }) => {
    await page.goto(path)
    await expect(sheet(page).locator('ol > li')).toHaveCount(stepIds.length)
    await expect(sheet(page).locator('svg[data-ticked]').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden()
  })
})
