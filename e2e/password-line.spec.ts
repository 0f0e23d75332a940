import type { Locator, Page } from '@playwright/test'
import { field, hideButton, inline, openField, showButton, valueRow } from './account.ts'
import { paste } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { expectStep, forgetEverything, goInPage, goTo, guidePath, isReady, open, stepPath } from './guide.ts'
import { placesOf } from './traces.ts'

const inbound = 'Inbound (IMAP) password'
const text = 'Zq7-"IMAP&-Krokus'
const keys = { undo: 'ControlOrMeta+z', redo: 'ControlOrMeta+Shift+z' } as const

const line = (page: Page) => field(page, inbound)
const removeButton = (page: Page) => page.getByRole('button', { name: `Remove ${inline(inbound)}`, exact: true })

async function openLine(page: Page) {
  await open(page, stepPath('inbound-password'))
  await line(page).click()
}

/** Takes the password away and begins anew in the same line. */
async function clearLine(page: Page) {
  await removeButton(page).click()
  await expect(removeButton(page)).toHaveCount(0)
  await line(page).click()
}

async function expectMasked(page: Page, length: number) {
  await expect(line(page)).toHaveValue('•'.repeat(length))
}

/** Whatever is undone and redone, the line holds this. */
async function expectNothingUndone(page: Page, into: Locator, value: string) {
  for (const key of ['undo', 'undo', 'redo', 'redo', 'undo'] as const) {
    await page.keyboard.press(keys[key])
    await expect(into).toHaveValue(value)
  }
}

/** What is kept is seen by showing it. */
async function expectKept(page: Page, password: string) {
  await showButton(page, inbound).click()
  await expect(line(page)).toHaveValue(password)
  await hideButton(page, inbound).click()
}

test('a password is typed, pasted and dropped like any other text, and nothing of it is in the page meanwhile', async ({
  page,
  context,
  watch,
}) => {
  await openLine(page)
  await test.step('typed', async () => {
    await page.keyboard.type(text)
    await expectMasked(page, text.length)
    expect(await placesOf(page, watch, [text, text.slice(0, 6)])).toEqual([])
    await page.keyboard.press('Tab')
    await expect(line(page)).toHaveValue('')
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expectKept(page, text)
  })
  await clearLine(page)
  await test.step('pasted over a selection, without the line break at its end', async () => {
    await page.keyboard.type('abc')
    await page.keyboard.press('Shift+Home')
    await paste(page, line(page), `${text}\n`)
    expect(await placesOf(page, watch, [text])).toEqual([])
    await page.keyboard.press('Tab')
    await expectKept(page, text)
  })
  await clearLine(page)
  await test.step('dropped into the line', async () => {
    const { x, y, height } = (await line(page).boundingBox())!
    const session = await context.newCDPSession(page)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', {
        type,
        x: x + 20,
        y: y + height / 2,
        data: { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 },
      })
    await expectMasked(page, text.length)
    expect(await placesOf(page, watch, [text])).toEqual([])
    await page.keyboard.press('Tab')
    await expectKept(page, text)
  })
})

