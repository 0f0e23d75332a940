import type { StepCore } from '#model/step.ts'

const place = 'In Mail'

export const chooseFrom = {
  kind: 'enter',
  id: 'choose-from',
  title: 'Choose the account when you write',
  summary: 'In a new message, click the address beside **From** and choose the new account.',
  minutes: 0.5,
  place,
  intro: 'Mail sends through the account that stands in **From**. So look there each time.',
  actions: [
    { text: 'Start a new message: **File**, then **New Message**.' },
    { text: 'Click the address beside **From**. A menu opens.' },
    { text: 'Choose your new account.' },
  ],
  cautions: [
    {
      id: 'who-may-send',
      title: 'Only your own address, or your own aliases',
      text: '{provider} sends mail only for the address you log in with and its aliases. A Gmail or other address in **From** together with this server is refused.',
    },
  ],
  expected: [],
  see: 'Your address stands beside **From**.',
  values: [{ rows: [{ field: 'emailAddress', label: 'From' }] }],
} as const satisfies StepCore

export const sendATest = {
  kind: 'act',
  id: 'send-a-test',
  title: 'Send a test',
  summary: 'Send a short message from the new account to a mailbox elsewhere, and see that it arrives.',
  minutes: 1.25,
  place,
  intro: {
    by: 'service',
    cases: {
      mems: 'Send it to a mailbox elsewhere: the address of the mailbox you read your mail in, or that of a friend. Not to the address you have just set up: mail to it is forwarded, and passes through another hand before it arrives.',
    },
    otherwise:
      'Send it to a mailbox elsewhere: another address of yours, or that of a friend. Not to the address you have just set up: mail to it may be forwarded or stay inside {provider}, and then does not show whether sending works.',
  },
  actions: [
    { text: 'Check that **From** shows your new account.' },
    { text: 'Write to a mailbox elsewhere, with any subject, and click the paper plane to send.' },
    { text: 'Look into the other mailbox, and into its spam folder too.' },
  ],
  cautions: [],
  expected: [],
  see: 'The message arrives, with your name and your address. It passes the three checks that receivers make: SPF, DKIM and DMARC.',
} as const satisfies StepCore
