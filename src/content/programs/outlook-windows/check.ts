import type { CheckWay } from '#model/check-way.ts'
import type { OutlookFacts } from './questions.ts'

/** Facts: the provider's articles (Outlook for Windows, full headers, who may send). What is not known of Outlook is worded as "may". */
export const check = {
  finishes: 'send-a-test',
  intro: [
    'Outlook doesn’t tell you whether a message went the right way. This page does. **Send one test message, copy its source where it arrives, and paste it below.** You’ll get the answer in plain words.',
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
    { text: 'In Outlook, start a new message.' },
    { text: 'Look at **From**. It must show your new address. [How to choose it](step:choose-from)' },
    { text: 'Write to the other mailbox. You can copy the subject and the text from here.' },
    { text: 'Click **Send**. Wait a minute, then look in the other mailbox, and in its spam folder, too.' },
  ],
  source: [
    {
      text: 'Find the message in the **inbox** where it arrived. Don’t use the copy in **Sent**: that one never left your computer.',
    },
    {
      when: { question: 'outlook', in: ['classic'] },
      text: 'Double-click the message, so that it has its own window.',
    },
    { when: { question: 'outlook', in: ['classic'] }, text: 'Click **File**, then **Properties**.' },
    { when: { question: 'outlook', in: ['classic'] }, text: 'Click into the box **Internet headers**.' },
    {
      when: { question: 'outlook', in: ['new', 'mail'] },
      text: 'Click the three dots **⋯** of the message. Under **View** there may be **View message source**.',
    },
    { text: 'Press `Ctrl+A` to select all of it, then `Ctrl+C` to copy.' },
  ],
  notSent: [
    {
      id: 'check-outlook-password',
      sees: 'Outlook asks for a password again and again',
      reasons: [
        { kind: 'symptom', id: 'windows-asks-password' },
        { kind: 'symptom', id: 'classic-test-outgoing' },
        { kind: 'symptom', id: 'worked-then-stopped' },
      ],
      step: 'outgoing-server',
    },
    {
      id: 'check-outlook-outbox',
      sees: 'The message stays in the **Outbox** or in **Drafts**',
      reasons: [
        { kind: 'symptom', id: 'windows-outbox' },
        { kind: 'symptom', id: 'new-outlook-fails' },
      ],
      step: 'outgoing-server',
    },
    {
      id: 'check-outlook-refused',
      sees: 'The server refuses the sender’s address, the one in **From**',
      reasons: [
        { kind: 'symptom', id: 'from-refused' },
        {
          kind: 'own',
          cause: 'Most providers send mail only for the address you log in with.',
          fix: 'Choose your new address in **From**, and send the test again.',
        },
      ],
      step: 'choose-from',
    },
    {
      id: 'check-outlook-no-from',
      sees: 'My new address isn’t in **From**',
      reasons: [
        { kind: 'symptom', id: 'windows-no-from' },
        { kind: 'symptom', id: 'address-not-in-from' },
      ],
      step: 'choose-from',
    },
    {
      id: 'check-outlook-silence',
      sees: 'Nothing comes back, and nothing arrives',
      reasons: [
        {
          kind: 'own',
          cause: 'Mail can take a few minutes, and the other mailbox may have put it in spam.',
          fix: 'Look in **Sent** in Outlook: is the message there, with the right receiver? If it hasn’t arrived after an hour, write to {support}.',
        },
      ],
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
      text: {
        by: 'outlook',
        cases: {
          classic:
            'In the Control Panel, open **Mail (Microsoft Outlook)**, **Email Accounts…**, and with **Change…** your new account. Its outgoing server must be {smtpHost}. Correct it if it isn’t, and send the test once more.',
        },
        otherwise:
          'In Outlook, open **Settings**, **Accounts**, and your new account. Its outgoing server must be {smtpHost}. Correct it if it isn’t, and send the test once more.',
      },
      step: 'outgoing-server',
    },
    domain: {
      title: 'Tell whoever looks after your domain',
      text: 'You don’t have to change anything in Outlook. If the domain isn’t your own, write to whoever gave you the address, and send them this answer. A button below copies it. {dnsHelp} {provider} can help, too: {support}.',
      step: null,
    },
  },
  remember: [
    {
      id: 'check-remember-from',
      title: 'Look at From when you write',
      text: 'Only mail from your new address goes through {provider}. So [look at From](step:choose-from) each time.',
    },
    {
      id: 'check-remember-undo',
      title: 'To undo it all',
      text: {
        by: 'outlook',
        cases: {
          classic:
            'In the Control Panel, open **Mail (Microsoft Outlook)**, **Email Accounts…**, choose the account and click **Remove**. Whatever {provider} keeps for you stays there.',
        },
        otherwise:
          'In Outlook, open **Settings**, **Accounts**, your new account, and remove it. Whatever {provider} keeps for you stays there.',
      },
    },
  ],
} as const satisfies CheckWay<OutlookFacts>
