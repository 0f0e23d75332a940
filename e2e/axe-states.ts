import type { Locator, Page } from '@playwright/test'
import { copyButton, enter, field, inline, typedAccount, type FieldName } from './account.ts'
import { openReport, results, searchBox } from './desk.ts'
import { everyGuide, type TestedGuide } from './guide.ts'
import { fieldTexts } from '../src/content/words/en/field-names.ts'
import { valuesOf } from '../src/engine/plan/rows.ts'
import { isSecret } from '../src/engine/values/fields.ts'
import type { FieldId } from '../src/model/field.ts'
import type { GuidePage, PlannedStep } from '../src/model/guide.ts'

type Button = 'shows a password' | 'copies' | 'enlarges a picture'

/** Why a page cannot come into a state: it has none of the controls that lead there, which the test holds it to. */
export interface Absent {
  readonly absent: Button | 'takes or copies anything'
}

/** How a page gets into a state, and what is to be seen when it is there. */
export type Reach = (page: Page) => Promise<Locator>

export interface RouteStates {
  /** With what a person in the middle of the guide has stored. */
  readonly filled: Reach
  readonly revealed: Absent | FieldName
  readonly copied: Absent | Reach
  readonly zoom: Absent | 'picture'
  readonly error: Absent | Reach
}

export const isAbsent = (state: object | string): state is Absent => typeof state === 'object' && 'absent' in state

const noPassword: Absent = { absent: 'shows a password' }
const noPicture: Absent = { absent: 'enlarges a picture' }
const noCopy: Absent = { absent: 'copies' }

const text =
  (words: string | RegExp): Reach =>
  async (page) =>
    page.locator('main').getByText(words).filter({ visible: true }).first()

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function press(target: Locator, shown: string): Promise<Locator> {
  await target.click()
  return target.filter({ hasText: shown })
}

const copies =
  (name: string): Reach =>
  (page) =>
    press(button(page, name), 'Copied')

const copiesValue =
  (name: FieldName): Reach =>
  (page) =>
    press(copyButton(page, name), 'Copied')

/** From here on the browser says no to every copy. */
async function refuseFromNow(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.execCommand = () => false
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
}

const refuses =
  (name: string): Reach =>
  async (page) => {
    await refuseFromNow(page)
    return press(button(page, name), 'Not copied')
  }

const wrong =
  (name: FieldName, value: string): Reach =>
  async (page) => {
    await enter(page, name, value)
    return page.locator('[aria-invalid="true"]').and(field(page, name))
  }

/** The report is in the help, which is folded. */
const inHelp =
  (reach: Reach): Reach =>
  async (page) => {
    if (!(await button(page, 'Copy the report').isVisible())) await openReport(page)
    return reach(page)
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
  return page.getByText('Nothing matches. Try other words')
}

async function readNoSource(page: Page): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Source of the message' }).fill('This is a test.')
  await button(page, 'Read it').click()
  return page.getByRole('heading', { name: 'That is the message, not its source' })
}

/** A choice that the browser does not let the guide keep. */
const keepsNothing =
  ({ plan: { guide } }: TestedGuide): Reach =>
  async (page) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const question = guide.questions.at(-1)
    const answer = question?.answers.find(({ id }) => id !== question.assumed)
    await page.getByLabel(`Your ${question?.short}`).selectOption(answer?.label ?? '')
    return page.getByText('This browser’s storage is full.')
  }

/** Every step has its report, which can be copied, and says what it is shown for. */
const anyStep: RouteStates = {
  filled: text(/^Instructions for (?!any)/),
  revealed: noPassword,
  copied: inHelp(copies('Copy the report')),
  zoom: 'picture',
  error: inHelp(refuses('Copy the report')),
}

