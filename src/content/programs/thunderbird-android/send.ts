import type { Step } from '#model/step.ts'
import { composeMessage, composeOther, senderList } from './pictures.ts'
import type { AndroidFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Thunderbird on your phone'

export const chooseFrom = {
  kind: 'work',
  id: 'choose-from',
  role: 'choose-sender',
  title: 'Choose your new address in From',
  summary: 'In a new message, tap the address next to **From** and choose your new one.',
  minutes: 0.5,
  place,
  lead: 'Thunderbird sends from the address you see next to **From**. So check it each time you write.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Start a new message: the button with the pencil, at the bottom right.' },
        {
          kind: 'act',
          text: 'Tap the address next to **From**.',
          rings: [{ screen: 'android-from', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Choose {emailAddress}.',
          rings: [{ screen: 'android-senders', part: 'new-address' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'android-default-account',
      title: 'Can Thunderbird choose it for me?',
      text: 'New messages may start from the account whose messages you’re looking at. So open the Inbox of your new account first.',
    },
  ],
  see: 'You should now see **your new address next to From**.',
  figures: [composeOther, senderList],
  symptoms: symptoms['choose-from'],
} as const satisfies Step<AndroidFacts>

export const sendATest = {
  kind: 'work',
  id: 'send-a-test',
  role: 'send',
  title: 'Send a test message',
  summary: 'Send a short message from your new address to another mailbox, and check that it arrives.',
  minutes: 1.25,
  place,
  lead: {
    by: 'mailbox',
    cases: {
      forwarded:
        'Write to the mailbox where you read your mail, or to a friend. Mail to your new address is forwarded, so it wouldn’t prove that sending works.',
    },
    otherwise:
      'Write to another address of yours, or to a friend. Mail to your new address may never leave {provider}, so it wouldn’t prove that sending works.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Check that **From** shows your new address.',
          rings: [{ screen: 'android-message', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Write to another mailbox, **not to your new address**, with any subject. Tap the paper plane.',
          rings: [{ screen: 'android-message', part: 'send' }],
        },
        { kind: 'act', text: 'Wait a minute. If there’s an **Outbox** with your message in it, it hasn’t gone out.' },
        { kind: 'act', text: 'Look in the other mailbox, and in its spam folder, too.' },
      ],
    },
  ],
  notes: [],
  see: 'You should now see your message there, **with your name and your address**.',
  figures: [composeMessage],
  symptoms: symptoms['send-a-test'],
} as const satisfies Step<AndroidFacts>
