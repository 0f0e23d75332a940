import { describe, expect, test } from 'vitest'
import { guideEntries } from '#content/registry.ts'
import { joinGuide } from './join-guide.ts'

describe.each(guideEntries.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  test('without its details it has every step, and nothing of what comes later', async () => {
    const guide = joinGuide(await entry.load())
    const steps = guide.phases.flatMap((phase) => phase.steps)
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.every(({ symptoms, figures }) => symptoms.length === 0 && figures.length === 0)).toBe(true)
    expect([guide.profile, guide.check, guide.short.lines]).toEqual([undefined, undefined, []])
  })

  test('its details name steps it has, and the pages it lists are there', async () => {
    const [core, details] = await Promise.all([entry.load(), entry.loadDetails()])
    const ids = core.phases.flatMap((phase) => phase.steps.map(({ id }) => id))
    expect(ids).toEqual(expect.arrayContaining(Object.keys(details.symptoms)))
    expect(ids).toEqual(expect.arrayContaining(Object.keys(details.figures)))
    expect(core.pages.includes('profile')).toBe(details.profile !== undefined)
    expect(core.pages.includes('check')).toBe(details.check !== undefined)
    const whole = joinGuide(core, details).phases.flatMap((phase) => phase.steps)
    expect(whole.flatMap(({ symptoms }) => symptoms)).toEqual(ids.flatMap((id) => details.symptoms[id] ?? []))
  })
})
