import { site } from '#content/site.ts'
import type { FieldId, FieldText } from '#model/field.ts'
import type { Credentials } from '#model/question.ts'

/** The public names of the value fields, where each server has its own password: tests, links and reports rely on them. */
const ofTwoPasswords: Readonly<Record<FieldId, FieldText>> = {
  fullName: {
    name: 'Full name',
    inline: 'full name',
    hint: 'Your name, the way people you write to should see it.',
  },
  emailAddress: {
    name: 'Email address',
    inline: 'email address',
    hint: 'The address you want to send from, for example you@example.org.',
  },
  accountDescription: {
    name: 'Account description',
    inline: 'account description',
    hint: 'What the account is called in your list of accounts. Only you see it.',
  },
  imapHost: {
    name: 'Inbound (IMAP) server name',
    inline: 'inbound (IMAP) server name',
    hint: 'The server that brings your mail in.',
  },
  imapPort: {
    name: 'Inbound (IMAP) server port',
    inline: 'inbound (IMAP) server port',
    hint: 'A number, usually 143 or 993.',
  },
  imapLogin: {
    name: 'Inbound (IMAP) login',
    inline: 'inbound (IMAP) login',
    hint: 'Usually your full email address.',
  },
  imapPassword: {
    name: 'Inbound (IMAP) password',
    inline: 'inbound (IMAP) password',
    hint: 'It brings your mail in.',
  },
  smtpHost: {
    name: 'Outbound (SMTP) server name',
    inline: 'outbound (SMTP) server name',
    hint: 'The server that sends your mail.',
  },
  smtpPort: {
    name: 'Outbound (SMTP) server port',
    inline: 'outbound (SMTP) server port',
    hint: 'A number, usually 587 or 465.',
  },
  smtpLogin: {
    name: 'Outbound (SMTP) login',
    inline: 'outbound (SMTP) login',
    hint: 'Usually your full email address.',
  },
  smtpPassword: {
    name: 'Outbound (SMTP) password',
    inline: 'outbound (SMTP) password',
    hint: 'It sends your mail. It’s different from the inbound one.',
  },
}

const login = { name: 'Login', inline: 'login', hint: ofTwoPasswords.imapLogin.hint }
const passwordHints = { one: 'It brings your mail in and sends it.', smtp: 'It sends your mail.' } as const

/** The names of the value fields for a provider: where there is one password, nothing has to be told apart. */
export function fieldTextsFor(credentials: Credentials): Readonly<Record<FieldId, FieldText>> {
  if (credentials === 'two') return ofTwoPasswords
  const password = { name: 'Password', inline: 'password', hint: passwordHints[credentials] }
  return { ...ofTwoPasswords, imapLogin: login, smtpLogin: login, imapPassword: password, smtpPassword: password }
}

/** The names of the value fields in this site, the same in all its guides. */
export const fieldTexts = fieldTextsFor(site.provider.account.credentials)
