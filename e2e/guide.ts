import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Plan, PlannedStep } from '../src/model/guide.ts'
import { site } from '../src/content/site.ts'
import { planGuide } from '../src/engine/plan/plan-guide.ts'
import { loadGuide } from './load-guide.ts'
import { isEvery } from '../testing/every.ts'
import { expect } from './fixtures.ts'

export { isEvery }

export type StepId = string

/** A guide as it is for somebody who has answered nothing: what the tests expect is read from the content. */
export interface TestedGuide {
  readonly plan: Plan
  readonly path: string
  /** Its steps in order, by their public names. */
  readonly stepIds: readonly StepId[]
  readonly total: number
  /** A step as the guide has it. */
  readonly stepOf: (id: StepId) => PlannedStep
  readonly stepPath: (step: StepId) => string
  readonly numberOf: (step: StepId) => number
}

async function testedGuide(program: string): Promise<TestedGuide> {
  const plan = planGuide(await loadGuide(program), {})
  const path = `/${program}`
  const stepIds = plan.steps.map(({ id }) => id)
  return {
    plan,
    path,
    stepIds,
    total: stepIds.length,
    stepOf(id) {
      const step = plan.steps.find((each) => each.id === id)
      if (step === undefined) throw new Error(`There is no step ${id}.`)
      return step
    },
    stepPath: (step) => `${path}/${step}`,
    numberOf: (step) => stepIds.indexOf(step) + 1,
  }
}

/** Every guide of the site. What must hold for all of them is tried on each. */
export const everyGuide = await Promise.all(site.programs.map(({ id }) => testedGuide(id)))

/** The guide that everything else is tried on. */
const appleMail = await testedGuide('apple-mail')
export const { plan, stepIds, total, stepOf, stepPath, numberOf, path: guidePath } = appleMail

/** The guide that a page belongs to; for a page of none, any. */
export const guideAt = (page: string): TestedGuide =>
  everyGuide.find(({ path }) => page === path || page.startsWith(`${path}/`)) ?? appleMail

export const isStepPath = (page: string): boolean =>
  everyGuide.some(({ stepIds: steps, stepPath: pathOf }) => steps.some((step) => page === pathOf(step)))

/**
 * Guides are made of the same parts. The test command looks at every page of one guide, and of the others at what
 * differs: those that this leaves in the list. With EVERY=1 all.
 */
export const someOf = <T>(all: readonly T[], isLookedAt: (each: T, index: number) => boolean): readonly T[] =>
  isEvery ? all : all.filter(isLookedAt)

/** A guide of each kind: for one server or two, on a computer or on a phone. */
export const oneOfEachKind: readonly TestedGuide[] = isEvery
  ? everyGuide
  : [
      ...new Map(
        everyGuide.toReversed().map((guide) => {
          const { fields, devices } = guide.plan.guide
          const isPhone = devices.some((device) => ['iphone', 'ipad', 'android'].includes(device))
          return [[fields.has('imapHost'), isPhone].join(), guide] as const
        }),
      ).values(),
    ].toReversed()

/** The folder of the built site. */
export const dist = process.env['DIST'] ?? 'dist'

