import { use, type ReactNode } from 'react'
import { planGuide } from '#engine/plan/plan-guide.ts'
import type { Guide, Plan } from '#model/guide.ts'
import type { Answers } from '#model/question.ts'
import { FixedPlan, usePlan } from './guide-context.tsx'
import { loadedWholeGuide, loadWholeGuide } from './load-guide.ts'

/** Shows what is below with the guide's details, which a step page does without at first; waits for them. */
export function WholePlan({ children }: { readonly children: ReactNode }) {
  const { guide } = usePlan()
  // No hook may follow: React calls those of a component anew when what it waited for is here, and `use` is skipped then.
  const whole = loadedWholeGuide(guide.id) ?? use(loadWholeGuide(guide.id))
  return <Planned guide={whole}>{children}</Planned>
}

function Planned({ guide, children }: { readonly guide: Guide; readonly children: ReactNode }) {
  const { answers } = usePlan()
  return <FixedPlan plan={wholePlan(guide, answers)}>{children}</FixedPlan>
}

const plans = new WeakMap<Guide, WeakMap<Answers, Plan>>()

/** Each step mounts its parts anew: their plan is made once for all of them. */
function wholePlan(guide: Guide, answers: Answers): Plan {
  const known = plans.get(guide) ?? new WeakMap<Answers, Plan>()
  plans.set(guide, known)
  const plan = known.get(answers) ?? planGuide(guide, answers)
  known.set(answers, plan)
  return plan
}
