import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marks, pseudoText } from '../scripts/pseudo/pseudo-text.ts'
import { expect, test as base } from './fixtures.ts'
import { builtPages, open, stepPath } from './guide.ts'
import { readPage } from './read-page.ts'
import { SiteServer } from './site-server.ts'
import { notFoundComplaint } from './watch.ts'

/** A build in a made-up language: longer words, other letters, from right to left. */
const test = base.extend<object, { site: SiteServer & { folder: string } }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, run) => {
      const folder = mkdtempSync(join(tmpdir(), 'guide-'))
      // Playwright sets NODE_ENV; a site is built for production.
      const { NODE_ENV: _test, ...env } = process.env
      const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'error']
      execFileSync(process.execPath, vite, { env: { ...env, LOCALE: 'pseudo' }, stdio: 'inherit' })
      const site = new SiteServer(folder)
      await site.start()
      await run(site)
      await site.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, run) => {
    await run(site.origin)
  },
})

// All in one worker, so that there is one build.
test.describe.configure({ mode: 'default', timeout: 180_000 })

const pages = [...builtPages(), '/nowhere']

/** The same in every language: names of products, hosts and addresses, what they are filled in with. */
const names =
  /MailRoute|SMTP Auth Relay|Control Panel|Apple Mail|\bMac\b|[\w.+-]+@[\w.-]+|https?:\/\/\S+|[\w-]*(?:\.[a-z][\w-]*)+|[⌘⌥]\w/g

const untranslated = (text: string) =>
  text
    .replaceAll(names, '')
    .match(/[A-Za-z]{2,}/g)
    ?.join(' ')

for (const width of [1280, 390])
  test(`at ${width} pixels nothing is untranslated, nothing is cut`, async ({ page, watch }) => {
    watch.allow(notFoundComplaint)
    await page.setViewportSize({ width, height: 800 })
    const left: string[] = []
    for (const path of pages) {
      await open(page, path)
      const { texts, cut } = await readPage(page)
      expect(texts.filter((text) => text.includes(marks.open)).length, path).toBeGreaterThan(9)
      for (const text of texts) {
        const words = untranslated(text)
        if (words !== undefined) left.push(`${path}: not translated: ${words} (in: ${text})`)
      }
      for (const text of cut) left.push(`${path}: cut: ${text}`)
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      if (scroll > client) left.push(`${path}: ${scroll - client} pixels wider than the window`)
    }
    expect(left).toEqual([])
  })
