import { expect, it } from 'vitest'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { nextToDo, plainFieldsOf } from './collected.ts'

const plan = planGuide(fixtureGuide(), {})
const ids = plan.steps.map(({ id }) => id)
const asking = plan.steps.find((step) => plainFieldsOf(step) !== undefined)?.id ?? ''
const before = ids[ids.indexOf(asking) - 1] ?? ''
const after = ids[ids.indexOf(asking) + 1]

it.each([
  ['a step that only asks for values is left out once it is done', before, [asking], after],
  ['to be done, it comes next', before, [], asking],
  ['any other step comes next, done or not', asking, ids, after],
  ['after the last there is none', ids.at(-1) ?? '', [], undefined],
] as const)('%s', (_, from, done, next) => {
  expect(nextToDo(plan, from, done)?.id).toBe(next)
})
