import type { Locator, Page } from '@playwright/test'
import { field, hideButton, inline, openField, showButton, valueRow } from './account.ts'
import { paste } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import { forgetEverything, goInPage, goTo, guidePath, open, stepPath } from './guide.ts'
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

test('a password is typed like any other text, and nothing of it is in the page meanwhile', async ({ page, watch }) => {
  await openLine(page)
  await page.keyboard.type(text)
  await expect(line(page)).toHaveValue('•'.repeat(text.length))
  expect(await placesOf(page, watch, [text, text.slice(0, 6)])).toEqual([])
  await page.keyboard.press('Tab')
  await expect(line(page)).toHaveValue('')
  expect(await placesOf(page, watch, [text])).toEqual([])
  await expectKept(page, text)
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

for (const [name, [pressed, left]] of Object.entries(edits))
  test(`in a masked line: ${name}`, async ({ page }) => {
    await openLine(page)
    await page.keyboard.type('abcdef')
    for (const key of pressed) await page.keyboard.press(key)
    await expect(line(page)).toHaveValue('•'.repeat(left.length))
    await page.keyboard.press('Tab')
    await expectKept(page, left)
  })

test('a password is pasted over a selection, without the line break at its end', async ({ page, watch }) => {
  await openLine(page)
  await page.keyboard.type('abc')
  await page.keyboard.press('Shift+Home')
  await paste(page, line(page), `${text}\n`)
  expect(await placesOf(page, watch, [text])).toEqual([])
  await page.keyboard.press('Tab')
  await expectKept(page, text)
})

test('a password is dropped into the line', async ({ page, context, watch }) => {
  await openLine(page)
  const { x, y, height } = (await line(page).boundingBox())!
  const session = await context.newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: x + 20,
      y: y + height / 2,
      data: { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 },
    })
  await expect(line(page)).toHaveValue('•'.repeat(text.length))
  expect(await placesOf(page, watch, [text])).toEqual([])
  await page.keyboard.press('Tab')
  await expectKept(page, text)
})

test('a password that a keyboard composes is taken like a typed one', async ({ page, context, watch }) => {
  await openLine(page)
  await page.keyboard.type('ab')
  await page.keyboard.press('ArrowLeft')
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'né', selectionStart: 2, selectionEnd: 2 })
  await expect(line(page)).toHaveCSS('-webkit-text-security', 'disc')
  await session.send('Input.imeSetComposition', { text: 'nén', selectionStart: 3, selectionEnd: 3 })
  await session.send('Input.insertText', { text: 'nénu' })
  await expect(line(page)).toHaveValue('•'.repeat(6))
  expect(await placesOf(page, watch, ['nénu'])).toEqual([])
  await page.keyboard.press('Tab')
  await expectKept(page, 'anénub')
})

test('a password still being composed is kept when its line is left', async ({ page, context }) => {
  await openLine(page)
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'geheim', selectionStart: 6, selectionEnd: 6 })
  await page.getByRole('heading', { level: 1 }).click()
  await expect(line(page)).toHaveValue('')
  await expectKept(page, 'geheim')
})

test('the line is no password field at any time, and managers are asked to leave it alone', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    const look = () => {
      for (const input of document.querySelectorAll('input')) seen.add(input.type)
      requestAnimationFrame(look)
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  })
  await openLine(page)
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await expectKept(page, text)
  await removeButton(page).click()
  await goInPage(page, stepPath('server-settings'))
  expect(await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])).not.toContain(
    'password',
  )

  await openAllLines(page)
  await expect(line(page)).toBeVisible()
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

/** Where undoing and redoing must bring nothing back. */
const leavings: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'it was forgotten with everything': async (page) => {
    await page.keyboard.press('Tab')
    await forgetEverything(page)
  },
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
}

for (const [name, leaveBy] of Object.entries(leavings))
  test(`undoing and redoing bring no password back after ${name}`, async ({ page, watch }) => {
    await openLine(page)
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
  })

