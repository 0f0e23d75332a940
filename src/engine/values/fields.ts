import type { FieldId, PlainFieldId, SecretFieldId } from '#model/field.ts'

/** Values that may be shown and stored, in the order a person meets them. */
export const plainFields = [
  'fullName',
  'emailAddress',
  'accountDescription',
  'imapHost',
  'imapPort',
  'imapLogin',
  'smtpHost',
  'smtpPort',
  'smtpLogin',
] as const satisfies readonly PlainFieldId[]

/** Values that live in memory only. */
export const secretFields = ['imapPassword', 'smtpPassword'] as const satisfies readonly SecretFieldId[]

export function isPlain(field: FieldId): field is PlainFieldId {
  return plainFields.some((plain) => plain === field)
}

export function isSecret(field: FieldId): field is SecretFieldId {
  return secretFields.some((secret) => secret === field)
}

/** True for the id of any field, plain or secret. */
export function isFieldId(text: string): text is FieldId {
  return [...plainFields, ...secretFields].some((field) => field === text)
}
