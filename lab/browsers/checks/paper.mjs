import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { passwords, typed } from '../account.mjs'
import { button, goInPage, same, said } from '../page.mjs'
import { lookLikePaper, seeControls } from '../printed.mjs'
import { findProgram } from '../programs.mjs'
import { until } from '../wait.mjs'

const isWithout = (/** @type {string} */ text) => {
  for (const password of passwords)
    if (text.replaceAll(/\s/g, '').includes(password.replaceAll(/\s/g, ''))) throw new Error('a password is on paper')
}

/** @type {readonly import('../port.ts').Check[]} */
export const paperChecks = [
  {
    name: 'the checklist, printed: the steps and the values, no password, no button',
    run: async ({ browser }) => {
      await goInPage(browser, '/apple-mail/checklist')
      await until('the sheet shows the values', () =>
        browser.run(() => document.querySelector('article')?.textContent?.includes('you@example.org') ?? false),
      )
      const pdf = await browser.print()
      if (pdf === undefined) return { differs: 'its driver cannot print; see the next line' }
      if (findProgram('pdftotext') === undefined)
        return { differs: 'printed, but nobody read it (apt-get install poppler-utils)' }
      const text = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout
      for (const wanted of ['you@example.org', 'imap.mailroute.net', 'Enter the two servers'])
        if (!text.includes(wanted)) throw new Error(`“${wanted}” is not on paper`)
      for (const unwanted of ['Copy as', 'Download', 'Print', 'Forget everything'])
        if (text.includes(unwanted)) throw new Error(`“${unwanted}” is on paper`)
      isWithout(text)
      return undefined
    },
  },
  {
    name: 'a step and the checklist under their rules for paper: white, no password, no control',
    run: async ({ browser }) => {
      for (const page of ['checklist', 'server-settings']) {
        await goInPage(browser, `/apple-mail/${page}`)
        await browser.run(lookLikePaper)
        const { controls, text, ground } = await browser.run(seeControls)
        same(`controls on ${page}`, controls, [])
        same(`the ground of ${page}`, ground, 'rgb(255, 255, 255)')
        isWithout(text)
      }
      return undefined
    },
  },
  {
    name: 'the profile is downloaded, byte for byte what the generator makes',
    run: async ({ browser, site }) => {
      await browser.open(`${site}/apple-mail/profile`)
      await browser.click(button('Download profile'))
      await until('it is said', async () => (await said(browser)).includes('Your browser has the file now'))
      const file = await until('the file', async () =>
        readdirSync(browser.downloads).find((name) => name.endsWith('.mobileconfig')),
      )
      const { module } = await runnerImport('./lab/browsers/expected-profile.ts')
      const expected = module.expectedProfile(typed['sign-in']['Full name'], typed['sign-in']['Email address'])
      same('the name', file, expected.fileName)
      await until('its bytes', async () => readFileSync(join(browser.downloads, file), 'utf8') === expected.text)
      return undefined
    },
  },
]
