import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paste, readClipboard, refuseCopying } from './clipboard.ts'
import { openReport, reportText, results, searchBox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { announcement, heading, numberOf, open, stepOf, stepPath, total, type StepId } from './guide.ts'
import { readCode } from './paper.ts'

const desk = '/support'
const titleOf = (step: StepId) => `Step ${numberOf(step)}: ${stepOf(step).title}`
const target = (page: Page) => page.getByRole('heading', { level: 2 }).last()
const copy = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function choose(page: Page, words: string): Promise<void> {
  await searchBox(page).fill(words)
  await page.keyboard.press('Enter')
}

test('a call by keyboard alone: type, choose, copy', async ({ page, baseURL }) => {
  await open(page, desk)
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.type('unable to verify')
  await expect(announcement(page)).toContainText('2 match. The best match is first.')
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: titleOf('mail-servers') })).toBeFocused()
  await expect(results(page).nth(1)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Tab')
  await expect(copy(page, 'Copy the link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(announcement(page)).toContainText('The link is copied.')
  expect(await readClipboard(page)).toBe(`${baseURL}/apple-mail/mail-servers`)

  await results(page).nth(0).focus()
  await page.keyboard.press('ArrowUp')
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: titleOf('account-details') })).toBeFocused()
})

test('staff find the desk from the start page, and whoever came there by mistake the way back', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'For support staff' }).click()
  await expect(page).toHaveURL(new RegExp(`${desk}/?$`))
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toHaveText('Where do you read your mail?')
})

test('“unable to verify” finds the two expected errors first and tells which is which', async ({ page }) => {
  await open(page, desk)
  await searchBox(page).fill('unable to verify')
  for (const [index, step] of (['account-details', 'mail-servers'] as const).entries()) {
    await expect(results(page).nth(index)).toContainText(titleOf(step))
    await expect(results(page).nth(index)).toContainText(
      `Expected error ${index + 1} of 2 with these words. It appears at step ${numberOf(step)}, after Sign In`,
    )
    await expect(results(page).nth(index)).toContainText('Don’t retype anything.')
  }
})

test('with several programs: the customer’s own steps, and what only another program has', async ({
  page,
  baseURL,
}) => {
  await open(page, desk)
  const program = page.getByLabel('The customer’s mail program')
  await expect(program).toHaveValue('apple-mail')
  await searchBox(page).fill('cannot verify server identity')
  await expect(results(page).first()).toContainText('iPhone and iPad Mail: Step')
  await expect(results(page).nth(1)).not.toContainText('iPhone')
  await page.keyboard.press('Enter')
  await expect(program).toHaveValue('iphone')
  await copy(page, 'Copy the link').click()
  expect(await readClipboard(page)).toBe(`${baseURL}/iphone/verify-servers`)
  await program.selectOption('gmail')
  await searchBox(page).fill('which port')
  await expect(results(page).first()).not.toContainText('iPhone')
  await program.selectOption('apple-mail')
  await expect(page.getByText('Choose a step, and its link appears here.')).toBeVisible()
})

test('shows what the customer sees, for their macOS', async ({ page }) => {
  await open(page, desk)
  await choose(page, 'preferences')
  await expect(target(page)).toHaveText(titleOf('open-mail-settings'))
  const picture = page.locator('figure').first()
  await expect(picture).toBeVisible()
  await page.getByLabel('macOS').selectOption({ label: 'macOS 12 or earlier' })
  await expect(picture).toContainText('Preferences…')
  await page.getByLabel('macOS').selectOption({ label: 'macOS 15' })
  await expect(picture).toContainText('Settings…')
  await expect(picture).not.toContainText('Preferences…')
})