const edits: Readonly<Record<string, readonly [keys: readonly string[], left: string]>> = {
  'deleting backward': [['Backspace'], 'abcde'],
  'deleting forward in the middle': [['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Delete'], 'abcef'],
  'typing over a selection': [['ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'x', 'y'], 'abcxyf'],
  'typing at the beginning': [['Home', 'x', 'y'], 'xyabcdef'],
  'replacing all': [['ControlOrMeta+a', 'n', 'e', 'w'], 'new'],
  'deleting a piece in the middle': [['ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Backspace'], 'abcf'],
  'deleting word by word': [['ControlOrMeta+Backspace', 'z'], 'z'],
  'undoing, which nothing comes of': [[keys.undo, keys.undo, keys.redo, 'x'], 'abcdefx'],
  'cutting, which is refused': [['ControlOrMeta+a', 'ControlOrMeta+x', 'End', 'x'], 'abcdefx'],
}

test('a masked line is edited like any other, except that nothing is undone and nothing is cut', async ({ page }) => {
  await openLine(page)
  for (const [name, [pressed, left]] of Object.entries(edits))
    await test.step(name, async () => {
      await page.keyboard.type('abcdef')
      for (const key of pressed) await page.keyboard.press(key)
      await expectMasked(page, left.length)
      await page.keyboard.press('Tab')
      await expectKept(page, left)
      await clearLine(page)
    })
})

test('a password that a keyboard composes is taken like a typed one, and kept when its line is left meanwhile', async ({
  page,
  context,
  watch,
}) => {
  await openLine(page)
  const session = await context.newCDPSession(page)
  await test.step('composed in the middle of a typed one', async () => {
    await page.keyboard.type('ab')
    await page.keyboard.press('ArrowLeft')
    await session.send('Input.imeSetComposition', { text: 'né', selectionStart: 2, selectionEnd: 2 })
    await expect(line(page)).toHaveCSS('-webkit-text-security', 'disc')
    await session.send('Input.imeSetComposition', { text: 'nén', selectionStart: 3, selectionEnd: 3 })
    await session.send('Input.insertText', { text: 'nénu' })
    await expectMasked(page, 6)
    expect(await placesOf(page, watch, ['nénu'])).toEqual([])
    await page.keyboard.press('Tab')
    await expectKept(page, 'anénub')
  })
  await clearLine(page)
  await test.step('left while it is still being composed', async () => {
    await session.send('Input.imeSetComposition', { text: 'geheim', selectionStart: 6, selectionEnd: 6 })
    await page.getByRole('heading', { level: 1 }).click()
    await expect(line(page)).toHaveValue('')
    await expectKept(page, 'geheim')
  })
})

test('the line is no password field at any time, and managers are asked to leave it alone', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    const look = () => {
      for (const input of document.querySelectorAll('input')) seen.add(input.type)
    }
    const lookAgain = () => {
      look()
      requestAnimationFrame(lookAgain)
    }
    lookAgain()
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  })
  await openLine(page)
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await expectKept(page, text)
  await removeButton(page).click()
  await goInPage(page, stepPath('server-settings'))
  await goInPage(page, shortPath)
  await unfoldLines(page)
  await expect(line(page)).toBeVisible()
  expect(await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])).not.toContain(
    'password',
  )

  const lines = page.locator('main details[open] input[aria-describedby]')
  expect(await lines.count()).toBeGreaterThan(9)
  const signs = { '1pIgnore': '', lpignore: 'true', bwignore: '', formType: 'other' }
  for (const input of await lines.all()) {
    expect(
      await input.evaluate((element: HTMLElement) => Object.fromEntries(Object.entries(element.dataset))),
    ).toMatchObject(signs)
    await expect(input).toHaveAttribute('autocorrect', 'off')
    await expect(input).toHaveAttribute('autocapitalize', 'none')
    await expect(input).toHaveAttribute('spellcheck', 'false')
  }
  await expect(line(page)).toHaveAttribute('autocomplete', 'off')
  await expect(line(page)).toHaveAccessibleName(inbound)
  await expect(line(page)).toHaveAccessibleDescription(/What you type here stays hidden/)
})

/** After these undoing and redoing must bring nothing back. */
const leavings: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'it was removed': async (page) => {
    await page.keyboard.press('Tab')
    await removeButton(page).press('Enter')
  },
  'it was typed while shown, and removed': async (page) => {
    await page.keyboard.press('Tab')
    await showButton(page, inbound).click()
    await line(page).click()
    await page.keyboard.type('-more')
    await page.keyboard.press('Tab')
    await removeButton(page).press('Enter')
    await line(page).click()
    await expectNothingUndone(page, line(page), '')
    await hideButton(page, inbound).click()
  },
  'it was forgotten with everything': async (page) => {
    await page.keyboard.press('Tab')
    await forgetEverything(page)
  },
}

test('undoing and redoing do not double a kept password, and bring none back that is gone', async ({ page, watch }) => {
  await openLine(page)
  await test.step('kept, masked or shown', async () => {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
    for (const value of ['', text]) {
      await line(page).click()
      await expectNothingUndone(page, line(page), value)
      await page.keyboard.press('Tab')
      if (value === '') await showButton(page, inbound).click()
    }
    await hideButton(page, inbound).click()
    await expectKept(page, text)
  })
  await clearLine(page)
  for (const [name, leaveBy] of Object.entries(leavings))
    await test.step(`after ${name}`, async () => {
      await page.keyboard.type(text)
      await leaveBy(page)
      for (const isShown of [false, true]) {
        if (isShown) await showButton(page, inbound).click()
        await line(page).click()
        await expectNothingUndone(page, line(page), '')
        await page.keyboard.press('Tab')
        expect(await placesOf(page, watch, [text])).toEqual([])
      }
      await expect(removeButton(page)).toHaveCount(0)
      await hideButton(page, inbound).click()
      await line(page).click()
    })
  await test.step('in the box to paste into', async () => {
    await goTo(page, 'servers-and-logins')
    const box = page.getByRole('textbox', { name: 'Paste the whole page here' })
    await paste(page, box, text)
    await box.focus()
    await expectNothingUndone(page, box, '')
    expect(await placesOf(page, watch, [text])).toEqual([])
  })
})

