import { checkValue } from '#engine/values/check-value.ts'
import { cleanValue } from '#engine/values/clean-value.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId, Values } from '#model/field.ts'
import type { Guide } from '#model/guide.ts'
import type { Result } from '#model/result.ts'
import { connectionsOf, type Connection } from '#outputs/connection/connection.ts'

/** An account as Thunderbird for Android takes it over: everything but the passwords, which it asks for itself. */
export interface MobileAccount {
  /** What the app calls the account. */
  readonly name: string
  /** Whose messages they are. */
  readonly person: string
  readonly address: string
  readonly incoming: Connection
  readonly outgoing: Connection
}

/** A value that keeps an account from being taken over. `ascii`: the app takes no letters beyond ASCII there. */
export interface MobileProblem {
  readonly field: PlainFieldId
  readonly kind: 'missing' | 'wrong' | 'ascii'
}

/** The account, or all that is in its way, in the order of the fields. Throws for an account without incoming mail. */
export function mobileAccount(
  guide: Pick<Guide, 'fields' | 'provider'>,
  values: Values,
): Result<MobileAccount, readonly MobileProblem[]> {
  const used = plainFields.filter((field) => guide.fields.has(field))
  const error = used.flatMap((field) => findProblem(field, values[field]) ?? [])
  if (error.length > 0) return { ok: false, error }
  const cleaned = { ...values, ...Object.fromEntries(used.map((field) => [field, cleanValue(field, values[field])])) }
  const [incoming, outgoing] = connectionsOf(guide, cleaned)
  if (incoming === undefined || outgoing === undefined) throw new Error('The account has no server for incoming mail.')
  const { accountDescription, fullName, emailAddress } = cleaned
  return {
    ok: true,
    value: { name: accountDescription || emailAddress, person: fullName, address: emailAddress, incoming, outgoing },
  }
}

function findProblem(field: PlainFieldId, value: string): MobileProblem | undefined {
  const check = checkValue(field, value)
  // The account may go without a name of its own.
  if (check.state === 'empty') return field === 'accountDescription' ? undefined : { field, kind: 'missing' }
  if (check.state === 'bad' || /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(check.value)) return { field, kind: 'wrong' }
  return field === 'emailAddress' && /\P{ASCII}/u.test(check.value) ? { field, kind: 'ascii' } : undefined
}
