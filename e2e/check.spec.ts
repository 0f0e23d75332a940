import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { enter } from './account.ts'
import { expectNoSideways, expectNoViolations, openAll } from './axe.ts'
import * as sources from './check-sources.ts'
import { paste, readClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  expectStep,
  forgetEverything,
  goInPage,
  guidePath,
  heading,
  isReady,
  open,
  stepPath,
} from './guide.ts'
import {
  progressKey,
  readStorage,
  refuseWriting,
  seedStorage,
  settingsKey,
  storedProgress,
  storedSettings,
} from './stored.ts'

const checkPath = `${guidePath}/check`
const me = { [settingsKey]: storedSettings({ emailAddress: 'you@example.org' }) }

const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Source of the message' })
const fileInput = (page: Page): Locator => page.getByLabel('Choose a file')
const readButton = (page: Page): Locator => page.getByRole('button', { name: 'Read it', exact: true })
const verdict = (page: Page): Locator => page.locator('#verdict')
const headline = (page: Page): Locator => verdict(page).getByRole('heading', { level: 2 })
const finish = (page: Page): Locator => page.getByRole('heading', { name: 'That was the last step' })

async function choose(page: Page, receiver: string) {
  await page.getByRole('radio', { name: receiver, exact: true }).check()
}

/** Types nothing in: the text is put into the box at once, and read at a press of the button. */
async function read(page: Page, text: string) {
  await box(page).fill(text)
  await readButton(page).click()
}

/** Drops files as from the desktop. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, text } of list) data.items.add(new File([text], name))
    return data
  }, files)
  await page.locator('#read').dispatchEvent('dragover', { dataTransfer: transfer })
  await page.locator('#read').dispatchEvent('drop', { dataTransfer: transfer })
}

const buffer = (text: string, name = 'test.eml') => ({ name, mimeType: 'message/rfc822', buffer: Buffer.from(text) })

/** A large message, as a file: written out in JSON for the browser it would take half a minute. */
function largeFile(text: string): string {
  const file = test.info().outputPath('large.eml')
  writeFileSync(file, text)
  return file
}

/** Verdict by verdict: the source, the service, the headline, the word above it. */
const verdicts = [
  ['everything right', sources.right, 'Gmail', 'Everything is right', 'It works'],
  ['right, with gaps', sources.rightWithGaps, 'Gmail', 'It works', 'It works'],
  ['right, not signed', sources.rightUnsigned, 'Gmail', 'It works, but it isn’t signed', 'It works'],
  [
    'the signature is not mentioned',
    sources.signatureUnmentioned,
    'Gmail',
    'Nothing is said about the signature',
    'Not known',
  ],
  ['a word nobody knows', sources.unknownWord, 'Gmail', 'The report says “xyzzy”, and that isn’t clear', 'Not known'],
  ['a key is missing', sources.keyMissing, 'Gmail', 'Your settings are right, but DKIM failed', 'Needs fixing'],
  [
    'another organization’s address',
    sources.otherOrganization,
    'Gmail',
    'It was sent from another address',
    'Needs fixing',
  ],
  ['only a greeting', sources.onlyGreeting, 'Gmail', 'Who handed it over is not confirmed', 'Not known'],
  [
    'a report by nobody',
    sources.unclaimed,
    'Gmail',
    'It went through MailRoute. Whose report this is can’t be told',
    'Not known',
  ],
  ['the top cut off', sources.topCut, 'Gmail', 'The top is missing', 'Not known'],
  ['rich text', '{\\rtf1\\ansi Received: from x}', 'Gmail', 'That is formatted text', 'Not known'],
  ['another account', sources.otherAccount, 'Gmail', 'It was sent from another address', 'Needs fixing'],
  ['another server', sources.otherServer, 'Gmail', 'The address is right, but it went another way', 'Needs fixing'],
  ['SPF failed', sources.spfFailed, 'Gmail', 'Your settings are right, but SPF failed', 'Needs fixing'],
  [
    'all failed',
    sources.allFailed,
    'Gmail',
    'Your settings are right, but SPF, DKIM, and DMARC failed',
    'Needs fixing',
  ],
  [
    'forged on top',
    sources.forgedOnTop,
    'Gmail',
    'Your settings are right, but SPF, DKIM, and DMARC failed',
    'Needs fixing',
  ],
  ['no report', sources.noReport, 'Gmail', 'It went through MailRoute. More is not said', 'Not known'],
  ['nothing passed', sources.nothingPassed, 'Gmail', 'Nothing failed, and nothing passed', 'Not known'],
  ['temporary', sources.temporary, 'Gmail', 'The check could not be made at that moment', 'Not known'],
  ['truncated', sources.truncated, 'Gmail', 'A piece is missing', 'Not known'],
  ['other receiver', sources.right, 'Fastmail', 'Fastmail did not write this', 'Not known'],
  ['sent copy', sources.written, 'Gmail', 'That is the copy in Sent', 'Not known'],
  ['body only', 'This is a test.', 'Gmail', 'That is the message, not its source', 'Not known'],
  ['screen text', sources.screenText, 'Gmail', 'That is what the screen shows, not the source', 'Not known'],
  [
    'delivery report',
    sources.deliveryReport,
    'Gmail',
    'That is a report that a message was not delivered',
    'Not known',
  ],
  ['empty', '   ', 'Gmail', 'There is no text yet', 'Not known'],
] as const

