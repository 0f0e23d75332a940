import { expect, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'

// target-size runs only where wcag22aa is named.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const colorRules = ['color-contrast', 'link-in-text-block']

interface Scope {
  /** The one part to look at; the whole page where it is missing. */
  readonly within?: Locator
  /** Parts to leave out, by their selector. */
  readonly without?: string
  /** Colors alone: for what was looked at already in others. */
  readonly inColors?: boolean
}

/**
 * What axe finds, one text for each rule. It is put into a document once: with the usual builder, which does it at each
 * run and carries every passed check over too, a run takes two to four times as long.
 */
export async function findViolations(
  page: Page,
  { within, without, inColors = false }: Scope = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const part = await within?.elementHandle()
  return page.evaluate(
    async ({ include, exclude, runOnly }) => {
      const { axe: core } = globalThis as unknown as { axe: typeof axe }
      // What lies under it only because of where the page is scrolled to is no fault.
      const header = document.querySelector<HTMLElement>('#root > header')
      header?.style.setProperty('position', 'relative')
      const { violations } = await core.run(
        { include: [include ?? document.documentElement], exclude: exclude === undefined ? [] : [exclude] },
        { runOnly, resultTypes: ['violations'] },
      )
      header?.style.removeProperty('position')
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    },
    {
      include: part,
      exclude: without,
      runOnly: inColors ? { type: 'rule' as const, values: colorRules } : { type: 'tag' as const, values: tags },
    },
  )
}

export async function expectNoViolations(page: Page, state: string, scope?: Scope): Promise<void> {
  expect(await findViolations(page, scope), `${page.url()}, ${state}`).toEqual([])
}

/** axe finds nothing, in the light and in the dark theme. */
export async function expectNoViolationsInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoViolations(page, colorScheme)
  }
}

/** Opens all that is folded in the page; what the header has would lie over it. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('main details').forEach((details) => (details.open = true)),
  )
}

/** Nothing is wider than the window, at the widths of a narrow one. */
export async function expectNoSideways(page: Page): Promise<void> {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `${page.url()}: CSS pixels beyond ${width}`).toBeLessThanOrEqual(0)
  }
}
