import { use, type ReactNode } from 'react'
import { planGuide } from '#engine/plan/plan-guide.ts'
import type { Guide } from '#model/guide.ts'
import { FixedPlan, usePlan } from './guide-context.tsx'
import { loadGuide, loadedGuide } from './load-guide.ts'

/** Shows what is below with the guide's details, which a step page does without at first; waits for them. */
export function WholePlan({ children }: { readonly children: ReactNode }) {
  const { guide } = usePlan()
  // No hook may follow: React calls those of a component anew when what it waited for is here, and `use` is skipped then.
  const whole = loadedGuide(guide.id) ?? use(loadGuide(guide.id))
  return <Planned guide={whole}>{children}</Planned>
}

function Planned({ guide, children }: { readonly guide: Guide; readonly children: ReactNode }) {
  const { answers } = usePlan()
  return <FixedPlan plan={planGuide(guide, answers)}>{children}</FixedPlan>
}
