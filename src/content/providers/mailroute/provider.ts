import type { Provider } from '#model/provider.ts'
import { serversAndLogins, signIn, smtpAuthRelay } from './collect-account.ts'
import { inboundPassword, outboundPassword } from './collect-passwords.ts'
import { questions, type MailRouteFacts } from './questions.ts'
import { sendSymptoms } from './symptoms.ts'

/**
 * MailRoute, SMTP Auth Relay. Facts: the provider's knowledge base (articles on Apple Mail, on configuration
 * profiles, on two passwords, on the relay in general) and the Control Panel as its pictures show it, 2022 to 2024.
 * All values are defaults: what the Control Panel shows wins.
 */
export const mailroute = {
  id: 'mailroute',
  name: 'MailRoute',
  service: 'SMTP Auth Relay',
  panel: { name: 'Control Panel', url: 'https://admin.mailroute.net', address: 'admin.mailroute.net' },
  support: { email: 'support@mailroute.net', url: 'https://support.mailroute.net/hc/en-us/articles/5551881962003' },
  account: {
    credentials: 'two',
    imap: { host: 'imap.mailroute.net', port: '143', security: 'starttls' },
    smtp: { host: 'smtpauth.mailroute.net', port: '587', security: 'starttls' },
  },
  known: {
    // The article for Outlook has 993; the Control Panel shows 143.
    imap: { ports: ['143', '993'] },
    mistakes: [
      { host: 'smtp.mailroute.net', says: 'MailRoute doesn’t have a server with this name.' },
      { host: 'mail.mailroute.net', says: 'This server receives mail for whole domains. It isn’t for mail programs.' },
      {
        host: 'outbound.mailroute.net',
        says: 'This server is for mail servers of organizations, not for mail programs.',
      },
      { host: 'admin.mailroute.net', says: 'This is the address of the Control Panel, not of a mail server.' },
    ],
  },
  defaults: {
    accountDescription: 'MailRoute outbound email',
    imapLogin: '{emailAddress}',
    smtpLogin: '{emailAddress}',
  },
  mailbox: { by: 'service', cases: { mems: 'forwarded', hosted: 'kept', unsure: 'either' } },
  paste: {
    headings: { imap: 'Inbound (IMAP) Server Configuration', smtp: 'Outbound (SMTP) Server Configuration' },
    labels: { Host: 'Server Name', Port: 'Server Port', Login: 'Login', Password: 'Password' },
    notPasswords: ['Control Panel Password'],
    account: 'Email Account',
  },
  relay: {
    hosts: ['mailroute.net'],
    // “All MailRoute traffic will come from our block of addresses”: the knowledge base, articles on in-house servers,
    // on Microsoft 365 and on Google Workspace.
    addresses: ['199.89.0.0/21'],
    dkimSelectors: ['mr01', 'mr02', 'mr03'],
  },
  dnsHelp:
    '{provider}’s part of the SPF entry is `include:spf.mailroute.net`, and its DKIM entries are `mr01._domainkey`, `mr02._domainkey` and `mr03._domainkey`.',
  reverseDns: 'net.mailroute',
  questions,
  words: { passwordReset: 'https://admin.mailroute.net/accounts/password_setup/#/' },
  collect: {
    title: 'Collect your values',
    steps: [signIn, smtpAuthRelay, serversAndLogins, inboundPassword, outboundPassword],
  },
  numbered: ['sign-in', 'smtp-auth-relay', 'servers-and-logins', 'inbound-password', 'outbound-password'],
  passwords: {
    imapPassword: 'the one you sign in to the Control Panel with',
    smtpPassword: 'the one behind the lower eye icon, after the terms',
  },
  short: {
    by: 'credentials',
    cases: {
      two: 'In the [{panel}]({panelUrl}), open **My Settings**, then **SMTP Auth Relay**. Show both passwords with the :eye: (accept the terms for the second one).',
    },
    otherwise:
      'In the [{panel}]({panelUrl}), open **My Settings**, then **SMTP Auth Relay**. Show the outbound (SMTP) password with the :eye: next to it, and accept the terms.',
  },
  notes: {
    'choose-sender': [
      {
        id: 'who-may-send',
        title: 'Which addresses can I send from?',
        text: '{provider} sends mail only for the address you log in with and its aliases. It refuses any other address.',
      },
    ],
  },
  symptoms: { send: sendSymptoms },
  notSent: [
    {
      id: 'check-policy',
      sees: '“554 5.7.1 …”, “Policy Rejection” or “Quota Exceeded”',
      reasons: [{ kind: 'symptom', id: 'policy-rejection' }],
      step: 'outbound-password',
    },
  ],
  remember: [
    {
      id: 'check-remember-passwords',
      when: { question: 'credentials', in: ['two'] },
      title: 'There are two passwords',
      text: 'The inbound (IMAP) password is your {panel} password. If you change it there, change it in {program}, too. The outbound (SMTP) password is a different one.',
    },
    {
      id: 'check-remember-new-password',
      title: 'A new outbound password replaces the old one everywhere',
      text: 'After **Generate New Password**, no computer or phone with the old password can send until you enter the new one.',
    },
  ],
  profileNotes: [
    {
      id: 'profile-providers-own',
      title: 'The {provider} {panel} has a profile, too',
      text: 'You’ll find it on the {service} page, under **Configure your Email Client**. In {provider}’s pictures it asks only for the incoming password, so you may have to enter the outgoing one in {program} yourself. The profile from this guide is made for two passwords.',
    },
  ],
} as const satisfies Provider<MailRouteFacts>
