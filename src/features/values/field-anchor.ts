import type { FieldId } from '#model/field.ts'

/** The id of the element that holds the line to type a value into. */
export const fieldAnchor = (field: FieldId) => `value-${field}`
