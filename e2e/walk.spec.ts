import type { Page } from '@playwright/test'
import {
  copyButton,
  enter,
  enterHere,
  expectValue,
  field,
  inline,
  openField,
  showButton,
  typedAccount,
  valueRow,
  type FieldName,
} from './account.ts'
import { paste, refuseReading, writeClipboard } from './clipboard.ts'
import { expect, test } from './fixtures.ts'
import {
  announcement,
  backLink,
  doneButton,
  everyGuide,
  oneOfEachKind,
  expectDone,
  expectStep,
  goTo,
  guidePath,
  heading,
  open,
  plan,
  skipLink,
  someOf,
  stepIds,
  stepLink,
  stepPath,
  type StepId,
  type TestedGuide,
} from './guide.ts'
import { panelAccount, panelText } from './panel-text.ts'
import { fieldTexts } from '../src/content/words/en/field-names.ts'
import type { FieldId } from '../src/model/field.ts'
import type { PlannedStep } from '../src/model/guide.ts'
import { expectedOf, valuesOf } from '../src/engine/plan/rows.ts'

const lastStep = stepIds.at(-1) ?? ''
const pasteStep = plan.steps.find((step) => step.kind === 'collect' && step.paste)?.id ?? ''
const nameOf = (id: FieldId) => fieldTexts[id].name as FieldName
const idOf = (name: FieldName) => (Object.keys(fieldTexts) as FieldId[]).find((id) => nameOf(id) === name)
const plain = (text: string) => text.replaceAll('**', '')

/** What a provider gives everybody to begin with. */
const description = ({ plan: { guide } }: TestedGuide) => guide.provider.defaults.accountDescription ?? ''

/** What every step must say of itself, whoever reads it. */
async function expectStepPage(page: Page, step: StepId, guide: TestedGuide) {
  await expectStep(page, step, guide)
  const { title, see, fork, place } = guide.stepOf(step)
  const where = `Step ${guide.numberOf(step)} of ${guide.total}`
  await expect(page).toHaveTitle(`${where}: ${title} – ${guide.plan.guide.app}`)
  await expect(page.getByText(`${where} · ${place}`, { exact: true })).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await expect(stepLink(page, step, guide)).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('[aria-current="step"]:visible')).toHaveCount(1)
  await expect(page.locator('main ol').first().getByRole('listitem').first()).toBeVisible()
  // Where something is picked, or pasted, first, the sign that all is well comes after it.
  const comesLater = fork !== undefined || step === pasteStep
  if (!comesLater) await expect(page.locator('main p').filter({ hasText: plain(see).slice(0, 30) })).toBeVisible()
}

/** An error that is normal is announced in the row that brings it up, in the mail program's own words. */
async function expectAnnounced(page: Page, step: PlannedStep) {
  const expected = expectedOf(step)
  await expect(page.getByText('This message is normal', { exact: true })).toHaveCount(expected.length)
  for (const { message, after } of expected) {
    const row = page.locator('main li').filter({ hasText: 'This message is normal' })
    await expect(row).toContainText(after)
    await expect(row.getByText(message, { exact: true })).toBeVisible()
  }
}

/** What a step is the first to ask for: it collects it, or it is typed there. */
const asksFirst = ({ plan: { steps } }: TestedGuide, id: FieldId | undefined) =>
  steps.find(
    (step) =>
      (step.kind === 'collect' && step.fields.some((each) => each === id)) ||
      valuesOf(step).some(({ field: value }) => value === id),
  )

/** Types in what the account has, where it is first asked for. */
async function enterAsked(page: Page, step: PlannedStep, guide: TestedGuide) {
  for (const [name, value] of Object.entries(typedAccount) as [FieldName, string][])
    if (asksFirst(guide, idOf(name)) === step) await enter(page, name, value)
}

/** Says that the step is done, which leads on, and checks that the page heard it. */
async function finishStep(page: Page, doneBefore: number, { total }: TestedGuide) {
  await doneButton(page).click()
  const number = doneBefore + 1
  await expect(announcement(page)).toContainText(`Step ${number} is done. ${number} of ${total} done.`)
}

const asksToPick = ({ fork }: PlannedStep) => fork?.branches.some(({ picks }) => picks !== undefined) ?? false

