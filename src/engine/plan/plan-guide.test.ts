import { describe, expect, it } from 'vitest'
import { site } from '#content/site.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { planGuide } from './plan-guide.ts'

describe('planGuide', async () => {
  const [entry] = site.programs
  if (entry === undefined) throw new Error('No guide is registered.')
  const guide = composeGuide(site.provider, entry, await entry.load())
  const [question] = guide.questions
  const other = question?.answers.find(({ id }) => id !== question.assumed)
  if (question === undefined || other === undefined) throw new Error('The guide asks nothing.')

  it('gives the very same plan for answers that come to the same', () => {
    const plan = planGuide(guide, {})
    expect(planGuide(guide, { [question.id]: question.assumed })).toBe(plan)
    expect(planGuide(guide, { [question.id]: 'no such answer', gone: 'x' })).toBe(plan)
  })

  it('keeps plans for other answers and of other guides apart', () => {
    const plan = planGuide(guide, {})
    expect(planGuide(guide, { [question.id]: other.id })).not.toBe(plan)
    expect(planGuide(guide, { [question.id]: other.id }).answers[question.id]).toBe(other.id)
    expect(planGuide({ ...guide, title: 'Another' }, {}).title).toBe('Another')
  })
})