/** What a step asks for, or hands over, decides what can be done there. */
function statesOfStep(step: PlannedStep): RouteStates {
  const asked = step.kind === 'collect' ? step.fields : []
  const used = valuesOf(step).map(({ field: id }) => id)
  const [secret] = [...asked, ...used].filter(isSecret).map(nameOf)
  const plain = used.filter((id) => !isSecret(id)).map(nameOf)
  const [first] = plain
  const last = plain.at(-1)
  const states = { ...anyStep, ...(secret !== undefined && { revealed: secret }) }
  if (asked.includes('imapPort')) return { ...states, error: wrong('Inbound (IMAP) server port', '0143x') }
  if (asked.length > 0 && secret !== undefined) return { ...states, error: wrong(secret, '******') }
  if (first === undefined || last === undefined) return states
  const error = used.includes('fullName') ? adviceAndWrong : refuses(`Copy ${inline(last)}`)
  return { ...states, copied: copiesValue(first), error }
}

const nameOf = (id: FieldId) => fieldTexts[id].name as FieldName

const beside: Readonly<Record<string, RouteStates>> = {
  '/': {
    filled: text('Continue where you left off'),
    revealed: noPassword,
    copied: noCopy,
    zoom: noPicture,
    error: { absent: 'takes or copies anything' },
  },
  '/support': {
    filled: chooseAtDesk,
    revealed: noPassword,
    copied: copies('Copy the link'),
    zoom: 'picture',
    error: findNothing,
  },
}

/** The pages of a guide beside its steps, as far as it has them. */
const ownPages = {
  short: {
    filled: text('Ada Maximiliana'),
    revealed: 'Outbound (SMTP) password',
    copied: copiesValue('Email address'),
    zoom: noPicture,
    error: wrong('Outbound (SMTP) server name', 'https://smtp.example.org/'),
  },
  profile: {
    filled: text('Ada Maximiliana'),
    revealed: 'Inbound (IMAP) password',
    copied: copiesValue('Inbound (IMAP) password'),
    zoom: 'picture',
    error: wrong('Inbound (IMAP) server name', 'mail'),
  },
  checklist: {
    filled: text('Ada Maximiliana'),
    revealed: noPassword,
    copied: copies('Copy as plain text'),
    zoom: noPicture,
    error: refuses('Copy as Markdown'),
  },
  check: {
    filled: text(/^Hello,/),
    revealed: noPassword,
    copied: copies('Copy test subject'),
    zoom: noPicture,
    error: readNoSource,
  },
} as const satisfies Record<GuidePage, RouteStates>

const statesOf = (guide: TestedGuide): Readonly<Record<string, RouteStates>> => ({
  [guide.path]: {
    filled: text('Continue where you left off'),
    revealed: noPassword,
    copied: noCopy,
    zoom: noPicture,
    error: keepsNothing(guide),
  },
  ...Object.fromEntries(guide.plan.guide.pages.map((page) => [`${guide.path}/${page}`, ownPages[page]])),
  ...Object.fromEntries(guide.plan.steps.map((step) => [guide.stepPath(step.id), statesOfStep(step)])),
})

/** Every page of the site, and how it comes into each state or why it cannot. */
export const routeStates: Readonly<Record<string, RouteStates>> = Object.assign({}, beside, ...everyGuide.map(statesOf))

/** What must not be on a page that cannot come into a state. */
export function controlsOf(page: Page, { absent }: Absent): Locator {
  const main = page.locator('main')
  // Folded away counts; made ahead for another step does not.
  const ofThisPage = page.locator(':not(.ahead *)')
  const named = (name: RegExp) => main.getByRole('button', { name, includeHidden: true }).and(ofThisPage)
  switch (absent) {
    case 'shows a password':
      return named(/^Show .*password/)
    case 'copies':
      return named(/^Copy/)
    case 'enlarges a picture':
      return named(/^Enlarge/)
    case 'takes or copies anything':
      return named(/./).or(main.locator('input, textarea, select').and(ofThisPage))
  }
}

/** The value that a revealed password shows. */
export const passwordOf = (name: FieldName): string => (typedAccount as Partial<Record<FieldName, string>>)[name] ?? ''
