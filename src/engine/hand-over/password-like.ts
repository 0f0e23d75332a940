import { trimBlank } from '#engine/values/characters.ts'
import { hasPasswordShape, looksLikePassword } from '#engine/values/password-shape.ts'
import type { PlainFieldId } from '#model/field.ts'

/**
 * True for a text that a link neither carries nor brings. Stricter than a field that is typed into: there a description
 * may look like anything.
 */
export function isPasswordLike(field: PlainFieldId, text: string): boolean {
  return looksLikePassword(field, text) || (field === 'accountDescription' && hasPasswordShape(trimBlank(text)))
}