test('verdict by verdict, one message after the other', async ({ page, context }) => {
  test.slow()
  await seedStorage(context, me)
  await open(page, checkPath)
  for (const [name, source, receiver, expected, kicker] of verdicts)
    await test.step(name, async () => {
      await choose(page, receiver)
      await read(page, source)
      await expect(headline(page)).toHaveText(expected)
      await expect(headline(page)).toBeFocused()
      await expect(verdict(page).getByText(kicker, { exact: true }).first()).toBeVisible()
      await expect(finish(page)).toHaveCount(kicker === 'It works' ? 1 : 0)
    })
})

test('the three answers and the lines they rest on', async ({ page, context }) => {
  await seedStorage(context, me)
  await open(page, checkPath)
  await choose(page, 'Gmail')
  await read(page, sources.spfFailed)
  const answers = page.getByRole('region', { name: 'The three answers' })
  await expect(answers).toContainText('Yes. Signed in as you@example.org.')
  await expect(answers.locator('dl > div')).toHaveText([/SPF.*Failed.*softfail/s, /DKIM.*Passed/s, /DMARC.*Passed/s])
  await expect(answers).toContainText('From is you@example.org.')
  await verdict(page).getByText('The lines behind this answer').click()
  const report = verdict(page).getByRole('region', { name: 'What Gmail reported' })
  const line = sources.spfFailed.split('\n').findIndex((text) => text.startsWith('Authentication-Results')) + 1
  await expect(report.getByText(`Lines ${line} to ${line + 3}`)).toBeVisible()
  await expect(report).toContainText('spf=softfail (google.com: domain of transitioning you@example.org')
  await expect(verdict(page).getByRole('region', { name: 'Seen, but not counted' })).toContainText('ARC-Authentication')
  await expect(verdict(page)).toContainText('This is what the source shows.')
})

test('a source comes in pasted, as a file or dropped, and is read at once; its text can be forgotten by itself', async ({
  page,
  context,
}) => {
  await seedStorage(context, me)
  await open(page, checkPath)
  const forget = async () => {
    await page.getByRole('button', { name: 'Forget this text' }).click()
    await expect(verdict(page)).toHaveCount(0)
  }

  await test.step('one text can be forgotten by itself', async () => {
    await read(page, sources.right)
    await forget()
    await expect(announcement(page)).toContainText('The text is forgotten.')
    expect(await readStorage(page)).toEqual(me)
  })

  await test.step('pasting reads at once, and the text does not stand in the page', async () => {
    await choose(page, 'Gmail')
    await paste(page, box(page), sources.right)
    await expect(headline(page)).toHaveText('Everything is right')
    await expect(box(page)).toHaveValue('')
    await expect(page.getByText(/^The text has \d+ lines\.$/)).toBeVisible()
    expect(await page.content()).not.toContain('secret body')
    await forget()
  })

  for (const time of ['a file', 'the same file once more'])
    await test.step(time, async () => {
      await fileInput(page).setInputFiles(buffer(sources.right, 'first.eml'))
      await expect(headline(page)).toHaveText('Everything is right')
      await forget()
    })

  await test.step('a file dropped anywhere on the page', async () => {
    await drop(page, [{ name: 'test.eml', text: sources.otherServer }])
    await expect(headline(page)).toHaveText('The address is right, but it went another way')
    await expect(page.getByText(/^test\.eml has \d+ lines\.$/)).toBeVisible()
    await drop(page, [
      { name: 'a.eml', text: sources.right },
      { name: 'b.eml', text: sources.right },
    ])
    await expect(headline(page)).toHaveText('One file at a time, please')
  })

  for (const [text, expected] of [
    [sources.right, 'Everything is right'],
    ['message:%3C5B0C7C6E@example.org%3E', 'The message did not come along'],
  ] as const)
    await test.step(`text dropped into the box: ${expected}`, async () => {
      const transfer = await page.evaluateHandle((plain) => {
        const data = new DataTransfer()
        data.setData('text/plain', plain)
        return data
      }, text)
      await box(page).dispatchEvent('drop', { dataTransfer: transfer })
      await expect(headline(page)).toHaveText(expected)
    })
})

