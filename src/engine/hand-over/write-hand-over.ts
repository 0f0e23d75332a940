import { checkValue } from '#engine/values/check-value.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import type { FieldId, PlainFieldId, Values } from '#model/field.ts'
import type { Guide } from '#model/guide.ts'
import type { Answers } from '#model/question.ts'
import { isHost, isOwnHost } from './own-hosts.ts'
import { lineOrder, pack } from './pack.ts'
import { isPasswordLike } from './password-like.ts'

type CarryingGuide = Pick<Guide, 'provider' | 'fields' | 'questions'>

/** What goes into an address after `#v=`, and what does not. */
export interface Written {
  /** '' where there is nothing to carry. */
  readonly text: string
  readonly carried: readonly PlainFieldId[]
  /** Not fit to be carried: wrong, a server of somebody else, or like a password. */
  readonly left: readonly PlainFieldId[]
}

/** Packs values and answers for another browser. What is there by itself, or follows from the address, costs nothing. */
export function writeHandOver(
  values: Values,
  answers: Answers,
  { provider, fields, questions }: CarryingGuide,
): Written {
  const carried: Partial<Record<PlainFieldId, string>> = {}
  const left: PlainFieldId[] = []
  for (const field of lineOrder) {
    // What follows from the address follows there, too; from one that is wrong, too.
    const known = field === 'emailAddress' ? {} : { emailAddress: values.emailAddress, ...carried }
    if (!isIn(field, fields) || values[field] === effectiveValues(provider, known)[field]) continue
    const check = checkValue(field, values[field])
    const isFit =
      check.state === 'ok' &&
      !isPasswordLike(field, check.value) &&
      (!isHost(field) || isOwnHost(check.value, provider))
    if (isFit) carried[field] = check.value
    else left.push(field)
  }
  const given = questions.flatMap(({ id, assumed, answers: known }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    return answer !== undefined && answer !== assumed && known.some((one) => one.id === answer)
      ? [`${id}=${answer}`]
      : []
  })
  const lines = [...lineOrder.map((field) => carried[field] ?? ''), given.join('&')]
  return {
    text: lines.every((line) => line === '') ? '' : pack(lines),
    carried: lineOrder.filter((field) => carried[field] !== undefined),
    left,
  }
}

const isIn = (field: PlainFieldId, fields: ReadonlySet<FieldId>) => fields.has(field)
