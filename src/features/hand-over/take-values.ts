import type { OfferedValue } from '#engine/hand-over/offer.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { collectedBy } from '#engine/progress/collected.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { keepTyped } from '#features/values/keep-typed.ts'
import type { Guide } from '#model/guide.ts'
import type { Provider } from '#model/provider.ts'
import type { Answers } from '#model/question.ts'
import { letGo } from '#state/held.ts'
import { dropLinkValues } from '#state/link-values.ts'
import { answer, markDone, selectGuide, useProgress } from '#state/progress.ts'
import { selectTyped, useSettings } from '#state/settings.ts'

/** The person says that the values of the link are theirs: each is kept as if it had been typed into its field. */
export function takeValues(
  provider: Provider,
  guide: Guide | undefined,
  offered: readonly OfferedValue[],
  answers: Answers,
): void {
  for (const { field, value } of offered) {
    letGo(provider.id, field)
    keepTyped(provider.id, field, value)
  }
  if (guide !== undefined) {
    for (const [question, given] of Object.entries(answers)) answer(guide.id, question, given)
    const plan = planGuide(guide, selectGuide(guide.id)(useProgress.getState()).answers)
    const values = effectiveValues(provider, selectTyped(provider.id)(useSettings.getState()))
    const filled = offered.map(({ field }) => field)
    for (const step of collectedBy(plan, values, filled)) markDone(guide.id, step, true)
  }
  dropLinkValues()
}
