import { fieldTexts } from '#words/field-names.ts'
import { heldMessages } from '#words/value-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { PlainFieldId } from '#model/field.ts'
import type { Held } from '#state/held.ts'

/** Why a field does not keep what was typed into it. */
export function heldText(held: Held, field: PlainFieldId): string {
  return held.kind === 'password'
    ? fill(heldMessages.password, { field: fieldTexts[held.secret].inline })
    : fill(heldMessages.shape, { field: fieldTexts[field].inline })
}
