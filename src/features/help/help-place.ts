import type { GuidePage, Plan } from '#model/guide.ts'
import type { Symptom } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'

/** The page that help is for. */
export type HelpPlace =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'page'; readonly page: GuidePage | 'guide' }

/** What others met there. */
export function symptomsAt({ steps, profile }: Plan, place: HelpPlace): readonly Planned<Symptom>[] {
  if (place.kind === 'step') return steps.find(({ id }) => id === place.step)?.symptoms ?? []
  return place.page === 'profile' ? (profile?.symptoms ?? []) : []
}
