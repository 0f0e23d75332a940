import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paste, readClipboard } from './clipboard.ts'
import { allSteps, answer, openReport, reportText, results, searchBox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  forgetEverything,
  goInPage,
  heading,
  numberOf,
  open,
  stepOf,
  stepPath,
  total,
  type StepId,
} from './guide.ts'
import { readCode } from './paper.ts'

const desk = '/support'
const titleOf = (step: StepId) => `Step ${numberOf(step)}: ${stepOf(step).title}`
const copy = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const program = (page: Page) => page.getByLabel('Program', { exact: true })
const linkCopied = async (page: Page) => {
  await copy(page, 'Copy the link').click()
  await expect(copy(page, 'Copy the link')).toContainText('Copied')
  return readClipboard(page)
}

/** The answer to some words is shown: what the customer sees, and at which step. */
async function expectAnswer(page: Page, words: string, says: string, place: string): Promise<void> {
  await searchBox(page).fill(words)
  await expect(answer(page)).toContainText(says)
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(place)
}

test('a call by keyboard alone: type, Enter, Enter; the arrow keys lead through the answers; a refused copy is said', async ({
  page,
  baseURL,
}) => {
  await open(page, `${desk}#program=apple-mail`)
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.type('save is gray')
  await expect(answer(page)).toContainText('If all six values are right, go on.')
  await expect(announcement(page)).toContainText('1 answer. It is shown.')
  await page.keyboard.press('Enter')
  await expect(copy(page, 'Copy the link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(announcement(page)).toContainText('The link is copied.')
  expect(await readClipboard(page)).toBe(`${baseURL}/apple-mail/server-settings#save-gray`)

  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.type('unable to verify')
  // The list of the whole words, not of those before.
  await expect(announcement(page)).toContainText(/^\d+ answers/)
  await expect(results(page).nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(results(page).nth(1)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(searchBox(page)).toBeFocused()

  await test.step('a refused copy is said, and the text is selected', async () => {
    await page.evaluate(() => {
      document.execCommand = () => false
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    })
    await searchBox(page).fill('step 3')
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(titleOf('servers-and-logins'))
    await copy(page, 'Copy the link').click()
    await expect(copy(page, 'Copy the link')).toContainText('Not copied')
    await expect(announcement(page)).toContainText('didn’t allow copying')
    await expect
      .poll(() => page.evaluate(() => getSelection()?.toString()))
      .toBe(`${baseURL}/apple-mail/servers-and-logins`)
  })
})

test('staff find the desk from the start page; it searches all programs or the customer’s own, and says when something is not in the guide, and what is', async ({
  page,
  baseURL,
}) => {
  await open(page, '/')

  await test.step('there from the start page, and for whoever came by mistake the way back', async () => {
    await page.getByRole('contentinfo').getByRole('link', { name: 'For support staff' }).click()
    await expect(page).toHaveURL(new RegExp(`${desk}/?$`))
    await expect(heading(page)).toBeFocused()
    await page.goBack()
    await expect(heading(page)).toHaveText('Where do you read your mail?')
    await page.goForward()
  })

  await test.step('says when something is not in the guide, and what is', async () => {
    await expect(allSteps(page).first()).toContainText('Step 1:')
    // Whose steps, where that is not known.
    await expect(page.getByRole('heading', { name: 'All steps of Apple Mail', exact: true })).toBeVisible()
    await expect(page.getByText('Choose the customer’s program above for the steps of another one.')).toBeVisible()
    for (const words of ['qqqq zzzz', 'my calendar does not sync']) {
      await searchBox(page).fill(words)
      await expect(page.getByText('This isn’t in the guide.'), words).toBeVisible()
      await expect(announcement(page), words).toContainText('Nothing found.')
      await expect(answer(page), words).toHaveCount(0)
    }
    await allSteps(page).nth(2).click()
    await expect(page.getByRole('article')).toContainText(titleOf('servers-and-logins'))
  })

  await test.step('all programs, or the customer’s own', async () => {
    await copy(page, 'New customer').click()
    await searchBox(page).fill('cannot verify server identity')
    await expect(results(page).first()).toContainText('iPhone and iPad Mail: Step')
    expect(await linkCopied(page)).toBe(`${baseURL}/iphone/verify-servers#identity-question`)
    await program(page).selectOption('gmail')
    await searchBox(page).fill('')
    await expect(page.getByRole('heading', { name: 'All steps of Gmail', exact: true })).toBeVisible()
    await expect(page.getByText('Choose the customer’s program above')).toHaveCount(0)
    await searchBox(page).fill('which port')
    await expect(results(page).first()).not.toContainText('iPhone')
    await expect(page.getByLabel('macOS')).toHaveCount(0)
    // The numbers are those of the customer's page: what is left alone has none, and each thing to see goes on from there.
    await program(page).selectOption('iphone')
    await searchBox(page).fill('step 4')
    const branch = page.getByRole('main').locator('div', { hasText: 'A window named' }).last()
    await expect(branch.getByRole('listitem')).toHaveText([/^Think of a new password/, /^Tap Save/])
    await expect(branch.getByRole('listitem').first()).toHaveAttribute('value', '2')
  })
})

test('the right answer is shown in full, from wherever in the guides it stands', async ({ page }) => {
  await open(page, desk)
  await searchBox(page).fill('Unable to verify account name or password')
  for (const [index, step] of (['account-details', 'mail-servers'] as const).entries())
    await expect(results(page).nth(index)).toContainText(
      `${titleOf(step)}. Expected error ${index + 1} of 2 with these words, after Sign In.`,
    )
  await expect(answer(page)).toContainText('Don’t retype anything.')

  await program(page).selectOption('apple-mail')
  // On the page that reads a test message, in three ways to say it; on that of the profile; in a note; by a person.
  await expectAnswer(page, 'The connection to the server timed out', 'try another network', titleOf('server-settings'))
  await expect(answer(page)).toContainText('This is on the page “Does it work?”.')
  await expectAnswer(page, 'how do I undo everything', 'click −', 'Does it work?')
  await expectAnswer(
    page,
    'how do I remove the profile',
    'The account goes with it.',
    'Install a configuration profile',
  )
  await expectAnswer(page, 'who sees my name', 'Everyone you write to.', titleOf('account-details'))
  await expectAnswer(page, 'I want to talk to a person', 'support@mailroute.net', 'Start page')
  // In other languages, and by the number of a step.
  await expectAnswer(
    page,
    'Mail fragt ständig nach dem Passwort',
    'Uncheck it under both servers',
    titleOf('server-settings'),
  )
  await expectAnswer(page, 'étape 4', 'next to password', titleOf('inbound-password'))
  await expectAnswer(page, 'paso tres', 'Copy the server name', titleOf('servers-and-logins'))
  await expectAnswer(page, `we are at 10/${total}`, 'Fill in User Name', titleOf('mail-servers'))
  // In the middle of a ticket.
  await expectAnswer(
    page,
    `Dear support,\nmy grandson helped me last week and it all looked fine. ${'The weather is lovely and I would rather be in the garden. '.repeat(12)}But when I press the paper plane: "Cannot send message using the server smtpauth". Kind regards, Harold`,
    'Click Try Later.',
    titleOf('send-a-test'),
  )
  await expect(page).toHaveURL(
    /#q=Cannot\+send\+message\+using\+the\+server\+smtpauth&program=apple-mail&answer=apple-mail%2Fsymptom%2Fcannot-send$/,
  )
})

test('takes a link or a whole report from a customer, with what they see, and shows the page as they see it', async ({
  page,
  baseURL,
}) => {
  await open(page, `${stepPath('close-settings')}?macos=12`)
  await openReport(page)
  const bare = (await reportText(page).textContent()) ?? ''
  await page.getByLabel('What do you see?').selectOption({ label: 'The new inbox is empty' })
  const report = (await reportText(page).textContent()) ?? ''
  await page.keyboard.press('Escape')
  await goInPage(page, desk)

  await test.step('takes a link or a whole report', async () => {
    await paste(page, searchBox(page), bare)
    await expect(results(page)).toHaveText([new RegExp(titleOf('close-settings'))])
    await expect(page.getByLabel('macOS')).toHaveValue('12')
    expect(await linkCopied(page)).toBe(`${baseURL}/apple-mail/close-settings?macos=12`)

    await searchBox(page).fill('')
    await paste(page, searchBox(page), `Please help me!\n\n${report}`)
    await expect(answer(page)).toContainText('The new inbox is empty')

    await searchBox(page).fill('and/or see (https://old.example.org/Apple-Mail/MAIL-SERVERS).')
    await expect(results(page)).toHaveText([new RegExp(titleOf('mail-servers'))])
  })

  await test.step('shows the page as the customer sees it, for their macOS', async () => {
    await searchBox(page).fill('step 6')
    const picture = page.locator('figure').first()
    await page.getByLabel('macOS').selectOption({ label: 'macOS 12 or earlier' })
    await expect(picture).toContainText('Preferences…')
    await page.getByLabel('macOS').selectOption({ label: 'macOS 15' })
    await expect(picture).toContainText('Settings…')
    await expect(picture).not.toContainText('Preferences…')
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Open the page' }).click(),
    ])
    await expect(opened).toHaveURL(/\/apple-mail\/open-mail-settings/)
  })
})

test('gives address, answer, linked text, Markdown and code, for the chosen variant', async ({
  page,
  context,
  baseURL,
}) => {
  await open(page, desk)
  await program(page).selectOption('apple-mail')
  await searchBox(page).fill('Save is gray')
  await page.getByLabel('macOS').selectOption({ label: 'macOS 13 or 14' })
  await page.getByLabel('Service').selectOption({ label: 'Hosted Email' })
  const link = `${baseURL}/apple-mail/server-settings?macos=13&service=hosted#save-gray`
  const { title } = stepOf('server-settings')
  const copied = {
    'Copy the link': link,
    'Copy the answer': `Save is gray\nIf all six values are right, go on. Otherwise fill in the empty field.\nHere’s step ${numberOf('server-settings')} of ${total}, “${title}”: ${link}`,
    'Copy as linked text': link,
    'Copy as Markdown': `[${titleOf('server-settings')}](${link})`,
  }
  for (const [name, text] of Object.entries(copied)) {
    await copy(page, name).click()
    await expect(copy(page, name)).toContainText('Copied')
    expect(await readClipboard(page)).toBe(text)
    if (name !== 'Copy as linked text') continue
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(html).toContain(`href="${link.replace('&', '&amp;')}"`)
    expect(html).toContain(titleOf('server-settings'))
  }

  await page.getByText('QR code', { exact: true }).click()
  const code = page.getByRole('img', { name: 'QR code of the link' })
  expect(await readCode(context, code)).toBe(link)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as a picture (SVG)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('server-settings.svg')
  const path = (await code.locator('path').getAttribute('d')) ?? ''
  expect(readFileSync(await download.path(), 'utf8')).toContain(` d="${path}"`)

  const way = page.getByLabel('The link leads to')
  await way.selectOption({ label: 'Install a configuration profile' })
  await expect(page.getByText(`${baseURL}/apple-mail/profile?macos=13&service=hosted`)).toBeVisible()
})

test('several answers in one reply; search and choice stay over a reload, the greeting for the next customer, and nothing else of one goes to the next', async ({
  page,
  baseURL,
}) => {
  await test.step('the address keeps search and choice over a reload', async () => {
    await open(page, `${desk}#q=unable%20to%20verify`)
    await results(page).nth(1).click()
    await program(page).selectOption('apple-mail')
    await results(page).nth(1).click()
    await page.getByLabel('macOS').selectOption({ label: 'macOS 12 or earlier' })
    await expect(page).toHaveURL(/#q=unable\+to\+verify&program=apple-mail&macos=12&answer=apple-mail/)
    const link = await linkCopied(page)
    await page.reload()
    await expect(results(page).nth(1)).toHaveAttribute('aria-pressed', 'true')
    expect(await linkCopied(page)).toBe(link)
    await copy(page, 'Add to reply').click()
  })

  await test.step('nothing of one customer goes to the next', async () => {
    await copy(page, 'New customer').click()
    await expect(searchBox(page)).toBeFocused()
    await expect(searchBox(page)).toHaveValue('')
    await expect(page).toHaveURL(new RegExp(`${desk}/?$`))
    await expect(program(page)).toHaveValue('')
    await expect(copy(page, 'Copy the reply')).toHaveCount(0)
    await searchBox(page).fill('unable to verify')
    expect(await linkCopied(page)).toBe(`${baseURL}/apple-mail/account-details#first-error-retyped`)
  })

  await test.step('a link in a ticket system, or a browser’s search, into a desk that is open', async () => {
    await page.evaluate(() => (location.hash = 'q=step%2012'))
    await expect(searchBox(page)).toHaveValue('step 12')
  })

  await test.step('several answers in one reply, between a greeting and a signature of one’s own', async () => {
    await page.evaluate(() => (location.hash = 'q=save+is+gray&program=apple-mail'))
    await expect(answer(page)).toContainText('If all six values are right, go on.')
    await page.getByText('Your greeting and signature').click()
    await page.getByLabel('Greeting').fill('Hello,')
    await page.getByLabel('Signature').fill('Kim, support')
    await copy(page, 'Add to reply').click()
    await expect(copy(page, 'In the reply')).toBeDisabled()
    await searchBox(page).fill('step 3')
    await copy(page, 'Add to reply').click()
    await copy(page, 'Copy the reply').click()
    const reply = await readClipboard(page)
    expect(reply).toMatch(/^Hello,\n\nSave is gray\n/)
    expect(reply).toContain(`${baseURL}/apple-mail/server-settings#save-gray\n\n`)
    expect(reply).toMatch(new RegExp(`${baseURL}/apple-mail/servers-and-logins\n\nKim, support$`))
    await page.getByRole('button', { name: `Remove from the reply: ${titleOf('servers-and-logins')}` }).click()
    await copy(page, 'Copy the reply').click()
    expect(await readClipboard(page)).not.toContain('servers-and-logins')
  })

  await test.step('the greeting stays for the next customer, and goes with everything else', async () => {
    await page.reload()
    await page.getByText('Your greeting and signature').click()
    await expect(page.getByLabel('Greeting')).toHaveValue('Hello,')
    await forgetEverything(page)
    await expect(page.getByLabel('Greeting')).toHaveValue('')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })
})

test('keeps nothing of the customer and shows nothing of the person at the desk', async ({ page, context }) => {
  await context.addInitScript(() => {
    if (location.protocol.startsWith('http'))
      localStorage.setItem(
        'mail-setup-guide/settings',
        JSON.stringify({ version: 1, state: { providers: { mailroute: { emailAddress: 'zqx@example.org' } } } }),
      )
  })
  await open(page, `${desk}#q=server+settings&program=apple-mail`)
  await page.getByLabel('macOS').selectOption({ label: 'macOS 13 or 14' })
  await expect(page.locator('figure').first()).toBeVisible()
  expect(await page.content()).not.toContain('zqx')
  expect(await page.evaluate(() => localStorage.getItem('mail-setup-guide/progress') ?? '')).not.toContain('macos')
})

test('what to say and the link are in view, in a wide window and in a narrow one', async ({ page }) => {
  await open(page, `${desk}#q=`)
  for (const [width, height] of [
    [1366, 860],
    [390, 700],
  ] as const)
    for (const words of ['unable to verify', 'cannot send', 'the inbox is empty', 'step 12', 'server identity'])
      await test.step(`${words}, at ${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height })
        await searchBox(page).fill('')
        await expect(answer(page)).toHaveCount(0)
        await searchBox(page).fill(words)
        await expect(page.getByRole('heading', { name: 'What to say' })).toBeInViewport({ ratio: 1 })
        await expect(copy(page, 'Copy the link')).toBeInViewport({ ratio: 1 })
      })
})

test('without script the desk says so, and has the steps of every guide as links', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}${desk}`)
  await expect(page.locator('main noscript p').first()).toContainText('needs JavaScript')
  for (const path of ['apple-mail/server-settings', 'iphone/verify-servers', 'gmail/smtp-server'])
    await expect(page.locator(`main a[href$="/${path}"]`)).toBeVisible()
  await context.close()
})
