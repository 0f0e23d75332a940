import { expect, test } from 'vitest'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { explain } from './explain.ts'

const { steps } = planGuide(fixtureGuide(), {})

test('a reason told at a step is taken from there, one of its own stays', () => {
  const own = { kind: 'own', cause: 'It rains.', fix: 'Wait.' } as const
  expect(explain([{ kind: 'symptom', id: 'storm' }, own], steps)).toMatchObject([
    { cause: 'Too many messages went out at once.', fix: 'Wait an hour.' },
    { cause: 'It rains.', fix: 'Wait.' },
  ])
})

test('a symptom the plan has not is left out', () => {
  expect(explain([{ kind: 'symptom', id: 'not-there' }], steps)).toEqual([])
})