/** The address of every page of the built site, read from its files. */
export function builtPages(): readonly string[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no built site in ${dist}: run the build first.`)
  return (
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('/index.html'))
      .map((file) => file.replace(/\/index\.html$/, '') || '/')
      // An old address has the page that it leads to now.
      .filter((path) => readFileSync(join(dist, path, 'index.html'), 'utf8').includes(`data-page="${path}"`))
      .toSorted()
  )
}

/** Every page of these guides and of no guide; of the others the first, the last step and the one with most to do. */
export function pagesToSee(whole: readonly string[] = [guidePath]): readonly string[] {
  const seen = new Set(
    everyGuide.slice(1).flatMap((guide) => {
      const rows = (id: StepId) => guide.stepOf(id).groups.flatMap((group) => group.rows).length
      const richest = guide.stepIds.toSorted((a, b) => rows(b) - rows(a))[0] ?? ''
      return [guide.path, guide.stepPath(richest), guide.stepPath(guide.stepIds.at(-1) ?? '')]
    }),
  )
  return builtPages().filter((page) => isEvery || whole.includes(guideAt(page).path) || seen.has(page))
}

/** Opens an address as a link from outside does, and waits until the page answers. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await isReady(page)
}

export async function isReady(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })
/** The way on that marks nothing as done. */
export const skipLink = (page: Page): Locator => page.getByRole('link', { name: 'Skip for now', exact: true })
export const backLink = (page: Page): Locator => page.getByRole('link', { name: 'Back', exact: true })
/** Marks the step as done and goes on. */
export const doneButton = (page: Page): Locator => page.getByRole('button', { name: /^Done – / })
export const settingsToggle = (page: Page): Locator => page.getByRole('banner').getByLabel('Settings', { exact: true })
export const forgetButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Forget everything', exact: true })
export const stepList = (page: Page): Locator => page.getByRole('navigation', { name: 'Steps of the guide' })
export const detourBar = (page: Page): Locator => page.getByRole('complementary', { name: 'You came by a link' })

/** What screen readers are told of what was just done. */
export const announcement = (page: Page): Locator => page.getByRole('status').last()

/** The step in the list of steps, also where its phase is folded. */
export const stepLink = (page: Page, step: StepId, guide = appleMail): Locator =>
  stepList(page).locator(`a[href$="${guide.stepPath(step)}"]`)

/** The list of steps says of this many that they are done, also where their phase is folded. */
export async function expectDone(page: Page, count: number): Promise<void> {
  await expect(
    stepList(page)
      .locator('a')
      .filter({ hasText: /, done$/ }),
  ).toHaveCount(count)
}

/** The page shows this step: its address, its heading, its number. */
export async function expectStep(page: Page, step: StepId, guide = appleMail): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${guide.stepPath(step)}/?$`))
  await expect(heading(page)).toHaveText(guide.stepOf(step).title)
  await expect(page).toHaveTitle(new RegExp(`^Step ${guide.numberOf(step)} of ${guide.total}: `))
}

/** Goes on to the step after without marking this one as done. */
export async function goNext(page: Page, to: StepId): Promise<void> {
  await skipLink(page).click()
  await expectStep(page, to)
}

/** Says that the step is done, which leads on. */
export async function finish(page: Page, to: StepId): Promise<void> {
  await doneButton(page).click()
  await expectStep(page, to)
}

/** Opens the settings, unless they are open. */
export async function openSettings(page: Page): Promise<void> {
  const menu = page.getByRole('banner').locator('details', { has: page.getByLabel('Settings', { exact: true }) })
  if ((await menu.getAttribute('open')) === null) await settingsToggle(page).click()
}

export const themeRadio = (page: Page, name: 'Auto' | 'Light' | 'Dark'): Locator =>
  page.getByRole('group', { name: 'Appearance' }).getByRole('radio', { name, exact: true })

export async function chooseTheme(page: Page, name: 'Auto' | 'Light' | 'Dark'): Promise<void> {
  await openSettings(page)
  await themeRadio(page, name).check()
  await page.keyboard.press('Escape')
}

/** Which theme is chosen. */
export async function expectTheme(page: Page, name: 'Auto' | 'Light' | 'Dark'): Promise<void> {
  await openSettings(page)
  await expect(themeRadio(page, name)).toBeChecked()
  await page.keyboard.press('Escape')
}

/** Asks to forget everything, in the settings, and says yes. */
export async function forgetEverything(page: Page): Promise<void> {
  await openSettings(page)
  await forgetButton(page).click()
  await page
    .getByRole('dialog', { name: 'Forget everything?' })
    .getByRole('button', { name: 'Forget everything' })
    .click()
}

/** Goes to a step inside the page, by the list of steps, of which only one phase is open. */
export async function goTo(page: Page, step: StepId, guide = appleMail): Promise<void> {
  // In a narrow window the list is in the header.
  if (!(await stepList(page).isVisible()))
    await page
      .getByRole('banner')
      .getByText(/^Step \d+ of/)
      .click()
  const phase = stepList(page).locator('details', { has: page.locator(`[href$="${guide.stepPath(step)}"]`) })
  if ((await phase.getAttribute('open')) === null) await phase.locator('summary').click()
  await stepLink(page, step, guide).click()
  await expectStep(page, step, guide)
}

/** Goes to any address inside the page, without loading it anew: as if its link were there. */
export async function goInPage(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, path)
  await expect(heading(page)).toBeFocused()
}

/** The names of sections that show their name and nothing else: a frame around nothing. */
export async function emptySections(page: Page): Promise<readonly string[]> {
  return page.locator('section:visible').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const name = section.querySelector('h2, h3')?.textContent?.trim() ?? ''
      return (section as HTMLElement).innerText.trim() === name ? [name] : []
    }),
  )
}