/** Walks all steps with the one button; `act` does on each what the person does. */
async function walk(page: Page, guide: TestedGuide, act: (step: PlannedStep) => Promise<void>) {
  await open(page, guide.path)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  for (const [index, step] of guide.plan.steps.entries()) {
    await expectStepPage(page, step.id, guide)
    await expectAnnounced(page, step)
    await act(step)
    // Some steps decide which steps follow.
    if (asksToPick(step)) await page.getByRole('radio').first().check()
    await finishStep(page, index, guide)
  }
  await expect(page).toHaveURL(new RegExp(`${guide.path}/?$`))
  await expect(heading(page)).toContainText('set up')
}

/** The guides with all values; sending-only.spec.ts walks the others. */
const receiving = everyGuide.filter((each) => each.plan.guide.fields.has('imapHost'))

/** In which a step decides which steps follow. */
const deciding = receiving.find((each) => each.plan.steps.some(asksToPick))

/** Every step of the others is opened, with its values, in step-limits.spec.ts. */
const walked = someOf(receiving, (each) => oneOfEachKind.includes(each) || each === deciding)

for (const guide of walked)
  test(`${guide.path}: all steps with an account typed in, each value where it is first asked for`, async ({
    page,
  }) => {
    test.slow()
    const values: Partial<Record<FieldName, string>> = {
      ...typedAccount,
      'Inbound (IMAP) server name': 'imap.mailroute.net',
      'Inbound (IMAP) server port': '143',
      'Inbound (IMAP) login': typedAccount['Email address'],
      'Outbound (SMTP) server name': 'smtpauth.mailroute.net',
      'Outbound (SMTP) server port': '587',
      'Outbound (SMTP) login': typedAccount['Email address'],
      'Account description': description(guide),
    }
    await walk(page, guide, async (step) => {
      await enterAsked(page, step, guide)
      for (const { field: id, label } of valuesOf(step)) {
        const name = nameOf(id)
        const row = valueRow(page, name)
        await expect(row, `${step.id}: ${name}`).toContainText(label)
        await expect(copyButton(page, name)).toBeVisible()
        if (name.endsWith('password')) await expect(showButton(page, name)).toBeVisible()
        else await expectValue(row, values[name] ?? '')
      }
    })
  })

for (const guide of someOf(receiving, ({ path }) => path === guidePath))
  test(`${guide.path}: all steps with the text of the control panel pasted`, async ({ page }) => {
    test.slow()
    const described = { 'Account description': description(guide) }
    await walk(page, guide, async (step) => {
      if (step.id === pasteStep) await pastePanel(page, guide)
      for (const { field: id } of valuesOf(step)) {
        const name = nameOf(id)
        // The stars of the panel are no password, and a name is not on it.
        const value = { ...(panelAccount as Partial<Record<FieldName, string>>), ...described }[name]
        if (value === undefined) await expect(valueRow(page, name)).toContainText('Not entered yet')
        else await expectValue(valueRow(page, name), value)
      }
    })
  })

async function pastePanel(page: Page, guide: TestedGuide) {
  await paste(page, page.getByLabel('Paste the whole page here', { exact: true }), panelText)
  const table = page.getByRole('region', { name: 'Your settings' })
  const read = Object.entries(panelAccount).filter(([name]) => name !== 'Email address')
  await expect(table.getByRole('heading', { level: 2 })).toHaveText(`${read.length} values filled in`)
  // The target is gone; the focus is where its outcome is said.
  await expect(table.getByRole('heading', { level: 2 })).toBeFocused()
  for (const [name, value] of read) {
    await expect(table.getByText(value, { exact: true })).toBeVisible()
    await expect(announcement(page)).toContainText(inline(name as FieldName))
  }
  await expect(table).toContainText(`Coming up in step ${guide.numberOf('inbound-password')}`)
  await expect(announcement(page)).not.toContainText('******')
  await enter(page, 'Email address', panelAccount['Email address'])
  await expect(table.getByText(panelAccount['Email address'], { exact: true })).toBeVisible()
}

