import type { PlainFieldId } from '#model/field.ts'
import { checkValue } from './check-value.ts'

/** A typed value that checks ok comes out as the check cleaned it; a bad one as it was typed; nothing as ''. */
export function cleanValue(field: PlainFieldId, typed: string): string {
  const check = checkValue(field, typed)
  if (check.state === 'empty') return ''
  return check.state === 'ok' ? check.value : typed
}
