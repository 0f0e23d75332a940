import { content, stepPath } from '../account.mjs'
import { button, countDone, forgetEverything, isSaid, link, same } from '../page.mjs'
import { until } from '../wait.mjs'

const { guide, steps } = content

/** What must be true of every step page. */
function readStep() {
  const heading = document.querySelector('h1')
  const current = [...document.querySelectorAll('nav [aria-current="step"]')].filter((each) => each.checkVisibility())
  return {
    path: location.pathname.replace(/\/$/, ''),
    position: /Step \d+ of \d+/.exec(document.querySelector('main header')?.textContent ?? '')?.[0] ?? '',
    title: document.title,
    heading: heading?.textContent?.trim() ?? '',
    isFocused: heading !== null && document.activeElement === heading,
    current: current.map((each) => each.getAttribute('href')).join(' '),
  }
}

/**
 * @param {import('../port.ts').Browser} browser
 * @param {string} step
 */
const isAt = (browser, step) =>
  until(`the step ${step}`, () => browser.run((path) => location.pathname.startsWith(path), stepPath(step)))

/** @type {readonly import('../port.ts').Check[]} */
export const walkChecks = [
  {
    name: 'the front page leads to the guide, and the guide to its first step',
    run: async ({ browser, site }) => {
      await browser.open(`${site}/`)
      await browser.click(link('Apple Mail for Mac'))
      await until('the guide’s own page', () => browser.run((id) => location.pathname.startsWith(`/${id}`), guide))
      await browser.click(link('Start'))
      await isAt(browser, steps[0]?.id ?? '')
      return undefined
    },
  },
  {
    name: '“Done – next step” leads through every step to the ending: number, title, focus, place in the list',
    run: async ({ browser }) => {
      for (const [index, { id, title }] of steps.entries()) {
        const position = `Step ${index + 1} of ${steps.length}`
        const page = await until(`the step ${id}`, async () => {
          const found = await browser.run(readStep)
          if (found.path !== stepPath(id) || !found.isFocused) throw new Error(JSON.stringify(found))
          return found
        })
        same('the number', page.position, position)
        same('the heading', page.heading, title)
        await until('its title, and its place in the list', async () => {
          const found = await browser.run(readStep)
          if (found.title === `${position}: ${title} – Apple Mail` && found.current === stepPath(id)) return true
          throw new Error(JSON.stringify(found))
        })
        await browser.click(button(index < steps.length - 1 ? 'Done – next step' : 'Done – I’m finished'))
        await isSaid(browser, `Step ${index + 1} is done. ${index + 1} of ${steps.length} done.`)
      }
      await until('the ending', () =>
        browser.run(() => document.querySelector('h1')?.textContent?.includes('You’re set up') ?? false),
      )
      return undefined
    },
  },
  {
    name: 'everything is forgotten by the settings; then “Skip for now” and “Back” mark nothing as done',
    run: async ({ browser, site }) => {
      const [step, following] = [steps[7]?.id ?? '', steps[8]?.id ?? '']
      await browser.open(site + stepPath(step))
      await until('all are done', async () => (await countDone(browser)) === steps.length)
      await forgetEverything(browser)
      await until('none is done', async () => (await countDone(browser)) === 0)
      await browser.click(link('Skip for now'))
      await isAt(browser, following)
      await browser.click(link('Back'))
      await isAt(browser, step)
      same('steps that are done', await countDone(browser), 0)
      return undefined
    },
  },
]
