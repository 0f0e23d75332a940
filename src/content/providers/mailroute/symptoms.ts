import type { Symptom } from '#model/symptom.ts'
import type { MailRouteFacts } from './questions.ts'

type Symptoms = readonly Symptom<MailRouteFacts>[]

/** What may look different in the Control Panel. Facts: the provider's knowledge base. */
export const signInSymptoms = [
  {
    id: 'panel-password-forgotten',
    sees: 'The {panel} doesn’t accept my password, or I’ve forgotten it',
    cause:
      'Your {panel} password is a {provider} password. It’s different from the password of the mailbox your mail is forwarded to.',
    fix: {
      by: 'credentials',
      cases: {
        two: 'Ask for a new one on the [password page]({passwordReset}): type your address, then follow the link in the email you get. The new password is also your inbound (IMAP) password.',
      },
      otherwise:
        'Ask for a new one on the [password page]({passwordReset}): type your address, then follow the link in the email you get.',
    },
    words: ['login failed', 'cannot log in', 'reset password', 'wrong password control panel', 'lost password'],
  },
  {
    id: 'no-my-settings',
    sees: 'I’m signed in, but there’s no **My Settings**',
    cause:
      'In a narrow window, the top of the page may be folded away. Or you’re signed in with a different account from the one you send mail with.',
    fix: 'Make the window wider, or turn your phone sideways. Look along the top, next to **My Quarantine**. Check that the address shown there is the one you want to send from. Still nothing? Write to {support}.',
    words: ['menu missing', 'cannot find my settings'],
  },
] as const satisfies Symptoms

export const relayPageSymptoms = [
  {
    id: 'no-smtp-auth-relay',
    sees: 'There’s no **SMTP Auth Relay** in the menu',
    cause: 'The service is optional. It may not be turned on for your address.',
    fix: 'Check that you {pressed} **My Settings**. If the menu still doesn’t have it, ask your organization, or write to {support}.',
    words: ['menu entry missing', 'not available', 'relay missing'],
  },
] as const satisfies Symptoms

export const serverSymptoms = [
  {
    id: 'other-server-name',
    sees: 'I was given a different server name somewhere else',
    cause:
      'Names such as `mail.mailroute.net` or `outbound.mailroute.net` belong to other services. One receives mail for whole domains, the other is for mail servers known by their internet address.',
    fix: 'For this guide, use only the names on the {service} page.',
    words: ['mail.mailroute.net', 'outbound.mailroute.net', 'wrong server', 'which server'],
  },
  {
    id: 'port-993',
    when: { question: 'credentials', in: ['two'] },
    sees: 'I read about port 993 instead of 143',
    cause: 'Both lead to the same inbound server. {provider} names 993 with TLS in its article for Outlook.',
    fix: 'Start with what the {panel} shows. If the inbound side won’t connect, try 993 with TLS.',
    words: ['993', 'imaps', 'ssl port', '143'],
  },
] as const satisfies Symptoms

export const imapPasswordSymptoms = [
  {
    id: 'imap-password-unknown',
    sees: 'It says to use my {panel} password, and I don’t know it',
    cause: 'Your browser may have signed you in by itself, or you came through your organization’s website.',
    fix: 'Make a new one on the [password page]({passwordReset}): type your address, then follow the link in the email you get.',
    words: ['do not know password', 'use your control panel password', 'signed in automatically'],
  },
  {
    id: 'set-password-window',
    sees: 'A window asks me to set a password',
    cause: 'You don’t have a {provider} password yet. That’s usual if you came through your organization’s website.',
    fix: 'Type a new password twice and {press} **Save**. From now on it’s your inbound (IMAP) password.',
    words: ['create password', 'set password', 'local password'],
  },
  {
    id: 'only-stars',
    sees: 'I see only stars: `******`',
    cause: 'The stars aren’t the password. They hide it until you {press} the eye.',
    fix: '{Press} the :eye: next to them. Don’t copy the stars.',
    words: ['asterisks', 'dots', 'hidden password', '******'],
  },
] as const satisfies Symptoms

export const smtpPasswordSymptoms = [
  {
    // With two passwords it is told at the first of them.
    id: 'only-stars-outbound',
    when: { question: 'credentials', in: ['one', 'smtp'] },
    sees: 'I see only stars: `******`',
    cause: 'The stars aren’t the password. They hide it until you {press} the eye.',
    fix: '{Press} the :eye: next to them. Don’t copy the stars.',
    words: ['asterisks', 'dots', 'hidden password', '******'],
  },
  {
    id: 'no-terms',
    sees: 'I don’t see any terms, and the password appears right away',
    cause: 'The terms were already accepted for this address.',
    fix: 'You don’t have to do anything. Copy the password and go on.',
    words: ['terms missing', 'no terms of service'],
  },
  {
    id: 'disagreed',
    sees: 'I {pressed} **I disagree**',
    cause: 'The {panel} doesn’t show the password unless you accept the terms.',
    fix: '{Press} the :eye: again. The terms come back.',
    words: ['i disagree', 'terms refused'],
  },
  {
    id: 'generated-new',
    sees: 'I {pressed} **Generate New Password**',
    cause: 'Your old outbound (SMTP) password has stopped working everywhere.',
    fix: 'Use the new one in this guide. Then enter it on every other device that sends through {provider}.',
    words: ['regenerated', 'new password', 'other device stopped', 'phone stopped sending'],
  },
] as const satisfies Symptoms

/** What its servers say when a message is sent, from any program. */
export const sendSymptoms = [
  {
    id: 'policy-rejection',
    sees: 'I get an error with **554 5.7.1** and “Policy Rejection”',
    cause: 'If it says “Quota Exceeded”, more mail was sent in an hour than the service allows.',
    fix: 'Wait an hour. If you sent only a little, someone else may have your password: make a new one with **Generate New Password**, and tell {support}.',
    words: ['554', 'quota', 'policy rejection', 'limit', 'too many messages'],
  },
  {
    id: 'from-refused',
    sees: 'The server refuses the sender’s address',
    cause: 'The address in **From** is neither your login nor one of its aliases.',
    fix: 'Choose your new address in **From**. {provider} can’t send mail for other addresses.',
    words: ['sender rejected', 'from address refused', 'not allowed to send', 'alias', 'sender address'],
  },
  {
    id: 'worked-then-stopped',
    sees: 'It worked, and now it doesn’t anymore',
    cause: {
      by: 'credentials',
      cases: {
        two: 'One of the passwords has probably changed. A new {panel} password is also a new inbound password, and **Generate New Password** makes a new outbound one.',
      },
      otherwise:
        'The password for sending has probably changed: **Generate New Password** makes a new one, and the old one stops working.',
    },
    fix: {
      by: 'credentials',
      cases: { two: 'Enter your current passwords in {program} again.' },
      otherwise: 'Get [your current password](step:outbound-password), and enter it in {program} again.',
    },
    words: ['stopped working', 'used to work', 'suddenly', 'changed password'],
  },
] as const satisfies Symptoms
