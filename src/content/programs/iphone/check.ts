import type { CheckWay } from '#model/check-way.ts'
import type { IosFacts } from './questions.ts'

/** Facts: the provider's articles (who may send, limits). Mail on a phone shows no source, so the way leads elsewhere. */
export const check = {
  finishes: 'send-a-test',
  intro: [
    'Your phone says little when a message doesn’t go out the right way, and nothing when all is well. This page tells you which it is. **Send one test message, copy its source where it arrives, and paste it below.** You’ll get the answer in plain words.',
    'Mail on an iPhone or iPad can’t show the source. So you need **a browser, best on a computer**, for the mailbox where the test arrives.',
  ],
  where: {
    by: 'mailbox',
    cases: {
      forwarded:
        'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up.** Mail to it is forwarded, so the report would be about the forwarding.',
      kept: 'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up.** The message would stay inside {provider}, and no other service would look at it.',
    },
    otherwise:
      'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up.** Mail to it may be forwarded or stay inside {provider}, so it wouldn’t prove that sending works.',
  },
  test: {
    subject: 'Test of my new mail account',
    body: 'Hello,\n\nthis is a test of my new mail account. It shows whether my messages go out the right way. You don’t need to answer.\n\nThank you!',
  },
  actions: [
    { text: 'In the Mail app, start a new message.' },
    { text: 'Look at **From:**. It must show your new account. [How to choose it](step:choose-from)' },
    { text: 'Write to the other mailbox. You can copy the subject and the text from here.' },
    { text: 'Tap the arrow to send. Wait a minute, then look in the other mailbox, and in its spam folder, too.' },
  ],
  source: [
    { text: 'Mail on an iPhone or iPad **can’t show the source** of a message, and neither can most other mail apps.' },
    {
      text: 'Open the other mailbox **in the browser of a computer**. Choose the service above, and you’ll see the way to the source there.',
    },
    {
      text: 'No computer? Some services show the source in Safari, too. In Safari, open their website, tap the button next to the address, and look for **Request Desktop Website**.',
    },
    { text: 'Then open this page on the same computer, and paste the source there. It needs none of your values.' },
  ],
  notSent: [
    {
      id: 'phone-check-outbox',
      sees: 'It stays in the **Outbox**, with or without a message',
      reasons: [
        { kind: 'symptom', id: 'stays-in-outbox' },
        { kind: 'symptom', id: 'phone-server-off' },
        {
          kind: 'own',
          cause: 'The phone may be offline, or the server hasn’t answered yet.',
          fix: 'Check that other pages open. Then open the message in the **Outbox** and send it again.',
        },
      ],
      step: 'send-a-test',
    },
    {
      id: 'phone-check-password',
      sees: 'It says that the user name or password is wrong',
      reasons: [
        { kind: 'symptom', id: 'wrong-password-wrong-port' },
        { kind: 'symptom', id: 'stays-in-outbox' },
      ],
      step: 'verify-servers',
    },
    {
      id: 'phone-check-timed-out',
      sees: 'It says that the connection to the outgoing server failed',
      reasons: [
        {
          kind: 'own',
          cause:
            'There was no answer at all, so it isn’t the password. The server name or the port is wrong, or your network doesn’t let mail out, as in some hotels and offices.',
          fix: 'Compare the host name with {smtpHost}, letter by letter. If it’s right, turn Wi-Fi off and try with mobile data, and turn off any VPN for the test.',
        },
        { kind: 'symptom', id: 'verifying-takes-long' },
      ],
      step: 'verify-servers',
    },
    {
      id: 'phone-check-from-refused',
      sees: 'The server refuses the sender’s address, the one in **From:**',
      reasons: [
        { kind: 'symptom', id: 'chose-hide-my-email' },
        {
          kind: 'own',
          cause: 'Most providers send mail only for the address you log in with.',
          fix: 'Choose your new account in **From:**, and send the test again.',
        },
      ],
      step: 'choose-from',
    },
    {
      id: 'phone-check-identity',
      sees: '“Cannot Verify Server Identity”',
      reasons: [{ kind: 'symptom', id: 'tapped-continue' }],
      step: 'verify-servers',
    },
  ],
  fix: {
    from: {
      title: 'Choose your new account in From',
      text: 'Send the test once more. Before you send it, tap **From:** and choose your new address, never **Hide My Email**.',
      step: 'choose-from',
    },
    server: {
      title: 'Check which server sends',
      text: 'In the list of accounts, tap the new one, then **Account**, then **SMTP**. **Primary Server** must be {smtpHost}. Turn off the servers under **Other SMTP Servers**, and send the test once more.',
      step: 'mail-servers',
    },
    domain: {
      title: 'Tell whoever looks after your domain',
      text: 'You don’t have to change anything on your phone. If the domain isn’t your own, write to whoever gave you the address, and send them this answer. A button below copies it. {dnsHelp} {provider} can help, too: {support}.',
      step: null,
    },
  },
  remember: [
    {
      id: 'check-remember-from',
      title: 'Look at From when you write',
      text: 'Only mail you send from this account goes through {provider}. Mail picks the account by the mailbox you’re looking at, so [look at From](step:choose-from) each time.',
    },
    {
      id: 'check-remember-undo',
      title: 'To undo it all',
      text: {
        by: 'mailbox',
        cases: {
          forwarded:
            'In the list of accounts, tap the new one, and then **Delete Account**. You won’t lose any mail: this account doesn’t store any. If you used a profile, remove [the profile](page:profile) instead.',
          kept: 'In the list of accounts, tap the new one, and then **Delete Account**. Your mail stays at {provider}. If you used a profile, remove [the profile](page:profile) instead.',
        },
        otherwise:
          'In the list of accounts, tap the new one, and then **Delete Account**. Whatever {provider} keeps for you stays there. If you used a profile, remove [the profile](page:profile) instead.',
      },
    },
  ],
} as const satisfies CheckWay<IosFacts>
