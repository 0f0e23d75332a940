import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Values } from '#model/field.ts'
import type { Guide, Plan } from '#model/guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { selectDrafts, useDrafts } from '#state/drafts.ts'
import { selectAnswers, useProgress } from '#state/progress.ts'
import { selectTyped, useSettings } from '#state/settings.ts'

const PlanContext = createContext<Plan | null>(null)

interface GuideProviderProps {
  readonly guide: Guide
  readonly children: ReactNode
}

/** Plans the guide for this person's answers, once, for all that is shown below. */
export function GuideProvider({ guide, children }: GuideProviderProps) {
  const answers = useProgress(selectAnswers(guide.id))
  const plan = planGuide(guide, answers)
  return <PlanContext value={plan}>{children}</PlanContext>
}

interface FixedPlanProps {
  readonly plan: Plan
  readonly children: ReactNode
}

/** Shows what is below for other answers than the person's own: for somebody else. */
export function FixedPlan({ plan, children }: FixedPlanProps) {
  return <PlanContext value={plan}>{children}</PlanContext>
}

export function usePlan(): Plan {
  const plan = useContext(PlanContext)
  if (plan === null) throw new Error('This part belongs inside a guide.')
  return plan
}

const ValuesContext = createContext<Values | null>(null)

interface FixedValuesProps {
  readonly values: Values
  readonly children: ReactNode
}

/** Shows what is below with these values instead of the person's own: a sheet for somebody else. */
export function FixedValues({ values, children }: FixedValuesProps) {
  return <ValuesContext value={values}>{children}</ValuesContext>
}

/** Every plain value as it will be used. */
export function useValues(): Values {
  const { provider } = usePlan().guide
  const fixed = useContext(ValuesContext)
  const typed = useSettings(selectTyped(provider.id))
  const drafts = useDrafts(selectDrafts(provider.id))
  const own = useMemo(() => effectiveValues(provider, { ...typed, ...drafts }), [provider, typed, drafts])
  return fixed ?? own
}

const OwnWindow = createContext<Window | undefined>(undefined)

/** What is below stands in another window than the page. */
export const InWindow = OwnWindow.Provider

/** The window this part stands in, or undefined where that is the page's own. */
export const useOwnWindow = (): Window | undefined => useContext(OwnWindow)
