import type { Symptom } from '#model/symptom.ts'

/** What may look different while the values are collected, by the step's id. Facts: the provider's knowledge base. */
export const collectSymptoms = {
  'sign-in': [
    {
      id: 'panel-password-forgotten',
      sees: 'The {panel} does not accept my password, or I have forgotten it',
      cause:
        'The {panel} password is a {provider} password. It is not the password of the mailbox your mail is forwarded to.',
      fix: 'Ask for a new one at the [password page]({passwordReset}): type your address, then follow the link in the email you get. The new password is also your inbound (IMAP) password.',
      words: ['login failed', 'cannot log in', 'reset password', 'wrong password control panel', 'lost password'],
    },
    {
      id: 'no-my-settings',
      sees: 'I am signed in, but there is no **My Settings**',
      cause:
        'In a narrow window the top of the page may be folded away. Or you are signed in with another account than the one that sends mail.',
      fix: 'Make the window wider and look along the top, beside **My Quarantine**. Check that the address shown there is the one you want to send from. Still nothing: write to [{supportEmail}](mailto:{supportEmail}).',
      words: ['menu missing', 'cannot find my settings'],
    },
  ],
  'smtp-auth-relay': [
    {
      id: 'no-smtp-auth-relay',
      sees: 'There is no **SMTP Auth Relay** in the menu',
      cause: 'The service is optional. It may not be switched on for your address.',
      fix: 'Check that you clicked **My Settings**. If the menu still lacks it, ask your organization, or write to [{supportEmail}](mailto:{supportEmail}).',
      words: ['menu entry missing', 'not available', 'relay missing'],
    },
  ],
  'servers-and-logins': [
    {
      id: 'other-server-name',
      sees: 'Somewhere else I was given another server name',
      cause:
        'Names such as `mail.mailroute.net` or `outbound.mailroute.net` belong to other services: one receives mail for whole domains, the other serves mail servers known by their internet address.',
      fix: 'For this guide only the names on the {service} page count.',
      words: ['mail.mailroute.net', 'outbound.mailroute.net', 'wrong server', 'which server'],
    },
    {
      id: 'port-993',
      sees: 'I read about port 993 instead of 143',
      cause: 'Both lead to the same inbound server. {provider} names 993 with TLS in its article for Outlook.',
      fix: 'Start with what the {panel} shows. If the inbound side will not connect, 993 with TLS is worth a try.',
      words: ['993', 'imaps', 'ssl port', '143'],
    },
  ],
  'inbound-password': [
    {
      id: 'imap-password-unknown',
      sees: 'It says to use the {panel} password, and I do not know it',
      cause: 'Your browser may have signed you in by itself, or you came through your organization’s website.',
      fix: 'Make a new one at the [password page]({passwordReset}): type your address, then follow the link in the email you get.',
      words: ['do not know password', 'use your control panel password', 'signed in automatically'],
    },
    {
      id: 'set-password-window',
      sees: 'A window asks me to set a password',
      cause:
        'You have no password of your own at {provider} yet. That is usual when you came through your organization’s website.',
      fix: 'Type a new password twice and click **Save**. From now on it is your inbound (IMAP) password.',
      words: ['create password', 'set password', 'local password'],
    },
    {
      id: 'only-stars',
      sees: 'I see only stars: `******`',
      cause: 'The stars are not the password. They stand for it until you click the eye.',
      fix: 'Click the :eye: beside them. Do not copy the stars.',
      words: ['asterisks', 'dots', 'hidden password', '******'],
    },
  ],
  'outbound-password': [
    {
      id: 'no-terms',
      sees: 'No terms appear, the password shows at once',
      cause: 'They have been accepted for this address before.',
      fix: 'Nothing to do. Copy the password and go on.',
      words: ['terms missing', 'no terms of service'],
    },
    {
      id: 'disagreed',
      sees: 'I clicked **I disagree**',
      cause: 'Without the terms the {panel} does not show the password.',
      fix: 'Click the :eye: again and decide anew.',
      words: ['i disagree', 'terms refused'],
    },
    {
      id: 'generated-new',
      sees: 'I clicked **Generate New Password**',
      cause: 'The old outbound (SMTP) password has stopped working everywhere.',
      fix: 'Use the new one in this guide, and put it into every other device that sends through {provider}.',
      words: ['regenerated', 'new password', 'other device stopped', 'phone stopped sending'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom[]>>
