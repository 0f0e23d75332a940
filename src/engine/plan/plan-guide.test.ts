import { describe, expect, it } from 'vitest'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { planGuide } from './plan-guide.ts'

describe('planGuide', () => {
  const guide = fixtureGuide()

  it('gives the very same plan for answers that come to the same', () => {
    const plan = planGuide(guide, {})
    expect(planGuide(guide, { edition: 'unsure' })).toBe(plan)
    expect(planGuide(guide, { edition: 'no such answer', gone: 'x' })).toBe(plan)
  })

  it('keeps plans for other answers and of other guides apart', () => {
    const plan = planGuide(guide, {})
    expect(planGuide(guide, { edition: 'old' })).not.toBe(plan)
    expect(planGuide(guide, { edition: 'old' }).answers['edition']).toBe('old')
    expect(planGuide({ ...guide, title: 'Another' }, {}).title).toBe('Another')
  })

  it('puts words in, also words that depend on an answer', () => {
    const title = (edition: string) => planGuide(guide, { edition }).steps.find(({ id }) => id === 'open-quill')?.title
    expect(title('old')).toBe('Open Quill’s Choices')
    expect(title('new')).toBe('Open Quill’s Options')
    expect(planGuide(guide, {}).title).toBe('Send with Harbor Post from Quill')
  })

  it('leaves out what does not apply, and keeps the values of the person for later', () => {
    const notes = (berth: string) => planGuide(guide, { berth }).steps[0]?.notes.map(({ id }) => id)
    expect(notes('north')).toEqual(['north-gate'])
    expect(notes('south')).toEqual([])
    expect(planGuide(guide, {}).steps.find(({ id }) => id === 'choose-flag')?.summary).toContain('{emailAddress}')
  })
})
