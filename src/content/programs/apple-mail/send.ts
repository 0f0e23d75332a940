import type { Step } from '#model/step.ts'
import { composeWindow, fromMenu, sendMessage } from './pictures.ts'
import type { MacFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Mail'

export const chooseFrom = {
  kind: 'work',
  id: 'choose-from',
  role: 'choose-sender',
  title: 'Choose your new address in From',
  summary: 'In a new message, click the address next to **From** and choose your new account.',
  minutes: 0.5,
  place,
  lead: 'Mail sends with the account you see next to **From**. So check it each time you write.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Start a new message: **File**, then **New Message**.' },
        {
          kind: 'act',
          text: 'Click the address next to **From**. A menu opens.',
          rings: [{ screen: 'compose-other-account', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Choose {emailAddress}.',
          rings: [{ screen: 'from-menu', part: 'new-account' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **your address next to From**.',
  figures: [composeWindow, fromMenu],
  symptoms: symptoms['choose-from'],
} as const satisfies Step<MacFacts>

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
          rings: [{ screen: 'compose', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Write to the other mailbox, with any subject. Click the paper plane to send.',
          rings: [{ screen: 'compose', part: 'send' }],
        },
        { kind: 'act', text: 'Look in the other mailbox, and in its spam folder, too.' },
      ],
    },
  ],
  notes: [],
  see: 'You should now see your message there, **with your name and your address**.',
  figures: [sendMessage],
  symptoms: symptoms['send-a-test'],
} as const satisfies Step<MacFacts>
