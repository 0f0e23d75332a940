import { content, stepPath } from '../account.mjs'
import { button, enter, link, main, moveInPage } from '../page.mjs'
import { until } from '../wait.mjs'

const step = stepPath('inbound-password')
const other = `/${content.guide}/checklist`
const password = 'Inbound (IMAP) password'

/**
 * At an address of its own, so that nothing is kept from before; what the browser says of the missing file is expected.
 * @param {import('../port.ts').Journey} journey
 * @param {(site: import('../port.ts').Site) => Promise<import('../port.ts').Outcome>} look
 */
async function withSite({ browser, serveAnew, site }, look) {
  const count = browser.complaints.length
  const own = await serveAnew()
  try {
    return await look(own)
  } finally {
    await browser.open(`${site}/`)
    await own.stopSite()
    browser.complaints.splice(count)
  }
}

/** @type {readonly import('../port.ts').Check[]} */
export const missingChecks = [
  {
    name: 'a part that does not come (404) is said, “Try again” brings it, and a typed password is kept meanwhile',
    run: (journey) =>
      withSite(journey, async ({ site, missing }) => {
        const { browser, scriptsOf } = journey
        const shared = scriptsOf(step)
        const [file] = scriptsOf(other).filter((each) => !shared.includes(each))
        if (file === undefined) throw new Error('the checklist has no script of its own')
        missing.add(file)
        await browser.open(site + step)
        await enter(browser, password, 'Fern-4711-Inbound')
        await moveInPage(browser, other)
        await until('it is said', async () => (await main(browser)).includes('This part didn’t load.'))
        missing.delete(file)
        await browser.click(button('Try again'))
        const came = () => browser.run(() => document.querySelector('main h1') !== null)
        const answer = await until('the part, or the way to load the page again', async () =>
          (await came()) ? 'came' : (await main(browser)).includes('Still nothing?') && 'asks',
        )
        /** @type {import('../port.ts').Outcome} */
        let outcome
        if (answer === 'came') {
          await moveInPage(browser, step)
          await until('the password is kept', () => browser.sees(button('Remove inbound (IMAP) password')))
        } else {
          await browser.click(button('Load again'))
          outcome = { differs: 'it asks for a file once; “Load again”, which is offered then, brings it' }
        }
        await until('the part is there', async () => answer === 'came' || (await came()))
        return outcome
      }),
  },
  {
    name: 'a page whose script does not come (404) can be read, says so, and “Load again” brings it',
    run: (journey) =>
      withSite(journey, async ({ site, missing }) => {
        const { browser, scriptsOf } = journey
        const file = scriptsOf(step).find((each) => each.includes('/start-'))
        if (file === undefined) throw new Error('the page has no start')
        missing.add(file)
        await browser.visit(site + step)
        await until('it is said', () =>
          browser.run(() => document.getElementById('not-started')?.checkVisibility() ?? false),
        )
        missing.delete(file)
        await browser.click(link('Load again'))
        await until('the page answers', () => browser.run(() => 'ready' in document.documentElement.dataset))
        return undefined
      }),
  },
]
