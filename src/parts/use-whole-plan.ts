import { use, useMemo } from 'react'
import { planGuide } from '#engine/plan/plan-guide.ts'
import type { Plan } from '#model/guide.ts'
import { usePlan } from './guide-context.tsx'
import { loadedWholeGuide, loadWholeGuide } from './load-guide.ts'

/** The page's plan with the guide's details, which a step page does without at first. */
export function useWholePlan(): Plan {
  const { guide, answers } = usePlan()
  const whole = loadedWholeGuide(guide.id) ?? use(loadWholeGuide(guide.id))
  return useMemo(() => planGuide(whole, answers), [whole, answers])
}
