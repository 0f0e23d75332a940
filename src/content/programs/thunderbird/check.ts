import type { CheckWay } from '#model/check-way.ts'
import type { ThunderbirdFacts } from './questions.ts'

/** Facts: the provider's articles (Thunderbird, full headers, who may send); Thunderbird's own texts for its errors. */
export const check = {
  finishes: 'send-a-test',
  intro: [
    'Thunderbird says nothing when all is well. This page tells you whether your messages go out the right way. **Send one test message, copy its source where it arrives, and paste it below.** You’ll get the answer in plain words.',
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
    { text: 'In Thunderbird, start a new message.' },
    { text: 'Look at **From**. It must show your new address. [How to choose it](step:choose-from)' },
    { text: 'Write to the other mailbox. You can copy the subject and the text from here.' },
    { text: 'Click **Send**. Wait a minute, then look in the other mailbox, and in its spam folder, too.' },
  ],
  source: [
    {
      text: 'Open the message in the **Inbox** where it arrived. Don’t use the copy in **Sent**: that one never left your computer.',
    },
    {
      text: 'Click **More** at the top right of the message, then **View Source**. A window full of text opens. In the menu bar it’s **View**, then **Message Source**.',
    },
    { text: 'Press `Ctrl+A` to select all of it, then `Ctrl+C` to copy. On a Mac, hold down `⌘` instead of `Ctrl`.' },
  ],
  notSent: [
    {
      id: 'thunderbird-check-login',
      sees: '“Login to server … with username … failed.”',
      reasons: [
        {
          kind: 'own',
          when: { question: 'credentials', in: ['two'] },
          cause:
            'Thunderbird tries the inbound (IMAP) password at the outgoing server, or the outbound one has changed.',
          fix: 'Click **Enter New Password**, not **Retry**. Paste the outbound (SMTP) password, and let Thunderbird remember it.',
        },
        {
          kind: 'own',
          when: { question: 'credentials', in: ['one', 'smtp'] },
          cause: 'The server doesn’t accept the password anymore, probably because there’s a new one.',
          fix: 'Click **Enter New Password**, not **Retry**. Paste the new password, and let Thunderbird remember it.',
        },
      ],
      step: 'outgoing-server',
    },
    {
      id: 'thunderbird-check-failed',
      sees: '“Sending of the message failed.”',
      reasons: [{ kind: 'symptom', id: 'thunderbird-cannot-send' }],
      step: 'outgoing-server',
    },
    {
      id: 'thunderbird-check-timed-out',
      sees: 'It says that connecting to the outgoing server failed or timed out',
      reasons: [
        {
          kind: 'own',
          cause:
            'There was no answer at all, so it isn’t the password. The server name or the port is wrong, or your network doesn’t let mail out, as in some hotels and offices.',
          fix: 'Compare the server name with {smtpHost}, letter by letter. If it’s right, try another network, such as your phone’s, and turn off any VPN for the test.',
        },
        { kind: 'symptom', id: 'test-finds-nothing' },
      ],
      step: 'outgoing-server',
    },
    {
      id: 'thunderbird-check-from-refused',
      sees: 'The server refuses the sender’s address, the one in **From**',
      reasons: [
        { kind: 'symptom', id: 'customized-from' },
        {
          kind: 'own',
          cause: 'Most providers send mail only for the address you log in with.',
          fix: 'Choose your new account in **From**, and send the test again.',
        },
      ],
      step: 'choose-from',
    },
    {
      id: 'thunderbird-check-copy',
      sees: 'It was sent, but couldn’t be copied to **Sent**',
      reasons: [{ kind: 'symptom', id: 'thunderbird-copy-failed' }],
      step: 'send-a-test',
    },
  ],
  fix: {
    from: {
      title: 'Choose your new address in From',
      text: 'Send the test once more. Before you click **Send**, click the address next to **From** and choose your new one.',
      step: 'choose-from',
    },
    server: {
      title: 'Check which server sends',
      text: 'In the account settings, click your new account. **Outgoing Server (SMTP)** must be the one with {smtpHost}. If it isn’t, choose it from the list, and send the test once more.',
      step: 'outgoing-server',
    },
    domain: {
      title: 'Tell whoever looks after your domain',
      text: 'You don’t have to change anything in Thunderbird. If the domain isn’t your own, write to whoever gave you the address, and send them this answer. A button below copies it. {dnsHelp} {provider} can help, too: {support}.',
      step: null,
    },
  },
  remember: [
    {
      id: 'check-remember-from',
      title: 'Look at From when you write',
      text: 'Only mail you send from this account goes through {provider}. Thunderbird picks the account by the folder you’re looking at, so [look at From](step:choose-from) each time.',
    },
    {
      id: 'check-remember-undo',
      title: 'To undo it all',
      text: {
        by: 'mailbox',
        cases: {
          forwarded:
            'In the account settings, click the new account, **Account Actions**, then **Remove Account**. You won’t lose any mail: this account doesn’t store any.',
          kept: 'In the account settings, click the new account, **Account Actions**, then **Remove Account**. Your mail stays at {provider}.',
        },
        otherwise:
          'In the account settings, click the new account, **Account Actions**, then **Remove Account**. Whatever {provider} keeps for you stays there.',
      },
    },
  ],
} as const satisfies CheckWay<ThunderbirdFacts>
