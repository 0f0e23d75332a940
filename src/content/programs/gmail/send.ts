import type { ProviderFacts } from '#model/question.ts'
import type { Step } from '#model/step.ts'
import { fromMenu, newMessage, sendMessage } from './pictures.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Gmail'

export const chooseFrom = {
  kind: 'work',
  id: 'choose-from',
  role: 'choose-sender',
  title: 'Choose your new address in From',
  summary: 'In a new message, click the address next to **From** and choose your new one.',
  minutes: 0.5,
  place,
  lead: 'Gmail sends from the address you see next to **From**. Only your new address goes through {provider}. So check it each time you write.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click **Compose** at the top left.',
          rings: [{ screen: 'web-new-message', part: 'compose' }],
        },
        {
          kind: 'act',
          text: 'Click the address next to **From**. A menu opens.',
          rings: [{ screen: 'web-new-message', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Choose {emailAddress}.',
          rings: [{ screen: 'web-from-menu', part: 'new-address' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'gmail-on-a-phone',
      title: 'Can I send from my phone, too?',
      text: 'The Gmail app may offer your new address in **From**, now that it’s set up here.',
    },
  ],
  see: 'You should now see **your new address next to From**.',
  figures: [newMessage, fromMenu],
  symptoms: symptoms['choose-from'],
} as const satisfies Step<ProviderFacts>

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
        'Write to a friend, or to a mailbox outside this Gmail. Don’t use your new address: that mail may come back here, and Gmail may show only its own copy.',
    },
    otherwise:
      'Write to a friend, or to a mailbox outside this Gmail. Don’t use your new address: that mail may never leave {provider}, so it wouldn’t prove that sending works.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Check that **From** shows your new address.',
          rings: [{ screen: 'web-message', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Write to the other mailbox, with any subject. Click **Send**.',
          rings: [{ screen: 'web-message', part: 'send' }],
        },
        { kind: 'act', text: 'Look in the other mailbox, and in its spam folder, too.' },
      ],
    },
  ],
  notes: [],
  see: 'You should now see your message there, **with your name and your address**.',
  figures: [sendMessage],
  symptoms: symptoms['send-a-test'],
} as const satisfies Step<ProviderFacts>
