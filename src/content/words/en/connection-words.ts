import { lineNames, sectionTitles } from './field-words.ts'

/** The words of the table that any mail program can be set up with. */
export const connectionWords = {
  host: lineNames.imapHost,
  port: lineNames.imapPort,
  security: 'Security',
  authentication: 'Authentication',
  login: lineNames.imapLogin,
  kinds: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  password: 'Password',
  servers: sectionTitles,
} as const
