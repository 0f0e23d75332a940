import type { Locator, Page } from '@playwright/test'
import { enter, field, type FieldName } from './account.ts'
import { openReport, results, searchBox } from './desk.ts'

/** Brings a page into a state; what is to be seen when it is there. */
type Reach = (page: Page) => Promise<Locator>

const text =
  (words: string | RegExp): Reach =>
  async (page) =>
    page.locator('main').getByText(words).filter({ visible: true }).first()

/** The first button in sight whose name starts so: folded away counts, too. */
const firstButton = (page: Page, name: RegExp) =>
  page.locator('main').getByRole('button', { name }).filter({ visible: true }).first()

const shown = async (button: Locator) => ((await button.count()) === 0 ? undefined : button)

/** From here on the browser says no to every copy. */
async function refuseFromNow(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.execCommand = () => false
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
}

const wrong =
  (name: FieldName, value: string): Reach =>
  async (page) => {
    await enter(page, name, value)
    return page.locator('[aria-invalid="true"]').and(field(page, name))
  }

/** One line whose value is odd, and one whose value will not do. */
async function adviceAndWrong(page: Page): Promise<Locator> {
  await enter(page, 'Full name', ' Outbound Email ')
  return wrong('Email address', 'you at example.org')(page)
}

async function chooseAtDesk(page: Page): Promise<Locator> {
  await searchBox(page).fill('unable to verify')
  await results(page).first().click()
  return page.locator('figure:visible').first()
}

async function findNothing(page: Page): Promise<Locator> {
  await searchBox(page).fill('qqqq zzzz')
  return page.getByText('This isn’t in the guide.')
}

async function readNoSource(page: Page): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Source of the message' }).fill('This is a test.')
  await page.getByRole('button', { name: 'Read it', exact: true }).click()
  return page.getByRole('heading', { name: 'That is the message, not its source' })
}

/** A choice that the browser does not let the guide keep. */
async function keepNothing(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.locator('main').getByRole('combobox').first().selectOption({ index: 1 })
  return page.getByText('This browser’s storage is full.')
}

/** How a page shows that it is filled in, by what follows the guide in its address. */
const filled: Readonly<Record<string, Reach>> = {
  '/': text('Continue where you left off'),
  '/support': chooseAtDesk,
  short: text('a.person.with'),
  profile: text('Ada Maximiliana'),
  checklist: text('a.person.with'),
  check: text(/^Hello,/),
}

/** How a page comes to say that something is wrong; where nothing is named, the browser refuses to copy. */
const errors: Readonly<Record<string, Reach>> = {
  '/support': findNothing,
  '': keepNothing,
  short: wrong('Outbound (SMTP) server name', 'https://smtp.example.org/'),
  profile: wrong('Inbound (IMAP) server name', 'mail'),
  check: readNoSource,
  'servers-and-logins': wrong('Outbound (SMTP) server port', '0143x'),
  'inbound-password': wrong('Inbound (IMAP) password', '******'),
  'outbound-password': wrong('Outbound (SMTP) password', '******'),
  'account-details': adviceAndWrong,
}

/** What follows the guide in the address; the whole address on a page of no guide. */
const nameOf = (path: string) =>
  /^\/[\w-]+(?:\/(.*)|$)/.exec(path)?.[1] ?? (path === '/' || path === '/support' ? path : '')

/** A page that says in its own way that it is filled in, or that something is wrong. */
export const hasOwnStates = (path: string): boolean => nameOf(path) in filled || nameOf(path) in errors

export const fillsIn = (path: string): Reach => filled[nameOf(path)] ?? ((page) => Promise.resolve(page.locator('h1')))

/** Copies; a step with nothing to copy still has its report. */
async function copy(page: Page, isStep: boolean, answer: string): Promise<Locator | undefined> {
  const button = firstButton(page, /^Copy/)
  if ((await button.count()) === 0 && !isStep) return undefined
  if ((await button.count()) === 0) await openReport(page)
  const target = (await shown(button)) ?? page.getByRole('button', { name: 'Copy the report', exact: true })
  await target.click()
  return page
    .getByRole('button', { name: new RegExp(answer) })
    .or(page.locator('button', { hasText: answer }))
    .first()
}

/** The states that change one part of a page; undefined where the page has no control that leads there. */
export const partStates = (path: string, isStep: boolean) => ({
  enlarged: async (page: Page) => {
    const button = await shown(firstButton(page, /^Enlarge picture/))
    await button?.click()
    return button && page.getByRole('dialog')
  },
  revealed: async (page: Page) => {
    // Where a line to type into shows it as well, the values to copy come after it.
    const button = await shown(
      page
        .locator('main')
        .getByRole('button', { name: /^Show .*password/ })
        .filter({ visible: true })
        .last(),
    )
    await button?.click()
    return (
      button &&
      page
        .locator('main')
        .getByRole('button', { name: /^Hide .*password/ })
        .filter({ visible: true })
        .last()
    )
  },
  copied: (page: Page) => copy(page, isStep, 'Copied'),
  error: async (page: Page) => {
    const reach = errors[nameOf(path)]
    if (reach !== undefined) return reach(page)
    await refuseFromNow(page)
    return copy(page, isStep, 'Not copied')
  },
})
