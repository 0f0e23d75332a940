import { valueAdvice } from '#words/value-messages.ts'
import { fill } from '#features/language/fill.ts'
import { adviseOn } from '#engine/values/advise.ts'
import type { PlainFieldId } from '#model/field.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'

interface AdviceText {
  readonly text: string
  /** The value to use instead, '' where nobody can know it. */
  readonly use: string
}

/** What there is to warn of in a field at this provider, in words. */
export function useAdvice(field: PlainFieldId): AdviceText | undefined {
  const { provider } = usePlan().guide
  const advice = adviseOn(field, useValues(), provider)
  if (advice === undefined) return undefined
  const { kind, says, use } = advice
  return { text: fill(valueAdvice[kind], { says, provider: provider.name, panel: provider.panel.name }), use }
}