test('while its line has the focus a password is hidden or forgotten, and typing goes on there', async ({
  page,
  context,
  watch,
}) => {
  await openLine(page)
  await test.step('a shown one is hidden: it is kept, and nothing typed is lost', async () => {
    await showButton(page, inbound).click()
    await line(page).click()
    await page.keyboard.type(text)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(showButton(page, inbound)).toBeVisible()
    await expect(line(page)).toBeFocused()
    await page.keyboard.press(keys.undo)
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expectKept(page, text)
  })
  await clearLine(page)
  await test.step('it is forgotten in another window', async () => {
    await page.keyboard.type(text)
    const other = await context.newPage()
    await open(other, stepPath('sign-in'))
    await forgetEverything(other)
    await page.bringToFront()
    await expect(line(page)).toHaveValue('')
    await expect(line(page)).toBeFocused()
    for (const key of ['undo', 'redo'] as const) await page.keyboard.press(keys[key])
    await page.keyboard.type('next')
    await page.keyboard.press('Tab')
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expectKept(page, 'next')
  })
})

const login = 'Inbound (IMAP) login'

const shortPath = `${guidePath}/short`

/** Unfolds the lines where all values are typed in side by side. */
async function unfoldLines(page: Page) {
  await page.getByText('Enter or change your values', { exact: true }).click()
}

async function openAllLines(page: Page) {
  await open(page, shortPath)
  await unfoldLines(page)
}

/** Types a value in and leaves its line. */
async function fillAndLeave(page: Page, into: Locator, value: string) {
  await into.fill(value)
  await page.keyboard.press('Tab')
}

test('a kept password is taken out of a field that is stored', async ({ page, watch }) => {
  const said = page.getByText('This is your inbound (IMAP) password. It doesn’t belong here, so we took it out.')
  await openAllLines(page)

  await test.step('a short one may be the beginning of something longer', async () => {
    await fillAndLeave(page, line(page), 'relay')
    await fillAndLeave(page, field(page, login), 'somebody')
    await field(page, login).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('relay-and-more')
    await page.keyboard.press('Tab')
    await expect(said).toHaveCount(0)
    await expect(field(page, login)).toHaveValue('relay-and-more')
  })

  await removeButton(page).click()
  await line(page).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')

  await test.step('on leaving, when it is typed', async () => {
    await fillAndLeave(page, field(page, login), 'somebody')
    await field(page, login).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
    expect(await placesOf(page, watch, [text])).not.toContain('localStorage')
    await page.keyboard.press('Tab')
    await expect(said).toBeVisible()
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expect(field(page, login)).toHaveValue('somebody')
  })

  await test.step('at once, when it is pasted', async () => {
    await fillAndLeave(page, field(page, login), 'somebody-else')
    await expect(said).toHaveCount(0)
    await field(page, login).click()
    await page.keyboard.press('ControlOrMeta+a')
    await paste(page, field(page, login), ` ${text} `)
    await expect(said).toBeVisible()
    await expect(field(page, login)).toHaveAccessibleDescription(/This is your inbound/)
    await expect(field(page, login)).toHaveValue('somebody-else')
    await expect(field(page, login)).toBeFocused()
    for (const key of ['undo', 'undo', 'redo', 'redo'] as const) await page.keyboard.press(keys[key])
    await page.keyboard.press('Tab')
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expect(field(page, login)).toHaveValue('somebody-else')
  })
})

