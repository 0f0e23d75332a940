import type { Step } from '#model/step.ts'
import { composeFolded, composeUnfolded, fromMenu, sendMessage } from './pictures.ts'
import type { IosFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Mail'

export const chooseFrom = {
  kind: 'work',
  id: 'choose-from',
  role: 'choose-sender',
  title: 'Choose your new address in From',
  summary: 'In a new message, tap **Cc/Bcc, From:**, then **From:**, and choose your new address.',
  minutes: 0.5,
  place,
  lead: 'Mail sends with the address you see at **From:**. So check it each time you write.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Open the **Mail** app and start a new message. The button is at the bottom right.' },
        {
          kind: 'act',
          text: 'Tap the line **Cc/Bcc, From:** to open it.',
          rings: [{ screen: 'ios-compose-folded', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Tap **From:** to see your addresses.',
          rings: [{ screen: 'ios-compose-unfolded', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Choose {emailAddress}.',
          rings: [{ screen: 'ios-from-menu', part: 'new-account' }],
        },
        {
          kind: 'leave',
          text: 'Never choose **Hide My Email**. It makes up an address, and doesn’t send through {provider}.',
          rings: [{ screen: 'ios-from-menu', part: 'hide' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'default-account',
      title: 'Can my phone choose it for me?',
      text: 'Yes. In the settings for Mail, near the end, there may be **Default Account**. New messages begin with the account you choose there.',
    },
  ],
  see: 'You should now see that **From:** shows **your new address**.',
  figures: [composeFolded, composeUnfolded, fromMenu],
  symptoms: symptoms['choose-from'],
} as const satisfies Step<IosFacts>

export const sendATest = {
  kind: 'work',
  id: 'send-a-test',
  role: 'send',
  title: 'Send a test message',
  summary: 'Send a short message from your new account to another mailbox, and check that it arrives.',
  minutes: 1.25,
  place,
  lead: {
    by: 'mailbox',
    cases: {
      forwarded:
        'Write to the mailbox where you read your mail, or to a friend. Don’t use your new address: that mail is forwarded, so it wouldn’t prove that sending works.',
    },
    otherwise:
      'Write to another address of yours, or to a friend. Don’t use your new address: that mail may never leave {provider}, so it wouldn’t prove that sending works.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Check that **From:** shows your new address.',
          rings: [{ screen: 'ios-compose', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Write to another mailbox, **not to your new address**, with any subject. Tap the arrow to send.',
          rings: [{ screen: 'ios-compose', part: 'send' }],
        },
        { kind: 'act', text: 'Wait a minute. Check that there’s no **Outbox** in Mail’s list of mailboxes.' },
        { kind: 'act', text: 'Look in the other mailbox, and in its spam folder, too.' },
      ],
    },
  ],
  notes: [
    {
      id: 'outbox-tells',
      title: 'What does the Outbox tell me?',
      text: 'A message that can’t go out stays in the **Outbox**, and the app may say nothing else. If there’s no **Outbox**, the message has left your phone.',
    },
  ],
  see: 'You should now see your message there, **with your name and your address**.',
  figures: [sendMessage],
  symptoms: symptoms['send-a-test'],
} as const satisfies Step<IosFacts>