test('until something is pasted there is one filled button, and it pastes', async ({ page }) => {
  await open(page, stepPath(pasteStep))
  const filled = async () =>
    page
      .locator('main :is(a, button):visible')
      .evaluateAll((all, color) => all.filter((each) => getComputedStyle(each).backgroundColor === color).length, pine)
  const button = page.getByRole('button', { name: 'Paste from clipboard', exact: true })
  const pine = await button.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await filled()).toBe(1)
  await writeClipboard(page, panelText)
  await button.click()
  await expect(page.getByRole('region', { name: 'Your settings' })).toBeVisible()
  await expect(doneButton(page)).toHaveCSS('background-color', pine)
  expect(await filled()).toBe(1)
})

test('the keys paste wherever the focus is, and what is no panel is said', async ({ page }) => {
  await open(page, stepPath(pasteStep))
  await paste(page, heading(page), 'Something else altogether')
  await expect(page.getByText('This doesn’t look like that page.').filter({ visible: true }).first()).toBeVisible()
  await paste(page, heading(page), panelText)
  await expect(page.getByRole('region', { name: 'Your settings' })).toContainText('values filled in')
  await page.getByRole('button', { name: 'Paste again' }).click()
  await expect(page.getByLabel('Paste the whole page here', { exact: true })).toBeVisible()
})

test('dropped text is taken, too', async ({ page }) => {
  await open(page, stepPath(pasteStep))
  await page.getByLabel('Paste the whole page here', { exact: true }).evaluate((target, text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', text)
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  }, panelText)
  await expect(page.getByRole('region', { name: 'Your settings' })).toContainText('values filled in')
})

test('where the browser lets no page read the clipboard it says what to press', async ({ page, context }) => {
  await refuseReading(context)
  await open(page, stepPath(pasteStep))
  await page.getByRole('button', { name: 'Paste from clipboard', exact: true }).click()
  const words = 'Your browser didn’t let the guide read the clipboard. To paste, press ⌘V.'
  await expect(announcement(page)).toContainText(words)
  await expect(page.locator('main').getByText(words, { exact: true })).toBeVisible()
  await writeClipboard(page, panelText)
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByRole('region', { name: 'Your settings' })).toContainText('values filled in')
})

test('a value is entered in its row: saved on leaving, taken back by Escape, the focus stays there', async ({
  page,
}) => {
  await open(page, stepPath('account-details'))
  const row = valueRow(page, 'Email address')
  await expect(row).toContainText('Not entered yet')
  await page.getByRole('button', { name: 'Enter email address', exact: true }).press('Enter')
  await expect(field(page, 'Email address')).toBeFocused()
  await page.keyboard.type('you@example.org')
  await page.keyboard.press('Enter')
  await expectValue(row, 'you@example.org')
  const edit = page.getByRole('button', { name: 'Edit email address', exact: true })
  await expect(edit).toBeFocused()

  await edit.press('Enter')
  await field(page, 'Email address').fill('another@example.org')
  await page.keyboard.press('Escape')
  await expectValue(row, 'you@example.org')
  await expect(edit).toBeFocused()
  await expectStep(page, 'account-details')

  await edit.press('Enter')
  await field(page, 'Email address').fill('third@example.org')
  await copyButton(page, 'Full name')
    .or(page.getByRole('button', { name: 'Enter full name' }))
    .focus()
  await expectValue(row, 'third@example.org')

  await page.getByRole('button', { name: 'Enter inbound (IMAP) password', exact: true }).click()
  await field(page, 'Inbound (IMAP) password').fill('half a passw')
  await page.keyboard.press('Escape')
  await expect(valueRow(page, 'Inbound (IMAP) password')).toContainText('Not entered yet')
  await expect(showButton(page, 'Inbound (IMAP) password')).toHaveCount(0)
})

