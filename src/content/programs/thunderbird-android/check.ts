import type { CheckWay } from '#model/check-way.ts'
import type { AndroidFacts } from './questions.ts'

/** Facts: the provider's articles (who may send, limits); the app shows headers, but not in a way that is copied easily. */
export const check = {
  finishes: 'send-a-test',
  intro: [
    'Thunderbird says little when all is well. This page tells you whether your messages go out the right way. **Send one test message, copy its source where it arrives, and paste it below.** You’ll get the answer in plain words.',
    'A phone isn’t made for copying a source. So you need **a browser, best on a computer**, for the mailbox where the test arrives.',
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
    { text: 'In Thunderbird on your phone, start a new message.' },
    { text: 'Look at **From**. It must show your new address. [How to choose it](step:choose-from)' },
    { text: 'Write to the other mailbox. You can copy the subject and the text from here.' },
    { text: 'Tap the paper plane. Wait a minute, then look in the other mailbox, and in its spam folder, too.' },
  ],
  source: [
    {
      text: 'Thunderbird on a phone may show **part of the source**: open the message, tap the three dots **⋮**, and look for **Show headers**.',
    },
    {
      text: 'It’s easier to open the other mailbox **in the browser of a computer**. Choose the service above, and you’ll see the way to the source there.',
    },
    {
      text: 'No computer? Some services show the source in the phone’s browser, too. In its menu, look for **Desktop site**.',
    },
    { text: 'Then open this page on the same device, and paste the source there. It needs none of your values.' },
  ],
  notSent: [
    {
      id: 'android-check-outbox',
      sees: 'It stays in the **Outbox**, with or without a message',
      reasons: [
        { kind: 'symptom', id: 'android-stays-in-outbox' },
        {
          kind: 'own',
          cause: 'The phone may be offline, or the server hasn’t answered yet.',
          fix: 'Check that other pages open. Then open the message in the **Outbox** and send it again.',
        },
      ],
      step: 'enter-passwords',
    },
    {
      id: 'android-check-authentication',
      sees: '“Authentication failed”',
      reasons: [
        { kind: 'symptom', id: 'authentication-failed-notice' },
        { kind: 'symptom', id: 'android-stays-in-outbox' },
      ],
      step: 'enter-passwords',
    },
    {
      id: 'android-check-no-answer',
      sees: 'It says that it can’t connect',
      reasons: [
        {
          kind: 'own',
          cause:
            'There was no answer at all, so it isn’t the password. The server name or the port is wrong, or your network doesn’t let mail out, as in some hotels and offices.',
          fix: 'Compare the server name with {smtpHost}, letter by letter. If it’s right, turn Wi-Fi off and try with mobile data, and turn off any VPN for the test.',
        },
        { kind: 'symptom', id: 'android-outgoing-refused' },
      ],
      step: 'enter-passwords',
    },
    {
      id: 'android-check-from-refused',
      sees: 'The server refuses the sender’s address, the one in **From**',
      reasons: [
        {
          kind: 'own',
          cause: 'Most providers send mail only for the address you log in with.',
          fix: 'Choose your new account in **From**, and send the test again.',
        },
        { kind: 'symptom', id: 'android-from-changes' },
      ],
      step: 'choose-from',
    },
  ],
  fix: {
    from: {
      title: 'Choose your new account in From',
      text: 'Send the test once more. Before you send it, tap the address next to **From** and choose your new one.',
      step: 'choose-from',
    },
    server: {
      title: 'Check which server sends',
      text: 'In the settings of your new account, look for the outgoing server: it may be under **Sending mail**, **Outgoing server**. **Server** must be {smtpHost}. Then send the test once more.',
      step: 'enter-passwords',
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
      text: 'Only mail you send from this account goes through {provider}. Thunderbird picks the account by the messages you’re looking at, so [look at From](step:choose-from) each time.',
    },
    {
      id: 'check-remember-undo',
      title: 'To undo it all',
      text: {
        by: 'mailbox',
        cases: {
          forwarded:
            'In the settings of your new account, tap the three dots **⋮**, then **Remove account**. You won’t lose any mail: this account doesn’t store any.',
          kept: 'In the settings of your new account, tap the three dots **⋮**, then **Remove account**. Your mail stays at {provider}.',
        },
        otherwise:
          'In the settings of your new account, tap the three dots **⋮**, then **Remove account**. Whatever {provider} keeps for you stays there.',
      },
    },
  ],
} as const satisfies CheckWay<AndroidFacts>
