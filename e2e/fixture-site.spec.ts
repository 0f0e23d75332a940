import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { allAnswers } from '#testing/all-answers.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { site } from '#testing/fixture/site.ts'
import { buildSite } from './build-site.ts'
import { expect, test } from './fixtures.ts'

test('another site is built whole: its provider, its program, and nothing else', () => {
  const folder = buildSite({ SITE: 'testing/fixture/site.ts' })
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
