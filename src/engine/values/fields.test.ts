import { expect, it } from 'vitest'
import { isFieldId, isPlain, isSecret, plainFields, secretFields } from './fields.ts'

it('every field is plain or secret, never both', () => {
  for (const field of plainFields)
    expect([isPlain(field), isSecret(field), isFieldId(field)]).toEqual([true, false, true])
  for (const field of secretFields)
    expect([isPlain(field), isSecret(field), isFieldId(field)]).toEqual([false, true, true])
  for (const text of ['', 'password', 'constructor', 'imaphost']) expect(isFieldId(text)).toBe(false)
})
