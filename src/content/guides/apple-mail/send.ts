import type { Step } from '#model/step.ts'
import { composeWindow, fromMenu, sendMessage } from './figures.ts'

const place = 'In Mail'

export const chooseFrom = {
  kind: 'enter',
  id: 'choose-from',
  title: 'Choose the account when you write',
  summary: 'In a new message, click the address beside **From** and choose the new account.',
  minutes: 0.5,
  place,
  intro: 'Mail sends through the account that stands in **From**. So look there each time.',
  actions: [
    { text: 'Start a new message: **File**, then **New Message**.' },
    { text: 'Click the address beside **From**. A menu opens.' },
    { text: 'Choose your new account.' },
  ],
  cautions: [
    {
      id: 'who-may-send',
      title: 'Only your own address, or your own aliases',
      text: '{provider} sends mail only for the address you log in with and its aliases. A Gmail or other address in **From** together with this server is refused.',
    },
  ],
  expected: [],
  see: 'Your address stands beside **From**.',
  values: [{ rows: [{ field: 'emailAddress', label: 'From' }] }],
  figures: [composeWindow, fromMenu],
  symptoms: [
    {
      id: 'no-from',
      sees: 'There is no **From** line',
      cause: 'Mail shows it only when there are two accounts or more. With one account, that one sends.',
      fix: 'If you do have other accounts, the new one may not be complete: look at [Server Settings](step:server-settings) once more.',
      words: ['from missing', 'from not shown', 'cannot choose from'],
    },
    {
      id: 'from-jumps-back',
      sees: 'A new message starts with another address each time',
      cause: 'Mail picks the account by the mailbox you are looking at.',
      fix: 'In Mail’s **{settings}**, under **Composing**, set **Send new messages from** to the new account.',
      words: ['default account', 'wrong account', 'always other address', 'send new messages from'],
    },
  ],
} as const satisfies Step

export const sendATest = {
  kind: 'act',
  id: 'send-a-test',
  title: 'Send a test',
  summary: 'Send a short message from the new account to a mailbox elsewhere, and see that it arrives.',
  minutes: 1.25,
  place,
  intro: {
    by: 'service',
    cases: {
      mems: 'Send it to a mailbox elsewhere: the address of the mailbox you read your mail in, or that of a friend. Not to the address you have just set up: mail to it is forwarded, and passes through another hand before it arrives.',
    },
    otherwise:
      'Send it to a mailbox elsewhere: another address of yours, or that of a friend. Not to the address you have just set up: mail to it may be forwarded or stay inside {provider}, and then does not show whether sending works.',
  },
  actions: [
    { text: 'Check that **From** shows your new account.' },
    { text: 'Write to a mailbox elsewhere, with any subject, and click the paper plane to send.' },
    { text: 'Look into the other mailbox, and into its spam folder too.' },
  ],
  cautions: [],
  expected: [],
  see: 'The message arrives, with your name and your address. It passes the three checks that receivers make: SPF, DKIM and DMARC.',
  figures: [sendMessage],
  symptoms: [
    {
      id: 'cannot-send',
      sees: 'Mail says **Cannot send message using the server**',
      cause:
        'The outgoing server did not accept the login. This time it is a real error: mostly the inbound password stands where the outbound one belongs.',
      fix: 'Click **Try Later**. In [Server Settings](step:server-settings) put in the outbound (SMTP) password again, and click **Save**.',
      words: [
        'cannot send',
        'could not send',
        'send failed',
        'outbox',
        'smtp error',
        'rejected the password',
        'not sent',
      ],
    },
    {
      id: 'sent-through-other-server',
      sees: 'The message arrives, but with another address or marked as suspicious',
      cause: 'Another account was in **From**, or Mail used another account’s server when this one failed.',
      fix: 'Check **From**, and in [Server Settings](step:server-settings) the **Account** under Outgoing Mail Server.',
      words: ['wrong sender', 'spf fail', 'dmarc fail', 'suspicious', 'via', 'other address'],
    },
    {
      id: 'policy-rejection',
      sees: 'An error with **554 5.7.1** and “Policy Rejection”',
      cause: 'With “Quota Exceeded”: more was sent within an hour than the service allows.',
      fix: 'Wait an hour. If you sent only a little, somebody else may have your password: make a new one with **Generate New Password** and tell [{supportEmail}](mailto:{supportEmail}).',
      words: ['554', 'quota', 'policy rejection', 'limit', 'too many messages'],
    },
    {
      id: 'from-refused',
      sees: 'The server refuses the sender’s address',
      cause: 'The address in **From** is neither your login nor one of its aliases.',
      fix: 'Choose the new account in **From**. Other addresses cannot be sent through {provider}.',
      words: ['sender rejected', 'from address refused', 'not allowed to send', 'alias', 'sender address'],
    },
    {
      id: 'in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers judge more than the three checks, for example short messages without text.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
    {
      id: 'worked-then-stopped',
      sees: 'It worked, and now it does not any more',
      cause:
        'Most often one of the passwords was changed: a new {panel} password is also a new inbound password, and **Generate New Password** makes a new outbound one.',
      fix: 'Put the current passwords into [Server Settings](step:server-settings), and click **Save**.',
      words: ['stopped working', 'used to work', 'suddenly', 'changed password'],
    },
  ],
} as const satisfies Step