test('gives link, sentence, Markdown, HTML and code for the chosen variant', async ({ page, context, baseURL }) => {
  await open(page, desk)
  await choose(page, `step ${numberOf('server-settings')}`)
  await page.getByLabel('macOS').selectOption({ label: 'macOS 13 or 14' })
  await page.getByLabel('service').selectOption({ label: 'Hosted Email' })
  const link = `${baseURL}/apple-mail/server-settings?macos=13&service=hosted`
  const { title } = stepOf('server-settings')
  const copied = {
    'Copy the link': link,
    'Copy the ready sentence': `Please open this link: ${link}\nIt shows step ${numberOf('server-settings')} of ${total}, “${title}”. Choose your new account and open Server Settings. Fill in user name, password and host name of both servers. Check that Account shows your new account, and click Save.`,
    'Copy the link as Markdown': `[${titleOf('server-settings')}](${link})`,
    'Copy the link as HTML': `<a href="${link.replace('&', '&amp;')}">${titleOf('server-settings')}</a>`,
  }
  for (const [name, text] of Object.entries(copied)) {
    await copy(page, name).click()
    await expect(copy(page, name)).toContainText('Copied')
    expect(await readClipboard(page)).toBe(text)
  }

  const code = page.getByRole('img', { name: 'QR code of the link' })
  expect(await readCode(context, code)).toBe(link)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as a picture (SVG)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('server-settings.svg')
  const path = (await code.locator('path').getAttribute('d')) ?? ''
  expect(readFileSync(await download.path(), 'utf8')).toContain(` d="${path}"`)
})

test('leads to the way by profile instead, and back', async ({ page, baseURL }) => {
  await open(page, desk)
  await choose(page, 'server settings')
  const way = page.getByLabel('The link leads to')
  await way.focus()
  await way.selectOption({ label: 'Install a configuration profile' })
  await expect(way).toBeFocused()
  await expect(target(page)).toHaveText('Install a configuration profile')
  await copy(page, 'Copy the link').click()
  expect(await readClipboard(page)).toBe(`${baseURL}/apple-mail/profile`)
  await way.selectOption({ label: titleOf('server-settings') })
  await copy(page, 'Copy the link').click()
  expect(await readClipboard(page)).toBe(`${baseURL}/apple-mail/server-settings`)
})

test('takes a link or a whole report from a customer', async ({ page, baseURL }) => {
  await open(page, `${stepPath('close-settings')}?macos=12`)
  await openReport(page)
  const report = (await reportText(page).textContent()) ?? ''
  await open(page, desk)
  await paste(page, searchBox(page), report)
  await expect(results(page)).toHaveText([new RegExp(titleOf('close-settings'))])
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('macOS')).toHaveValue('12')
  await copy(page, 'Copy the link').click()
  expect(await readClipboard(page)).toBe(`${baseURL}/apple-mail/close-settings?macos=12`)

  await searchBox(page).fill('(https://old.example.org/Apple-Mail/MAIL-SERVERS).')
  await expect(results(page)).toHaveText([new RegExp(titleOf('mail-servers'))])
})

test('says when nothing fits, and lists all steps', async ({ page }) => {
  await open(page, desk)
  await expect(page.getByRole('heading', { name: 'All steps' })).toBeVisible()
  await searchBox(page).fill('qqqq zzzz')
  await expect(page.getByText('Nothing matches.')).toBeVisible()
  await expect(announcement(page)).toContainText('Nothing found.')
  await expect(results(page).first()).toContainText('Step 1:')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choose a step, and its link appears here.')).toBeVisible()
})

test('a refused copy is said, and the text is selected', async ({ page, context, baseURL }) => {
  await refuseCopying(context)
  await open(page, desk)
  await choose(page, 'step 3')
  await copy(page, 'Copy the link').click()
  await expect(copy(page, 'Copy the link')).toContainText('Not copied')
  await expect(announcement(page)).toContainText('didn’t allow copying')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}/apple-mail/servers-and-logins`)
})

test('keeps nothing of the customer and shows nothing of the person at the desk', async ({ page, context }) => {
  await context.addInitScript(() => {
    if (location.protocol.startsWith('http'))
      localStorage.setItem(
        'mail-setup-guide/settings',
        JSON.stringify({ version: 1, state: { providers: { mailroute: { emailAddress: 'zqx@example.org' } } } }),
      )
  })
  await open(page, desk)
  await choose(page, `step ${numberOf('server-settings')}`)
  await page.getByLabel('macOS').selectOption({ label: 'macOS 13 or 14' })
  await expect(page.locator('figure').first()).toBeVisible()
  expect(await page.content()).not.toContain('zqx')
  expect(await page.evaluate(() => localStorage.getItem('mail-setup-guide/progress') ?? '')).not.toContain('macos')
  await expect(page).toHaveURL(new RegExp(`${desk}/?$`))
})
