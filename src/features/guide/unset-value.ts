import { fill } from '#features/language/fill.ts'
import type { FieldId } from '#model/field.ts'
import { fieldTexts } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'

/** What a sentence says in place of a value that nobody has entered: "your email address". */
export const unsetValue = (field: FieldId): string => fill(messages.values.unset, { field: fieldTexts[field].inline })
