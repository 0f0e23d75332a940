import type { ProviderFacts } from '#model/question.ts'
import type { Step } from '#model/step.ts'
import { fromMenu, newMessage, sendMessage } from './pictures.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Outlook'

export const chooseFrom = {
  kind: 'work',
  id: 'choose-from',
  role: 'choose-sender',
  title: 'Choose your new address in From',
  summary: 'In a new message, click the address next to **From** and choose your new one.',
  minutes: 0.5,
  place,
  lead: 'Outlook sends from the address you see next to **From**. So check it each time you write.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Start a new message. The button may be **New Email**, **New Message** or **New Mail**.' },
        {
          kind: 'act',
          text: 'Click the address next to **From**, above **To**.',
          rings: [{ screen: 'outlook-mac-new-message', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Choose {emailAddress}.',
          rings: [{ screen: 'outlook-mac-from-menu', part: 'new-address' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **your new address next to From**.',
  figures: [newMessage, fromMenu],
  symptoms: symptoms['choose-from'],
} as const satisfies Step<ProviderFacts>

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
          text: 'Check that **From** shows your new address.',
          rings: [{ screen: 'outlook-mac-message', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Write to the other mailbox, **not to your new address**, with any subject. Click **Send**.',
          rings: [{ screen: 'outlook-mac-message', part: 'send' }],
        },
        { kind: 'act', text: 'Look in the other mailbox, and in its spam folder, too.' },
      ],
    },
  ],
  notes: [
    {
      id: 'outlook-mac-first-send',
      title: 'Why is this test important?',
      text: 'Outlook may add an account without trying its outgoing server. A wrong password for sending may show only now.',
    },
  ],
  see: 'You should now see your message there, **with your new address**.',
  figures: [sendMessage],
  symptoms: symptoms['send-a-test'],
} as const satisfies Step<ProviderFacts>