test('a file that is binary, cannot be opened, or has 25 MB is refused in words', async ({ page }) => {
  await open(page, checkPath)

  await test.step('binary', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex')
    await fileInput(page).setInputFiles({ name: 'test.png', mimeType: 'image/png', buffer: png })
    await expect(headline(page)).toHaveText('That is not text')
  })

  await test.step('cannot be opened', async () => {
    await page.evaluate(() => {
      File.prototype.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    })
    await fileInput(page).setInputFiles(buffer(sources.right))
    await expect(headline(page)).toHaveText('The file cannot be opened')
  })

  await test.step('25 MB, unread', async () => {
    await page.evaluate(() => {
      File.prototype.text = () => Promise.reject(new Error('was read'))
    })
    await fileInput(page).setInputFiles(largeFile(sources.right + 'x'.repeat(25 * 1024 * 1024)))
    await expect(headline(page)).toHaveText('That is too large to be the test message')
    await expect(verdict(page)).toContainText('25 MB')
    await expect(verdict(page)).toContainText('5 MB')
  })
})

/** The worst there is: a million fields, none of which is any message's. */
const endless = 'a: b\n'.repeat(1024 * 1024)

test('a source of five megabytes is read; a long text in pieces, to its end, or until it is canceled', async ({
  page,
  context,
}) => {
  // Reading to the end lasts as long as it does on this machine.
  test.setTimeout(120_000)
  await seedStorage(context, me)
  await open(page, checkPath)
  await choose(page, 'Gmail')

  await test.step('five megabytes', async () => {
    await fileInput(page).setInputFiles(largeFile(sources.right + 'A line of the body.\n'.repeat(240_000)))
    await expect(headline(page)).toHaveText('Everything is right')
  })

  await test.step('a long text is read to its end', async () => {
    await fileInput(page).setInputFiles(largeFile(endless))
    // However long that takes here.
    await expect(headline(page)).toHaveText('That is the message, not its source', { timeout: 60_000 })
    await expect(headline(page)).toBeFocused()
  })

  await test.step('the page answers meanwhile, and reading can be canceled', async () => {
    await page.getByRole('button', { name: 'Forget this text' }).click()
    await expect(verdict(page)).toHaveCount(0)
    // Every piece lasts until its time is up: on a fast machine, too, there is time to cancel.
    await page.evaluate(() => {
      let now = 0
      performance.now = () => (now += 1000)
    })
    await fileInput(page).setInputFiles(largeFile(endless))
    const progress = page.getByRole('progressbar', { name: 'Reading…' })
    await expect(progress).toBeVisible()
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
    await expect(progress).toHaveCount(0)
    await expect(verdict(page)).toHaveCount(0)
    await expect(announcement(page)).toContainText('Reading was canceled')
  })
})

