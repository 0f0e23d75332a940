import { screenMessages } from '#words/screen-messages.ts'
import type { PlainFieldId, Values } from '#model/field.ts'

/** example.org is reserved for examples (RFC 2606): nobody's address is shown. */
const samples: Values = {
  fullName: screenMessages.samples.fullName,
  emailAddress: 'you@example.org',
  accountDescription: screenMessages.samples.description,
  imapHost: 'imap.example.org',
  imapPort: '143',
  imapLogin: 'you@example.org',
  smtpHost: 'smtp.example.org',
  smtpPort: '587',
  smtpLogin: 'you@example.org',
}

/** The person's values; where one is empty, a sample. An empty login follows the address, as most logins do. */
export function withSamples(values: Values): Values {
  const pick = (field: PlainFieldId) => values[field].trim() || samples[field]
  const emailAddress = pick('emailAddress')
  return {
    fullName: pick('fullName'),
    emailAddress,
    accountDescription: pick('accountDescription'),
    imapHost: pick('imapHost'),
    imapPort: pick('imapPort'),
    imapLogin: values.imapLogin.trim() || emailAddress,
    smtpHost: pick('smtpHost'),
    smtpPort: pick('smtpPort'),
    smtpLogin: values.smtpLogin.trim() || emailAddress,
  }
}

/** The account that was there before, in lists and in the From menu. */
export const otherAccount = {
  name: screenMessages.samples.other,
  person: screenMessages.samples.otherName,
  address: 'other@example.com',
} as const
