import type { Page } from '@playwright/test'
import { site } from '../src/content/site.ts'
import { stepPath } from '../src/engine/links/paths.ts'
import { composeGuide } from '../src/engine/plan/compose-guide.ts'
import { planGuide } from '../src/engine/plan/plan-guide.ts'

/** Every guide of the site, as a person sees it who has answered nothing. */
export const plans = await Promise.all(
  site.programs.map(async (entry) => planGuide(composeGuide(site.provider, entry, await entry.load()), {})),
)

/** Every step of every guide, with its address. */
export const steps = plans.flatMap((plan) =>
  plan.steps.map((step, index) => ({
    id: `${plan.guide.id}/${step.id}`,
    path: stepPath(plan.guide.id, step.id),
    number: index + 1,
    step,
    plan,
  })),
)

/** Has the guide know a name and an address, as on a second visit. */
export async function storedValues(page: Page, values = { fullName: 'Maria Sample', emailAddress: 'you@example.org' }) {
  const text = JSON.stringify({ version: 1, state: { providers: { [site.provider.id]: values } } })
  await page.addInitScript((stored) => {
    if (localStorage.getItem('mail-setup-guide/settings') === null)
      localStorage.setItem('mail-setup-guide/settings', stored)
  }, text)
}