test('a password leaves the field that had it before, but the person’s own address is not kept as a password', async ({
  page,
  watch,
}) => {
  await openAllLines(page)
  await test.step('the own address', async () => {
    await fillAndLeave(page, field(page, 'Email address'), 'you@example.org')
    await line(page).click()
    await page.keyboard.type('you@example.org')
    await page.keyboard.press('Tab')
    await expect(page.getByText('This is the same text as your email address.')).toBeVisible()
    await expect(line(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(removeButton(page)).toHaveCount(0)
  })
  await test.step('a password in the line of the name', async () => {
    await fillAndLeave(page, field(page, 'Full name'), text)
    await line(page).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
    await expect(page.getByText('We took it out there: full name.')).toBeVisible()
    await expect(field(page, 'Full name')).toHaveAccessibleDescription(/This is your inbound \(IMAP\) password/)
    await expect(field(page, 'Full name')).toHaveValue('')
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expect(removeButton(page)).toBeVisible()
  })
})

test('what looks like a password in a login is kept once the person says that it is none', async ({ page, watch }) => {
  await openAllLines(page)
  await field(page, login).fill('Krokus4711!')
  await page.keyboard.press('Tab')
  await expect(field(page, login)).toHaveAccessibleDescription(/This looks like a password/)
  await expect(field(page, login)).toHaveValue('Krokus4711!')
  expect(await placesOf(page, watch, ['Krokus4711!'])).toEqual(['HTML', 'input values', 'accessibility tree'])
  await page.getByRole('button', { name: 'It’s not a password' }).click()
  await expect(field(page, login)).toBeFocused()
  await page.reload()
  await expect(valueRow(page, login)).toContainText('Krokus4711!')
})

test('leaving or loading anew asks while a password is in memory; nothing else asks, nor does a link that writes a mail', async ({
  page,
  watch,
}) => {
  watch.allow(/^request to mailto:/)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  /** Loads the page anew and begins to type there. */
  async function reloadAndType() {
    await page.reload()
    await isReady(page)
    await line(page).click()
    await page.keyboard.type(text)
  }
  await openLine(page)
  await reloadAndType()
  expect(asked, 'no password').toEqual([])

  await reloadAndType()
  expect(asked, 'typed and not left yet').toEqual(['beforeunload'])

  await page.keyboard.press('Tab')
  await goInPage(page, stepPath('sign-in'))
  await page.goBack()
  await expectStep(page, 'inbound-password')
  expect(asked, 'from step to step').toHaveLength(1)
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'mailto:support@example.org'
    link.textContent = 'Write to us'
    document.querySelector('h1')!.append(link)
  })
  await page.getByText('Write to us').click()
  expect(asked, 'writing a mail by a link, which does not leave the page').toHaveLength(1)
  await reloadAndType()
  expect(asked, 'a reload straight afterwards').toEqual(['beforeunload', 'beforeunload'])

  await page.keyboard.press('Tab')
  await open(page, stepPath('sign-in'))
  expect(asked, 'another address').toHaveLength(3)

  await goTo(page, 'inbound-password')
  await line(page).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await forgetEverything(page)
  await page.reload()
  expect(asked, 'forgotten').toHaveLength(3)
})

/** What tells correctors, translators and password managers to leave a field alone. */
const quiet = {
  autocapitalize: 'none',
  autocorrect: 'off',
  spellcheck: 'false',
  translate: 'no',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
}
const ownWords: Readonly<Record<string, string>> = { 'Full name': 'name', 'Email address': 'email' }

test('no field is one for a password manager, a corrector or a translator, and none is of the type password', async ({
  page,
}) => {
  const seen = new Set<string>()
  /** Every field to type in that is there now. */
  async function expectQuiet(isDesk = false) {
    const fields = page.locator('input:not([type=checkbox], [type=radio], [type=file]), textarea')
    for (const each of await fields.all()) {
      const { label, autocomplete, type, found } = await each.evaluate(
        (input: HTMLInputElement, names) => ({
          label: input.labels?.[0]?.textContent ?? '',
          autocomplete: input.getAttribute('autocomplete') ?? '',
          type: input.type,
          found: Object.fromEntries(names.map((name) => [name, input.getAttribute(name)])),
        }),
        Object.keys(quiet),
      )
      seen.add(label)
      expect(found, label).toEqual(quiet)
      expect(['text', 'textarea'], label).toContain(type)
      // The person's own name and address are what browsers may fill in; a login or a password of this site is nothing.
      expect(isDesk ? 'off' : (ownWords[label] ?? 'off'), label).toBe(autocomplete)
    }
  }
  await open(page, stepPath('servers-and-logins'))
  await openField(page, 'Email address')
  await expectQuiet()
  for (const step of ['inbound-password', 'outbound-password'] as const) {
    await goTo(page, step)
    await expectQuiet()
  }
  await goTo(page, 'account-details')
  await openField(page, 'Full name')
  await expectQuiet()
  await goInPage(page, `${guidePath}/check`)
  await expectQuiet()
  // What is typed there is somebody else's.
  await goInPage(page, '/support')
  await expectQuiet(true)
  expect([...seen]).toEqual(expect.arrayContaining(['Full name', 'Email address', inbound, 'Outbound (SMTP) password']))
  expect(seen.size).toBeGreaterThan(10)
})
