import type { Guide, Plan } from '#model/guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'

/** The guide as assumed, then once for each answer: all its words, without every combination of answers. */
export function plansOfVariants(guide: Guide): readonly [Plan, ...Plan[]] {
  const answers = guide.questions.flatMap((question) => question.answers.map(({ id }) => ({ [question.id]: id })))
  return [planGuide(guide, {}), ...answers.map((given) => planGuide(guide, given))]
}
