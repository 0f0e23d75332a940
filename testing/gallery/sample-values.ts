import type { Values } from '#model/field.ts'

const nothing: Values = {
  fullName: '',
  emailAddress: '',
  accountDescription: '',
  imapHost: '',
  imapPort: '',
  imapLogin: '',
  smtpHost: '',
  smtpPort: '',
  smtpLogin: '',
}

const typed: Values = {
  fullName: 'Dana Example',
  emailAddress: 'dana@example.org',
  accountDescription: 'Relay for example.org',
  imapHost: 'imap.mailroute.net',
  imapPort: '143',
  imapLogin: 'dana@example.org',
  smtpHost: 'smtpauth.mailroute.net',
  smtpPort: '587',
  smtpLogin: 'dana@example.org',
}

const longAddress = `${'long-local-part.'.repeat(4).slice(0, 64)}@${'subdomain.'.repeat(18)}example.org`.slice(0, 254)

const extreme: Values = {
  fullName: 'عبد الرحمن بن عبد العزيز آل سعود المعروف بأبي يوسف الكاتب',
  emailAddress: longAddress,
  accountDescription: '電子郵件外寄帳號（協會會員專用）電子郵件外寄帳號（協會會員專用）',
  imapHost: `${'imap-server-with-a-very-long-name'.repeat(2).slice(0, 52)}.example.org`,
  imapPort: '65535',
  imapLogin: longAddress,
  smtpHost: `${'smtp-relay-with-a-very-long-name-'.repeat(2).slice(0, 52)}.example.org`,
  smtpPort: '65535',
  smtpLogin: longAddress,
}

/** What may stand in the settings: nothing yet, the usual, and the worst. */
export const sampleValues = { sample: nothing, typed, extreme } as const
