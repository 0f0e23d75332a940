import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allAnswers } from '#testing/all-answers.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { site } from '#testing/fixture/site.ts'
import { expect, test } from './fixtures.ts'

test('another site is built whole: its provider, its program, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  // Playwright sets NODE_ENV; a site is built for production.
  const { NODE_ENV: _test, ...env } = process.env
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'error']
  const SITE = 'testing/fixture/site.ts'
  execFileSync(process.execPath, vite, { env: { ...env, SITE, PREVIEWS: 'keep' }, stdio: 'pipe' })
  const guide = fixtureGuide()
  const plans = allAnswers(guide).map((answers) => planGuide(guide, answers))
  const steps = new Set(plans.flatMap((plan) => plan.steps.map(({ id }) => id)))
  for (const { id } of site.programs)
    for (const page of ['', ...guide.pages, ...steps]) {
      const html = readFileSync(join(folder, id, page, 'index.html'), 'utf8')
      expect([html.includes('Quill'), html.includes('MailRoute')], page).toEqual([true, false])
    }
  // A page that this guide does not have is not there.
  expect(existsSync(join(folder, 'quill/profile'))).toBe(false)
  expect(existsSync(join(folder, 'apple-mail'))).toBe(false)
  rmSync(folder, { recursive: true, force: true })
})
