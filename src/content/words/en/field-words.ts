import type { FieldId, FieldText } from '#model/field.ts'

/** The public names of the value fields, where each server has its own password: tests, links and reports rely on them. */
export const fieldWords = {
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
} as const satisfies Readonly<Record<FieldId, FieldText>>

/** Where there is one password, nothing has to be told apart. */
export const onePasswordWords = {
  login: { name: 'Login', inline: 'login', hint: 'Usually your full email address.' },
  password: { name: 'Password', inline: 'password' },
  hints: { one: 'It brings your mail in and sends it.', smtp: 'It sends your mail.' },
} as const

/** A value's name where its server is named already: under a heading, in a table. */
export const lineNames: Readonly<Record<FieldId, string>> = {
  fullName: 'Full name',
  emailAddress: 'Email address',
  accountDescription: 'Account description',
  imapHost: 'Server name',
  imapPort: 'Port',
  imapLogin: 'Login',
  imapPassword: 'Password',
  smtpHost: 'Server name',
  smtpPort: 'Port',
  smtpLogin: 'Login',
  smtpPassword: 'Password',
}

/** Headings over values that belong together. */
export const sectionTitles = { person: 'You', imap: 'Inbound (IMAP)', smtp: 'Outbound (SMTP)' } as const
