import { useMemo } from 'react'
import { offeredValues, type OfferedValue } from '#engine/hand-over/offer.ts'
import { readHandOver, type HandOver, type LeftOut } from '#engine/hand-over/read-hand-over.ts'
import { passwordIn } from '#features/values/password-in.ts'
import type { Guide } from '#model/guide.ts'
import type { Provider } from '#model/provider.ts'
import type { Answers } from '#model/question.ts'
import { useSecretsOf } from '#secrets/secret-store.ts'
import { selectGuide, useProgress } from '#state/progress.ts'
import { selectTyped, useSettings } from '#state/settings.ts'

/** An answer that came, in words, and the person's own; '' where they gave none. */
export interface OfferedAnswer {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly mine: string
}

export interface LinkOffer {
  readonly values: readonly OfferedValue[]
  readonly answers: readonly OfferedAnswer[]
  /** The same, as they are kept. */
  readonly given: Answers
  readonly foreign: HandOver['foreign']
  readonly left: readonly LeftOut[]
  readonly hasUnknownAnswers: boolean
}

/** What a link brings to this person in this guide; without a guide, to all of them. */
export function useLinkOffer(
  text: string,
  provider: Provider,
  guide: Guide | undefined,
): LinkOffer | 'damaged' | 'newer' {
  const typed = useSettings(selectTyped(provider.id))
  const own = useProgress(selectGuide(guide?.id ?? '')).answers
  // What is one of the passwords is shown no more than it is kept.
  useSecretsOf(provider.id)
  const reading = useMemo(() => readHandOver(text, provider, guide?.questions ?? []), [text, provider, guide])
  if (reading.state !== 'read') return reading.state
  const isAsked = ({ field }: Pick<LeftOut, 'field'>) => guide === undefined || guide.fields.has(field)
  const offered = offeredValues(provider, reading.values, typed).filter(isAsked)
  const passwords = offered.filter(({ value }) => passwordIn(value) !== undefined)
  const answers = (guide?.questions ?? []).flatMap((question) => {
    const given = reading.answers[question.id]
    const mine = own[question.id]
    if (given === undefined || given === (mine ?? question.assumed)) return []
    const label = (id: string | undefined) => question.answers.find((one) => one.id === id)?.label ?? ''
    return [{ id: question.id, question: question.short, answer: label(given), mine: label(mine) }]
  })
  return {
    values: offered.filter((each) => !passwords.includes(each)),
    answers,
    given: Object.fromEntries(answers.map(({ id }) => [id, reading.answers[id] ?? ''])),
    foreign: Object.fromEntries(
      Object.entries(reading.foreign).filter(([field]) => isAsked({ field: field as keyof HandOver['foreign'] })),
    ),
    left: [...reading.left, ...passwords.map(({ field }) => ({ field, reason: 'password' as const }))].filter(isAsked),
    hasUnknownAnswers: guide !== undefined && reading.hasUnknownAnswers,
  }
}
