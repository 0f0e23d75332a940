import type { Provider } from '#model/provider.ts'
import { serversAndLogins, signIn, smtpAuthRelay } from './collect-account.ts'
import { inboundPassword, outboundPassword } from './collect-passwords.ts'
import { service } from './questions.ts'

/**
 * MailRoute, SMTP Auth Relay. Facts: the provider's knowledge base (articles on Apple Mail, on configuration
 * profiles, on two passwords, on the relay in general) and the Control Panel as its pictures show it, 2022 to 2024.
 * All values are defaults: what the Control Panel shows wins.
 */
export const mailroute = {
  id: 'mailroute',
  name: 'MailRoute',
  service: 'SMTP Auth Relay',
  panel: {
    name: 'Control Panel',
    url: 'https://admin.mailroute.net',
    address: 'admin.mailroute.net',
    passwordReset: 'https://admin.mailroute.net/accounts/password_setup/#/',
  },
  support: { email: 'support@mailroute.net', url: 'https://support.mailroute.net/hc/en-us/articles/5551881962003' },
  defaults: {
    accountDescription: 'MailRoute outbound email',
    imapHost: 'imap.mailroute.net',
    imapPort: '143',
    imapLogin: '{emailAddress}',
    smtpHost: 'smtpauth.mailroute.net',
    smtpPort: '587',
    smtpLogin: '{emailAddress}',
  },
  paste: {
    headings: { imap: 'Inbound (IMAP) Server Configuration', smtp: 'Outbound (SMTP) Server Configuration' },
    labels: { Host: 'Server Name', Port: 'Server Port', Login: 'Login', Password: 'Password' },
    notPasswords: ['Control Panel Password'],
    account: 'Email Account',
  },
  relay: { hosts: ['mailroute.net'], dkimSelectors: ['mr01', 'mr02', 'mr03'] },
  reverseDns: 'net.mailroute',
  questions: [service],
  collect: {
    id: 'collect',
    title: 'Collect your values',
    steps: [signIn, smtpAuthRelay, serversAndLogins, inboundPassword, outboundPassword],
  },
  passwords: {
    imapPassword: 'the one you sign in to the Control Panel with',
    smtpPassword: 'the one behind the lower eye icon, after the terms',
  },
} as const satisfies Provider