test('nothing is ever stored, and all is forgotten: when asked, in another window too, on leaving, at a reload', async ({
  page,
  context,
}) => {
  await seedStorage(context, me)
  await open(page, checkPath)

  await test.step('everything is forgotten: the text, the answer, the service', async () => {
    await choose(page, 'Gmail')
    const before = await readStorage(page)
    await paste(page, box(page), sources.right)
    await expect(headline(page)).toHaveText('Everything is right')
    expect(await readStorage(page)).toEqual(before)
    expect(await page.evaluate(async () => [sessionStorage.length, (await indexedDB.databases()).length])).toEqual([
      0, 0,
    ])
    expect(page.url()).not.toContain('?')

    await forgetEverything(page)
    await expect(verdict(page)).toHaveCount(0)
    await expect(finish(page)).toHaveCount(0)
    await expect(page.getByText(/has \d+ lines\.$/)).toHaveCount(0)
    await expect(page.getByRole('radio', { name: 'Gmail', exact: true })).not.toBeChecked()
    expect(await page.content()).not.toContain('mailroute.net (Postfix)')
    expect(JSON.stringify(await readStorage(page))).not.toContain('example')
  })

  await test.step('another window that forgets everything clears this one', async () => {
    await read(page, sources.right)
    await expect(headline(page)).toBeVisible()
    const other = await context.newPage()
    await open(other, guidePath)
    await forgetEverything(other)
    await expect(verdict(page)).toHaveCount(0)
    await other.close()
  })

  await test.step('the text is gone on leaving the page', async () => {
    await read(page, sources.right)
    await expect(headline(page)).toBeVisible()
    await goInPage(page, stepPath('sign-in'))
    await page.goBack()
    await expect(heading(page)).toHaveText('Does it work?')
    await expect(verdict(page)).toHaveCount(0)
  })

  await test.step('a reload starts afresh', async () => {
    await read(page, sources.right)
    await expect(headline(page)).toBeVisible()
    await page.reload()
    await isReady(page)
    await expect(box(page)).toHaveValue('')
    await expect(verdict(page)).toHaveCount(0)
  })
})

test('saying where it arrived reads again, also at a press where a source looks like another service', async ({
  page,
  context,
}) => {
  await seedStorage(context, me)
  await open(page, checkPath)

  await test.step('said afterwards: the page says so without moving the focus', async () => {
    await read(page, sources.right)
    await expect(verdict(page)).toContainText('You haven’t chosen where it arrived.')
    await choose(page, 'Fastmail')
    await expect(headline(page)).toHaveText('Fastmail did not write this')
    await expect(announcement(page)).toContainText('Fastmail did not write this')
    await expect(page.getByRole('radio', { name: 'Fastmail', exact: true })).toBeFocused()
  })

  await test.step('a source from elsewhere names the service it looks like, and is read so at a press', async () => {
    await read(page, sources.right)
    await page.getByRole('button', { name: 'Read it as arrived at Gmail' }).click()
    await expect(headline(page)).toHaveText('Everything is right')
    await expect(headline(page)).toBeFocused()
    await expect(page.getByRole('radio', { name: 'Gmail', exact: true })).toBeChecked()
  })
})

test('what is wrong leads to where it is fixed: a step, or the place to enter the address', async ({ page }) => {
  await open(page, checkPath)

  await test.step('what did not go out has causes, remedies and a step', async () => {
    const trouble = page.locator('details', { has: page.locator('#check-cannot-send') })
    await trouble.locator('summary').click()
    await expect(trouble).toContainText('The outgoing server didn’t accept the login.')
    await trouble.getByRole('link', { name: /^Step 12:/ }).click()
    await expectStep(page, 'server-settings')
  })

  await test.step('without an address both ways are named, and where to enter it', async () => {
    await goInPage(page, checkPath)
    await choose(page, 'Gmail')
    await read(page, sources.otherAccount)
    await expect(headline(page)).toHaveText('It did not go out through MailRoute')
    await verdict(page).getByRole('link', { name: 'Enter your address' }).click()
    await expectStep(page, 'servers-and-logins')
  })

  await test.step('with one, a verdict leads to the step that fixes it', async () => {
    await enter(page, 'Email address', 'you@example.org')
    await goInPage(page, checkPath)
    await choose(page, 'Gmail')
    await read(page, sources.otherAccount)
    await verdict(page)
      .getByRole('link', { name: /^Step 14:/ })
      .click()
    await expectStep(page, 'choose-from')
  })
})

test('what the test needs: subject and text to copy, and the way to the source at each service', async ({ page }) => {
  await open(page, checkPath)
  await page.getByRole('button', { name: 'Copy test subject' }).click()
  await expect(announcement(page)).toContainText('Copied: test subject.')
  expect(await readClipboard(page)).toBe('Test of my new mail account')
  await page.getByRole('button', { name: 'Copy test text' }).click()
  await expect(announcement(page)).toContainText('Copied: test text.')
  expect(await readClipboard(page)).toMatch(/^Hello,\n\nthis is a test/)

  const ways = page.locator('#source')
  for (const [receiver, words] of [
    ['Gmail', 'Show original'],
    ['Outlook.com or Microsoft 365', 'View message source'],
    ['iCloud Mail', 'Show Long Headers'],
    ['Yahoo Mail or AOL', 'View raw message'],
    ['Fastmail', 'Show raw message'],
    ['Another service', 'At another service'],
  ] as const) {
    await choose(page, receiver)
    await expect(ways, receiver).toContainText(words)
  }
  await expect(ways).toContainText('Raw Source')
})

