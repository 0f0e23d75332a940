import type { FieldId, FieldText } from '#model/field.ts'

/** The public names of the value fields: tests, links and reports rely on them. */
export const fieldTexts: Readonly<Record<FieldId, FieldText>> = {
  fullName: {
    name: 'Full name',
    inline: 'full name',
    hint: 'Your own name, as the people you write to should see it.',
  },
  emailAddress: {
    name: 'Email address',
    inline: 'email address',
    hint: 'The address you want to send from, for example you@example.org.',
  },
  accountDescription: {
    name: 'Account description',
    inline: 'account description',
    hint: 'How the account is called in your own list of accounts. Only you see it.',
  },
  imapHost: {
    name: 'Inbound (IMAP) server name',
    inline: 'inbound (IMAP) server name',
    hint: 'Beside “Server Name” in the inbound block.',
  },
  imapPort: {
    name: 'Inbound (IMAP) server port',
    inline: 'inbound (IMAP) server port',
    hint: 'A number, beside “Server Port” in the inbound block.',
  },
  imapLogin: {
    name: 'Inbound (IMAP) login',
    inline: 'inbound (IMAP) login',
    hint: 'Mostly your whole email address.',
  },
  imapPassword: {
    name: 'Inbound (IMAP) password',
    inline: 'inbound (IMAP) password',
    hint: 'For bringing mail in.',
  },
  smtpHost: {
    name: 'Outbound (SMTP) server name',
    inline: 'outbound (SMTP) server name',
    hint: 'Beside “Server Name” in the outbound block.',
  },
  smtpPort: {
    name: 'Outbound (SMTP) server port',
    inline: 'outbound (SMTP) server port',
    hint: 'A number, beside “Server Port” in the outbound block.',
  },
  smtpLogin: {
    name: 'Outbound (SMTP) login',
    inline: 'outbound (SMTP) login',
    hint: 'Mostly your whole email address.',
  },
  smtpPassword: {
    name: 'Outbound (SMTP) password',
    inline: 'outbound (SMTP) password',
    hint: 'For sending mail out. It is another password than the inbound one.',
  },
}
