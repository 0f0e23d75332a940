import { site } from '#content/site.ts'
import type { FieldId, FieldText } from '#model/field.ts'
import type { Credentials } from '#model/question.ts'
import { fieldWords, onePasswordWords } from '#words/field-words.ts'

/** The names of the value fields for a provider with these passwords. */
export function fieldTextsFor(credentials: Credentials): Readonly<Record<FieldId, FieldText>> {
  if (credentials === 'two') return fieldWords
  const { login, hints } = onePasswordWords
  const password = { ...onePasswordWords.password, hint: hints[credentials] }
  return { ...fieldWords, imapLogin: login, smtpLogin: login, imapPassword: password, smtpPassword: password }
}

/** The names of the value fields in this site, the same in all its guides. */
export const fieldTexts = fieldTextsFor(site.provider.account.credentials)
