import type { BrowserContext, Page } from '@playwright/test'
import {
  copyButton,
  enterAccount,
  field,
  fieldNames,
  inline,
  showButton,
  valueRow,
  type Account,
  type FieldName,
} from './account.ts'
import { hideClipboard, paste, readClipboard, refuseCopying, refuseWriting, writeClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { announcement, forgetEverything, goTo, open, stepPath } from './guide.ts'

/** All values of the two servers. */
const values = fieldNames.filter((name) => name.includes('bound'))

/** The ports are asked for only where a box of the mail program was unchecked. */
const openPorts = (page: Page) => page.locator('summary').filter({ hasText: 'I unchecked' }).click()

const accounts: Readonly<Record<string, Account>> = {
  'an ordinary account': {
    'Inbound (IMAP) server name': 'imap.example.org',
    'Inbound (IMAP) server port': '993',
    'Inbound (IMAP) login': 'you+in@example.org',
    'Inbound (IMAP) password': 'Fern-4711-Inbound',
    'Outbound (SMTP) server name': 'smtp.example.org',
    'Outbound (SMTP) server port': '2525',
    'Outbound (SMTP) login': 'you+out@example.org',
    'Outbound (SMTP) password': 'Quarz-0815-Outbound',
  },
  'special characters': {
    'Inbound (IMAP) server name': '2001:db8::1',
    'Inbound (IMAP) server port': '1',
    'Inbound (IMAP) login': 'EXAMPLE\\you & "me" <b>$&</b>',
    'Inbound (IMAP) password': `'"\\\`<b>&amp;</b>{imapHost}**x**[a](b)$&%20\${1}--#?/ `,
    'Outbound (SMTP) server name': 'xn--mller-kva.example.org',
    'Outbound (SMTP) server port': '65535',
    'Outbound (SMTP) login': "o'neil%you#x@example.org",
    'Outbound (SMTP) password': '  two spaces before, two  inside, three after   ',
  },
  'letters of the world': {
    'Inbound (IMAP) server name': 'müller.example.org',
    'Inbound (IMAP) server port': '143',
    'Inbound (IMAP) login': 'jürgen@münchen.example.org',
    // Composed and decomposed letters are different bytes.
    'Inbound (IMAP) password': 'pässwörd-pa\u0308sswo\u0308rd-ﬁ-ß',
    'Outbound (SMTP) server name': 'почта.example.org',
    'Outbound (SMTP) server port': '465',
    'Outbound (SMTP) login': '山田@example.org',
    'Outbound (SMTP) password': '🗝️👩‍👩‍👧‍👦🇪🇺 ключ מפתח 鍵 𝔨𝔢𝔶',
  },
}

/** Names of servers are kept as the DNS has them. */
const kept: Readonly<Record<string, string>> = {
  'müller.example.org': 'xn--mller-kva.example.org',
  'почта.example.org': 'xn--80a1acny.example.org',
}

test('all values of an account arrive byte for byte, whatever is in them', async ({ page }) => {
  test.slow()
  await open(page, stepPath('sign-in'))
  for (const [name, account] of Object.entries(accounts))
    await test.step(name, async () => {
      await enterAccount(page, account)
      await goTo(page, 'server-settings')
      await openPorts(page)
      for (const each of values) {
        await writeClipboard(page, 'something else')
        await copyButton(page, each).click()
        await expect(announcement(page)).toContainText(`Copied: ${inline(each)}.`)
        await expect(copyButton(page, each)).toContainText('Copied')
        const copied = Buffer.from(await readClipboard(page), 'utf8')
        expect(copied.toString('hex'), `${name}: ${each}`).toBe(
          Buffer.from(kept[account[each] ?? ''] ?? account[each] ?? '', 'utf8').toString('hex'),
        )
      }
      await forgetEverything(page)
    })
})

test('a shown password is copied as well as a hidden one, and a pasted one is kept as it is, spaces and all', async ({
  page,
}) => {
  await open(page, stepPath('sign-in'))

  await test.step('a shown password', async () => {
    const name = 'Outbound (SMTP) password'
    const secret = accounts['special characters']?.[name] ?? ''
    await enterAccount(page, { [name]: secret })
    await goTo(page, 'server-settings')
    await showButton(page, name).click()
    await expect(valueRow(page, name)).toContainText('two spaces before')
    await copyButton(page, name).click()
    await expect(announcement(page)).toContainText(`Copied: ${inline(name)}.`)
    expect(await readClipboard(page)).toBe(secret)
  })

  await test.step('a pasted password', async () => {
    const name = 'Inbound (IMAP) password'
    const secret = ' spaced ✂︎ out  '
    await goTo(page, 'inbound-password')
    await paste(page, field(page, name), secret)
    await page.keyboard.press('Tab')
    await expect(field(page, name)).toHaveAccessibleDescription(/begins with a space/)
    await goTo(page, 'server-settings')
    await writeClipboard(page, 'something else')
    await copyButton(page, name).click()
    await expect(announcement(page)).toContainText(`Copied: ${inline(name)}.`)
    expect(await readClipboard(page)).toBe(secret)
  })
})

test('two copies in a row are two announcements, in words without the value; what is selected by hand carries no spaces that are not the value’s', async ({
  page,
}) => {
  await open(page, stepPath('server-settings'))

  await test.step('two copies in a row are two announcements', async () => {
    // The region is there, and empty, before it has anything to say.
    await expect(announcement(page)).toHaveText('')
    await announcement(page).evaluate((region) => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
    for (let count = 1; count <= 3; count += 1) {
      await copyButton(page, 'Inbound (IMAP) server name').click()
      await expect.poll(async () => (await said()).length).toBe(count)
    }
    const words = await said()
    expect(words[1]).not.toBe(words[0])
    expect(words[2]).not.toBe(words[1])
    for (const each of words) expect(each.trim()).toMatch(/^Copied: inbound \(IMAP\) server name\./)
  })

  for (const name of ['Inbound (IMAP) server name', 'Outbound (SMTP) server name'] as const)
    await test.step(`selected by hand: ${name}`, async () => {
      const value = valueRow(page, name).locator('[data-value]')
      await writeClipboard(page, 'something else')
      await value.click()
      await page.keyboard.press('ControlOrMeta+C')
      expect(await readClipboard(page), name).toBe((await value.textContent()) ?? '')
    })
})

/** What browsers do that do not let a page copy. Each is added to the one before. */
const refusals: Readonly<Record<string, (context: BrowserContext) => Promise<void>>> = {
  'the browser refuses': refuseCopying,
  'there is no clipboard, and the old way is refused': hideClipboard,
}

const selectedText = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')

test('where copying is refused it is said as it is, and the value is selected to copy by hand', async ({
  page,
  context,
}) => {
  const secret = ' Quarz-0815-Outbound '
  const password = 'Outbound (SMTP) password'
  for (const [name, refuse] of Object.entries(refusals))
    await test.step(name, async () => {
      await refuse(context)
      await open(page, stepPath('sign-in'))
      await enterAccount(page, { 'Email address': 'you@example.org', [password]: secret })
      await goTo(page, 'server-settings')

      for (const [each, value] of [
        ['Inbound (IMAP) server name', 'imap.mailroute.net'],
        ['Outbound (SMTP) login', 'you@example.org'],
      ] as const satisfies readonly (readonly [FieldName, string])[]) {
        await copyButton(page, each).click()
        await expect(copyButton(page, each)).toContainText('Not copied')
        await expect(announcement(page)).toContainText('The browser did not allow copying. The value is selected')
        expect(await selectedText(page)).toBe(value)
      }
      await expect(page.getByRole('button', { name: /^Copy/ }).filter({ hasText: /^Copied$/ })).toHaveCount(0)

      // A hidden password cannot be selected: the mask is not it.
      await page.evaluate(() => getSelection()?.removeAllRanges())
      await copyButton(page, password).click()
      await expect(copyButton(page, password)).toContainText('Not copied')
      await expect(announcement(page)).toContainText('Choose Show and select the password')
      expect(await selectedText(page)).toBe('')
      await showButton(page, password).click()
      await copyButton(page, password).click()
      await expect(announcement(page)).toContainText('The value is selected')
      expect(await selectedText(page)).toBe(secret)
      // A password in memory would be spoken of when the page is loaded again.
      await forgetEverything(page)
    })
})

test('where the clipboard cannot be written to it is copied the old way, to the letter, with nothing in the page', async ({
  page,
  context,
}) => {
  const secret = '  Quarz "0815"\u00a0Outbound '
  // Each is added to the one before.
  for (const [name, hinder] of Object.entries({
    'the clipboard cannot be written to': refuseWriting,
    'there is no clipboard to write to': hideClipboard,
  }))
    await test.step(name, async () => {
      await hinder(context)
      await open(page, stepPath('sign-in'))
      await enterAccount(page, { 'Outbound (SMTP) password': secret })
      await goTo(page, 'server-settings')
      await page.evaluate(() => {
        const seen: string[] = []
        Object.assign(window, { seen })
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes) for (const node of addedNodes) seen.push(node.textContent ?? '')
        }).observe(document, { childList: true, subtree: true })
        getSelection()?.selectAllChildren(document.querySelector('h1')!)
      })
      const title = await selectedText(page)

      for (const [each, value] of [
        ['Outbound (SMTP) server name', 'smtpauth.mailroute.net'],
        ['Outbound (SMTP) password', secret],
      ] as const) {
        await copyButton(page, each).focus()
        await page.keyboard.press('Enter')
        await expect(announcement(page)).toContainText(`Copied: ${inline(each)}.`)
        expect(await readClipboard(page)).toBe(value)
        await expect(copyButton(page, each)).toBeFocused()
        expect(await selectedText(page), 'what was selected before').toBe(title)
      }
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
      expect(seen.length).toBeGreaterThan(0)
      expect(seen.join('\n')).not.toContain('0815')

      await page.getByRole('button', { name: 'Clear clipboard' }).click()
      await expect(announcement(page)).toContainText('The clipboard is empty.')
      expect(await readClipboard(page)).toBe('')
      await forgetEverything(page)
    })
})