test('the end: the step is done when the person says so, the link carries nothing, the answer can be copied; the guide leads here', async ({
  page,
  context,
  baseURL,
}) => {
  await seedStorage(context, { ...me, [progressKey]: storedProgress({ at: 'send-a-test', done: ['sign-in'] }) })
  await open(page, checkPath)
  await choose(page, 'Gmail')
  await read(page, sources.right)
  await expect(finish(page)).toBeVisible()
  const done = page.getByRole('button', { name: 'Mark “Send a test message” as done' })
  await expect(done).toHaveAttribute('aria-pressed', 'false')
  expect(JSON.parse((await readStorage(page))[progressKey] ?? '').state.guides['apple-mail'].done).toEqual(['sign-in'])
  await done.click()
  await expect(done).toHaveAttribute('aria-pressed', 'true')
  expect(JSON.parse((await readStorage(page))[progressKey] ?? '').state.guides['apple-mail'].done).toContain(
    'send-a-test',
  )

  await page.getByRole('button', { name: 'Copy the link to this guide' }).click()
  await expect(announcement(page)).toContainText('The link is copied.')
  expect(await readClipboard(page)).toBe(`${baseURL}${guidePath}`)

  await page.getByRole('button', { name: 'Copy this answer' }).click()
  await expect(announcement(page)).toContainText('The answer is copied.')
  const copied = await readClipboard(page)
  expect(copied).toMatch(/^Everything is right\n/)
  expect(copied).not.toContain('Received:')

  await page.evaluate(() => {
    document.execCommand = () => false
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: 'Copy this answer' }).click()
  await expect(announcement(page)).toContainText('The answer is selected: press ⌘C or Ctrl+C to copy it.')
  const selection = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(selection).toMatch(/^Everything is right\n/)
  expect(selection).toMatch(/What to do: /)

  await page.getByRole('link', { name: 'Print the checklist' }).click()
  await expect(heading(page)).toHaveText('Checklist to print')

  await goInPage(page, guidePath)
  await page.getByRole('link', { name: 'Check that it works' }).click()
  await expect(heading(page)).toHaveText('Does it work?')
  await expect(heading(page)).toBeFocused()
})

test('it works where nothing can be stored', async ({ page, context }) => {
  await refuseWriting(context, 'QuotaExceededError')
  await open(page, checkPath)
  await read(page, sources.right)
  await expect(headline(page)).toHaveText('Everything is right')
})

const longest = sources.right
  .replaceAll('example.org', `${'a-very-long-label-of-a-domain.'.repeat(6)}example.org`)
  .replaceAll('you@', `${'you'.repeat(20)}@`)
const states = [
  ['everything right', sources.right],
  ['another account', sources.otherAccount],
  ['check failed', sources.allFailed],
  ['not known', sources.nothingPassed],
  ['not received', 'This is a test.'],
  ['long names', longest],
] as const

// Each verdict in both themes and at both widths; axe.spec.ts has the page without one.
test('axe finds nothing, and nothing is wider than a narrow page, verdict by verdict', async ({ page, context }) => {
  test.setTimeout(120_000)
  await seedStorage(context, me)
  await open(page, checkPath)
  await choose(page, 'Gmail')
  for (const [name, source] of states)
    await test.step(name, async () => {
      // The rest of the page is the same for all of them.
      const scope = name === states[0][0] ? {} : { within: verdict(page) }
      await page.setViewportSize({ width: 1280, height: 720 })
      await page.emulateMedia({ colorScheme: 'light' })
      await read(page, source)
      await expect(headline(page)).toBeVisible()
      await expectNoViolations(page, `${name}, folded`, scope)
      await openAll(page)
      await expectNoSideways(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNoViolations(page, `${name}, unfolded, dark, narrow`, scope)
    })
})

test('it can be read without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(checkPath)
  await expect(heading(page)).toHaveText('Does it work?')
  await expect(page.locator('main')).toContainText('Raw Source')
  await expect(page.locator('main noscript p')).toContainText('this page needs JavaScript')
  await page
    .locator('details', { has: page.locator('#check-policy') })
    .locator('summary')
    .click()
  await expect(page.locator('#check-policy')).toContainText('Wait an hour.')
  await page.close()
})