test('what was typed badly is said in its row, which stays open', async ({ page }) => {
  await open(page, stepPath(pasteStep))
  await enterHere(page, pasteStep, { 'Email address': '  you@example.org ' })
  await expect(field(page, 'Email address')).toHaveValue('you@example.org')
  await expect(field(page, 'Email address')).toHaveAccessibleDescription(/spaces/)

  await openField(page, 'Outbound (SMTP) server name')
  const host = field(page, 'Outbound (SMTP) server name')
  for (const [typed, words, better] of [
    ['https://smtp.example.org/', /web address/, 'smtp.example.org'],
    ['smtp.example.org:587', /port has its own field/, 'smtp.example.org'],
    ['you@example.org', /email address/, undefined],
  ] as const) {
    await host.fill(typed)
    await host.press('Tab')
    await expect(host).toHaveAttribute('aria-invalid', 'true')
    await expect(host).toHaveAccessibleDescription(words)
    if (better === undefined) continue
    await page.getByRole('button', { name: `Use ${better}`, exact: true }).click()
    await expect(host).toHaveValue(better)
    await expect(host).not.toHaveAttribute('aria-invalid')
  }
  await goTo(page, 'inbound-password')
  await enterHere(page, 'inbound-password', { 'Inbound (IMAP) password': '******' })
  await expect(field(page, 'Inbound (IMAP) password')).toHaveAccessibleDescription(/stars/)

  await goTo(page, 'account-details')
  await enter(page, 'Email address', 'you at example.org')
  await expect(field(page, 'Email address')).toHaveAttribute('aria-invalid', 'true')
  await enter(page, 'Email address', 'you@example.org')
  await expectValue(valueRow(page, 'Email address'), 'you@example.org')
})

const forking = everyGuide.filter((each) => each.plan.steps.some(({ fork }) => fork !== undefined))

for (const guide of someOf(forking, (each) => oneOfEachKind.includes(each) || each === deciding))
  test(`${guide.path}: what is seen is picked: none at first, then the rows and the picture of that one alone`, async ({
    page,
  }) => {
    const forked = guide.plan.steps.filter(({ fork }) => fork !== undefined)
    for (const step of forked) {
      const { id, fork, groups } = step
      await open(page, guide.stepPath(id))
      const question = page.getByRole('group', { name: fork?.title ?? '' })
      const answers = question.getByRole('radio')
      await expect(answers).toHaveCount(fork?.branches.length ?? 0)
      await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
      if (asksToPick(step)) {
        await doneButton(page).click()
        await expectStep(page, id, guide)
        await expect(question).toContainText('First, choose what you see.')
        await expect(announcement(page)).toContainText('First, choose what you see.')
        await expect(question.getByText('First, choose what you see.')).toBeInViewport({ ratio: 1 })
        await expect(answers.first()).toBeFocused()
        await expectDone(page, 0)
      }
      const before = groups.flatMap(({ rows }) => rows).filter(({ kind }) => kind !== 'leave').length
      for (const [index, branch] of (fork?.branches ?? []).entries()) {
        await answers.nth(index).check()
        const rows = page.getByRole('list', { name: fork?.title ?? '' })
        await expect(rows).toHaveCount(1)
        await expect(rows.getByRole('listitem')).toHaveCount(branch.rows.length)
        await expect(rows).toHaveAttribute('start', String(before + 1))
        const pictures = page.locator('main figure')
        await expect(pictures).toHaveCount(branch.figures.length)
      }
      // Kept while the page is open, and no longer; an answer to a question of the guide is kept like all answers.
      await goTo(page, guide.stepIds[0] ?? '', guide)
      await goTo(page, id, guide)
      await expect(answers.last()).toBeChecked()
      await page.reload()
      await expect(question.getByRole('radio', { checked: true })).toHaveCount(asksToPick(step) ? 1 : 0)
    }
  })

test('Skip and Back mark nothing as done; the last step leads to the ending', async ({ page }) => {
  await open(page, stepPath('account-details'))
  await skipLink(page).click()
  await expectStep(page, 'mail-servers')
  await backLink(page).click()
  await expectStep(page, 'account-details')
  await expect(stepLink(page, 'account-details')).not.toHaveAccessibleName(/, done$/)
  await doneButton(page).click()
  await expectStep(page, 'mail-servers')
  await expect(stepLink(page, 'account-details')).toHaveAccessibleName(/, done$/)

  await goTo(page, lastStep)
  await expect(skipLink(page)).toHaveCount(0)
  await doneButton(page).click()
  await expect(page).toHaveURL(new RegExp(`${guidePath}/?$`))
  await expect(heading(page)).toContainText('set up')
})
