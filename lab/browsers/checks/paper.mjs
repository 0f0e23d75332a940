import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { account, content, passwords, stepPath, values } from '../account.mjs'
import { button, goInPage, isSaid, same } from '../page.mjs'
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
      await goInPage(browser, stepPath('checklist'))
      await until('the sheet shows the values', () =>
        browser.run(() => document.querySelector('article')?.textContent?.includes('you@example.org') ?? false),
      )
      const pdf = await browser.print()
      if (pdf === undefined) return { differs: 'its driver cannot print; see the next line' }
      if (findProgram('pdftotext') === undefined)
        return { differs: 'printed, but nobody read it (apt-get install poppler-utils)' }
      const plain = Object.values(values).filter((value) => !passwords.includes(value))
      const title = content.steps.at(-1)?.title ?? ''
      const text = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout
      for (const wanted of [...plain, title]) if (!text.includes(wanted)) throw new Error(`“${wanted}” is not on paper`)
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
        await goInPage(browser, stepPath(page))
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
      await browser.open(site + stepPath('profile'))
      await browser.click(button('Download profile'))
      const expected = content.expectedProfile(account['Full name'] ?? '', account['Email address'] ?? '')
      await isSaid(browser, content.downloadedWords(expected.fileName))
      const file = await until('the file', async () =>
        readdirSync(browser.downloads).find((name) => name.endsWith('.mobileconfig')),
      )
      same('the name', file, expected.fileName)
      await until('its bytes', async () => readFileSync(join(browser.downloads, file), 'utf8') === expected.text)
      return undefined
    },
  },
]
