import { checkValue } from '#engine/values/check-value.ts'
import type { ValueProblem } from '#engine/values/value-check.ts'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import type { Answers, Question } from '#model/question.ts'
import { mendings } from './mend.ts'
import { isHost, isOwnHost, type HostFieldId } from './own-hosts.ts'
import { lineOrder, unpack, version } from './pack.ts'
import { isPasswordLike } from './password-like.ts'

/** Why a value of a link is not taken. Its text is nowhere then. */
export interface LeftOut {
  readonly field: PlainFieldId
  readonly reason: ValueProblem | 'password'
}

/** What is in a link's values. Nothing of it counts before the person says so. */
export interface HandOver {
  readonly state: 'read'
  /** Checked and cleaned as typed values are. */
  readonly values: TypedValues
  /** Servers that are not the provider's: to be shown as such, and never used. */
  readonly foreign: Readonly<Partial<Record<HostFieldId, string>>>
  readonly left: readonly LeftOut[]
  readonly answers: Answers
  /** There are answers to questions nobody asks here. */
  readonly hasUnknownAnswers: boolean
}

export type HandOverReading = HandOver | { readonly state: 'damaged' | 'newer' }

/**
 * Reads what stands after `#v=` in an address, whatever became of it on its way. Never throws; a text whose checksum does
 * not fit, or with more in it than is known, is damaged.
 */
export function readHandOver(
  raw: string,
  provider: Pick<Provider, 'account' | 'known'>,
  questions: readonly Pick<Question, 'id' | 'answers'>[],
): HandOverReading {
  const texts = mendings(raw)
  for (const text of texts) {
    const lines = unpack(text)
    if (lines !== undefined && lines.length <= lineOrder.length + 1) return handOverOf(lines, provider, questions)
  }
  const digit = texts[0]?.charAt(0) ?? ''
  return { state: /^[1-9]$/.test(digit) && digit > version ? 'newer' : 'damaged' }
}

function handOverOf(
  lines: readonly string[],
  provider: Pick<Provider, 'account' | 'known'>,
  questions: readonly Pick<Question, 'id' | 'answers'>[],
): HandOver {
  const values: Partial<Record<PlainFieldId, string>> = {}
  const foreign: Partial<Record<HostFieldId, string>> = {}
  const left: LeftOut[] = []
  for (const [index, field] of lineOrder.entries()) {
    const line = lines[index] ?? ''
    const check = checkValue(field, line)
    if (check.state === 'empty') continue
    if (isPasswordLike(field, line)) left.push({ field, reason: 'password' })
    else if (check.state === 'bad') left.push({ field, reason: check.problem })
    else if (isHost(field) && !isOwnHost(check.value, provider)) foreign[field] = check.value
    else values[field] = check.value
  }
  const pairs = (lines[lineOrder.length] ?? '').split('&').filter((pair) => pair !== '')
  const known = pairs.flatMap((pair) => {
    const [id = '', answer = ''] = pair.split('=')
    const isKnown = questions.some((each) => each.id === id && each.answers.some((one) => one.id === answer))
    return isKnown ? [[id, answer] as const] : []
  })
  return {
    state: 'read',
    values,
    foreign,
    left,
    answers: Object.fromEntries(known),
    hasUnknownAnswers: known.length < pairs.length,
  }
}
