import type { Step } from '#model/step.ts'
import { fromMenu, newMessage, sendMessage } from './pictures.ts'
import type { OutlookFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Outlook'

export const chooseFrom = {
  kind: 'work',
  id: 'choose-from',
  role: 'choose-sender',
  title: 'Choose your new address in From',
  summary: 'In a new message, click **From** and choose your new address.',
  minutes: 0.5,
  place,
  lead: 'Outlook sends from the address you see next to **From**. So check it each time you write.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: {
            by: 'outlook',
            cases: { classic: 'Open Outlook, and click **New Email**.' },
            otherwise: 'Click **New mail**. In some versions it may be **New**.',
          },
        },
        {
          kind: 'act',
          text: {
            by: 'outlook',
            cases: {
              classic: 'Click **From**. If it isn’t there, it may be under **Options**.',
            },
            otherwise: 'Click **From**, above **To**. If it isn’t there, it may be under **Options**, **Show From**.',
          },
          rings: [{ screen: 'windows-new-message', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Choose {emailAddress}.',
          rings: [{ screen: 'windows-from-menu', part: 'new-address' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **your new address next to From**.',
  figures: [newMessage, fromMenu],
  symptoms: symptoms['choose-from'],
} as const satisfies Step<OutlookFacts>

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
          rings: [{ screen: 'windows-message', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Write to the other mailbox, **not to your new address**, with any subject. Click **Send**.',
          rings: [{ screen: 'windows-message', part: 'send' }],
        },
        { kind: 'act', text: 'Look in the other mailbox, and in its spam folder, too.' },
      ],
    },
  ],
  notes: [],
  see: 'You should now see your message there, **with your name and your address**.',
  figures: [sendMessage],
  symptoms: symptoms['send-a-test'],
} as const satisfies Step<OutlookFacts>
