import type { Page } from '@playwright/test'
import { copyButton, enter, expectValue, type FieldName, valueRow } from './account.ts'
import { openAll } from './axe.ts'
import { paste } from './clipboard.ts'
import { results, searchBox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { announcement, builtPages, doneButton, goInPage, heading, open, someOf } from './guide.ts'
import { loadGuide } from './load-guide.ts'
import { panelAccount, panelText } from './panel-text.ts'
import { site } from '../src/content/site.ts'
import { fieldTexts } from '../src/content/words/en/field-names.ts'
import { expectedOf, numberRows, valuesOf } from '../src/engine/plan/rows.ts'
import { shellMessages } from '../src/content/words/en/shell-messages.ts'
import { planGuide } from '../src/engine/plan/plan-guide.ts'
import { isSecret } from '../src/engine/values/fields.ts'
import type { FieldId } from '../src/model/field.ts'
import type { PlannedStep } from '../src/model/guide.ts'

// Programs that only send: one server, one password, nothing of a profile.
const sending = await Promise.all(
  site.programs
    .filter(({ takes }) => takes === 'smtp')
    .map(async ({ id }) => {
      const guide = await loadGuide(id)
      const pages = builtPages().filter((page) => page === `/${id}` || page.startsWith(`/${id}/`))
      return { id, app: guide.app, guide, plan: planGuide(guide, {}), pages }
    }),
)

const nameOf = (field: FieldId) => fieldTexts[field].name as FieldName
const placeNames = shellMessages.places.pages
const password = 'Quarz-0815-Outbound'
const account = { fullName: 'Ada Example', emailAddress: 'you@example.org' }

const sizes = [
  { width: 1280, height: 800 },
  { width: 720, height: 820 },
  { width: 390, height: 700 },
] as const

/** Everything the page says, folded or not, but what its pictures show: a provider's panel may show both servers. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll('script, style, .screen')) each.remove()
    const names = [...copy.querySelectorAll('[aria-label], [href], [title]')].flatMap((each) =>
      ['aria-label', 'href', 'title'].map((name) => each.getAttribute(name) ?? ''),
    )
    return [document.title, copy.textContent, ...names].join('\n')
  })

async function walk(page: Page, id: string, steps: readonly PlannedStep[], act: (step: PlannedStep) => Promise<void>) {
  await open(page, `/${id}`)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  for (const [index, step] of steps.entries()) {
    await expect(page).toHaveURL(new RegExp(`/${id}/${step.id}/?$`))
    await expect(heading(page)).toHaveText(step.title)
    await expect(page.getByText('This message is normal', { exact: true })).toHaveCount(expectedOf(step).length)
    await act(step)
    await doneButton(page).click()
    await expect(announcement(page)).toContainText(`${index + 1} of ${steps.length} done.`)
  }
  await expect(heading(page)).toContainText('set up')
}

/** The ring of a value is in view beside its row. */
async function expectRing(page: Page, step: PlannedStep, field: FieldId) {
  await copyButton(page, nameOf(field)).scrollIntoViewIfNeeded()
  const rows = numberRows(step.groups).flatMap((group) => group.rows)
  const number = rows.find(({ row }) => row.kind === 'value' && row.field === field)?.number
  await expect(page.locator(`.pictures [data-number="${number}"]`).first()).toBeInViewport()
}

for (const { id, guide, plan, pages } of sending)
  test.describe(id, () => {
    for (const size of someOf(sizes, ({ width }) => width === 390))
      test(`all steps with the values typed in, ${size.width} px`, async ({ page }) => {
        test.slow()
        await page.setViewportSize(size)
        const typed = new Map<FieldId, string>()
        const type = async (field: FieldId, value: string) => {
          await enter(page, nameOf(field), value)
          typed.set(field, value)
        }
        await walk(page, id, plan.steps, async (step) => {
          if (step.kind === 'collect')
            for (const field of step.fields) {
              if (field === 'emailAddress') await type(field, account.emailAddress)
              if (isSecret(field)) await type(field, password)
            }
          for (const { field, label } of valuesOf(step)) {
            if (field === 'fullName') await type(field, account.fullName)
            const row = valueRow(page, nameOf(field))
            await expect(row).toContainText(label)
            if (!isSecret(field) && typed.has(field)) await expectValue(row, typed.get(field) ?? '')
            await expectRing(page, step, field)
            await copyButton(page, nameOf(field)).click()
            await expect(announcement(page)).toContainText('Copied')
          }
        })
      })

    test('all steps with the panel pasted: what is not asked for is not spoken of', async ({ page }) => {
      test.slow()
      const read = (Object.keys(panelAccount) as FieldName[]).filter((name) =>
        [...guide.fields].some((field) => nameOf(field) === name && field !== 'emailAddress'),
      )
      await walk(page, id, plan.steps, async (step) => {
        if (step.kind === 'collect' && step.paste) {
          await paste(page, page.getByLabel('Paste the whole page here', { exact: true }), panelText)
          const table = page.getByRole('region', { name: 'Your settings' })
          await expect(table.getByRole('heading', { level: 2 })).toHaveText(`${read.length} values filled in`)
          for (const name of read) await expect(table).toContainText(panelAccount[name as keyof typeof panelAccount])
          expect(await wordsOf(page)).not.toContain(panelAccount['Inbound (IMAP) login'])
        }
        for (const { field } of valuesOf(step)) {
          const value = (panelAccount as Partial<Record<FieldName, string>>)[nameOf(field)]
          if (value !== undefined && field !== 'emailAddress') await expectValue(valueRow(page, nameOf(field)), value)
        }
        expect(await wordsOf(page)).not.toMatch(/imap|inbound|incoming|profile/i)
      })
    })

    test('no page of it speaks of a server, a password or a page that it does without', async ({ page }) => {
      test.slow()
      expect(pages).not.toContain(`/${id}/profile`)
      const [first = '', ...others] = pages
      await open(page, first)
      for (const path of [first, ...others]) {
        // The page that reads a message’s source names the sources of all mail programs.
        if (path !== first) await goInPage(page, path)
        await openAll(page)
        const said = (await wordsOf(page)).replaceAll(/“[^”]*”/g, '')
        expect(said, path).not.toMatch(/imap|inbound|incoming|profile/i)
      }
    })

    test('the header leads to the pages there are, and to no other', async ({ page }) => {
      await page.setViewportSize(sizes[0])
      await open(page, `/${id}/${plan.steps[0]?.id}`)
      const places = page.getByRole('navigation', { name: 'This guide' })
      const own = guide.pages.filter((each) => each !== 'password')
      await expect(places.getByRole('link')).toHaveText(['Steps', ...own.map((each) => placeNames[each])])
      for (const each of own) {
        await places.getByRole('link', { name: placeNames[each] }).click()
        await expect(page).toHaveURL(new RegExp(`/${id}/${each}/?$`))
        await expect(places.locator('[aria-current=page]')).toHaveText(placeNames[each])
      }
    })

    test('the support desk shows its steps, and nothing of a second server in them', async ({ page }) => {
      await open(page, '/support')
      for (const step of plan.steps) {
        await searchBox(page).fill(`https://example.org/${id}/${step.id}`)
        await results(page).first().click()
        const shown = page.getByRole('main')
        await expect(shown).toContainText(step.title)
        const preview = page.getByRole('article')
        expect(await preview.innerText()).not.toMatch(/imap|inbound|incoming|profile/i)
      }
    })
  })
