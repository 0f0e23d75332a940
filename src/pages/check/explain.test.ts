import { describe, expect, test } from 'vitest'
import { site } from '#content/site.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { explain } from './explain.ts'

const guides = await Promise.all(
  site.programs.map(async (entry) => [entry.id, composeGuide(site.provider, entry, await entry.load())] as const),
)

describe.each(guides)('guide %s', (_id, guide) => {
  const answerSets = guide.questions.reduce<Record<string, string>[]>(
    (sets, question) => sets.flatMap((set) => question.answers.map((answer) => ({ ...set, [question.id]: answer.id }))),
    [{}],
  )
  const plans = answerSets.map((answers) => planGuide(guide, answers))

  test('explains every trouble, whatever the answers', () => {
    for (const plan of plans) {
      for (const { id, reasons } of plan.check?.notSent ?? []) {
        const told = explain(reasons, plan.steps)
        expect(told.length, id).toBeGreaterThan(0)
        for (const { cause, fix } of told) expect([cause, fix], id).not.toContain('')
      }
    }
  })

  test('leads to steps that exist', () => {
    for (const plan of plans) {
      if (plan.check === undefined) continue
      const mends = Object.values(plan.check.mend).flatMap(({ step }) => (step === null ? [] : [step]))
      for (const step of [plan.check.finishes, ...mends, ...plan.check.notSent.map((trouble) => trouble.step)])
        expect(positionOf(plan, step), step).toBeDefined()
    }
  })

  test('has ids of its own', () => {
    for (const plan of plans) {
      const symptoms = plan.steps.flatMap((step) => step.symptoms.map(({ id }) => id))
      const own = [...(plan.check?.notSent ?? []), ...(plan.check?.remember ?? [])].map(({ id }) => id)
      expect(new Set([...symptoms, ...own]).size).toBe(symptoms.length + own.length)
    }
  })
})

test('a symptom the plan has not is left out', () => {
  expect(explain([{ kind: 'symptom', id: 'not-there' }], [])).toEqual([])
})
