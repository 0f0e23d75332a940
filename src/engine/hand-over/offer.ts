import { effectiveValues } from '#engine/values/effective-values.ts'
import type { Start } from '#engine/values/fill-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId, TypedValues } from '#model/field.ts'

/** A value that came, and what the person has in its place; '' where they typed nothing. */
export interface OfferedValue {
  readonly field: PlainFieldId
  readonly value: string
  readonly mine: string
}

/**
 * What would change if the values of a link were used. An address brings along what follows from it: with another address,
 * a login that was typed for the old one is offered anew, too.
 */
export function offeredValues(provider: Start, came: TypedValues, typed: TypedValues): readonly OfferedValue[] {
  const current = effectiveValues(provider, typed)
  const start = effectiveValues(provider, {})
  const next = effectiveValues(provider, came)
  const isOtherAddress = came.emailAddress !== undefined && came.emailAddress !== current.emailAddress
  return plainFields.flatMap((field) => {
    const isTyped = (typed[field] ?? '') !== ''
    const follows = isOtherAddress && isTyped && start[field] === '' && next[field] !== ''
    const value = came[field] ?? (follows ? next[field] : undefined)
    if (value === undefined || value === current[field]) return []
    return [{ field, value, mine: isTyped ? current[field] : '' }]
  })
}