test('undoing and redoing after leaving do not double a kept password, masked or shown', async ({ page }) => {
  await openLine(page)
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

test('undoing and redoing bring nothing into the box to paste into', async ({ page, watch }) => {
  await open(page, stepPath('servers-and-logins'))
  const box = page.getByRole('textbox', { name: 'Paste the whole page here' })
  await paste(page, box, text)
  await box.focus()
  await expectNothingUndone(page, box, '')
  expect(await placesOf(page, watch, [text])).toEqual([])
})

test('a shown line hides while it has the focus, keeps it, and loses nothing typed', async ({ page, watch }) => {
  await openLine(page)
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

test('a password is forgotten while its line has the focus, and typing goes on there', async ({
  page,
  context,
  watch,
}) => {
  await openLine(page)
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

const login = 'Inbound (IMAP) login'

/** Where all values are typed in side by side. */
async function openAllLines(page: Page) {
  await open(page, `${guidePath}/short`)
  await page.getByText('Enter or change your values', { exact: true }).click()
}

test.describe('a kept password in a field that is stored', () => {
  test.beforeEach(async ({ page }) => {
    await openAllLines(page)
    await line(page).click()
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
    await field(page, login).fill('somebody')
    await page.keyboard.press('Tab')
    await field(page, login).click()
  })

  const said = 'This is your inbound (IMAP) password. It doesn’t belong here, so we took it out.'

  test('is taken out at once when it is pasted', async ({ page, watch }) => {
    await page.keyboard.press('ControlOrMeta+a')
    await paste(page, field(page, login), ` ${text} `)
    await expect(page.getByText(said)).toBeVisible()
    await expect(field(page, login)).toHaveAccessibleDescription(/This is your inbound/)
    await expect(field(page, login)).toHaveValue('somebody')
    await expect(field(page, login)).toBeFocused()
    for (const key of ['undo', 'undo', 'redo', 'redo'] as const) await page.keyboard.press(keys[key])
    await page.keyboard.press('Tab')
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expect(field(page, login)).toHaveValue('somebody')
  })

  test('is taken out on leaving when it is typed', async ({ page, watch }) => {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
    expect(await placesOf(page, watch, [text])).not.toContain('localStorage')
    await page.keyboard.press('Tab')
    await expect(page.getByText(said)).toBeVisible()
    expect(await placesOf(page, watch, [text])).toEqual([])
    await expect(field(page, login)).toHaveValue('somebody')
  })

  test('a short one may be the beginning of something longer', async ({ page }) => {
    await line(page).fill('relay')
    await page.keyboard.press('Tab')
    await field(page, login).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('relay-and-more')
    await page.keyboard.press('Tab')
    await expect(page.getByText(said)).toHaveCount(0)
    await expect(field(page, login)).toHaveValue('relay-and-more')
  })
})

test('a password leaves the field that had it before', async ({ page, watch }) => {
  await openAllLines(page)
  await field(page, 'Full name').fill(text)
  await page.keyboard.press('Tab')
  await line(page).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await expect(page.getByText('We took it out there: full name.')).toBeVisible()
  await expect(field(page, 'Full name')).toHaveAccessibleDescription(/This is your inbound \(IMAP\) password/)
  await expect(field(page, 'Full name')).toHaveValue('')
  expect(await placesOf(page, watch, [text])).toEqual([])
  await expect(removeButton(page)).toBeVisible()
})

test('the person’s own address is not kept as a password', async ({ page }) => {
  await openAllLines(page)
  await field(page, 'Email address').fill('you@example.org')
  await page.keyboard.press('Tab')
  await line(page).click()
  await page.keyboard.type('you@example.org')
  await page.keyboard.press('Tab')
  await expect(page.getByText('This is the same text as your email address.')).toBeVisible()
  await expect(line(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(removeButton(page)).toHaveCount(0)
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

test('leaving or loading anew asks while a password is in memory, and at no other time', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await openLine(page)
  await page.reload()
  expect(asked).toEqual([])

  // Typed and not left yet.
  await line(page).click()
  await page.keyboard.type(text)
  await page.reload()
  expect(asked).toEqual(['beforeunload'])

  await openLine(page)
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await goInPage(page, stepPath('sign-in'))
  await page.goBack()
  expect(asked).toHaveLength(1)
  await page.goto(stepPath('sign-in'))
  expect(asked).toHaveLength(2)

  await openLine(page)
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await forgetEverything(page)
  await page.reload()
  expect(asked).toHaveLength(2)
})

test('writing a mail by a link does not leave the page, and asks nothing', async ({ page, watch }) => {
  watch.allow(/^request to mailto:/)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await openLine(page)
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'mailto:support@example.org'
    link.textContent = 'Write to us'
    document.querySelector('h1')!.append(link)
  })
  await page.getByText('Write to us').click()
  expect(asked).toEqual([])
  // A reload straight afterwards does ask.
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
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
