import type { Step } from '#model/step.ts'
import { accountActions, hubLook, hubWindow, settingsTab, setupTab, tabLook } from './pictures.ts'
import type { ThunderbirdFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Thunderbird'

export const openAccountSettings = {
  kind: 'work',
  id: 'open-account-settings',
  title: 'Open the account settings',
  summary: 'In Thunderbird, click the gear at the bottom left, then **Account Settings**.',
  minutes: 0.5,
  place,
  lead: 'Now it’s Thunderbird’s turn. Your other accounts stay as they are.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click the gear at the bottom left of the Thunderbird window.',
          rings: [{ screen: 'thunderbird-settings', part: 'gear' }],
        },
        {
          kind: 'act',
          text: 'Click **Account Settings**, at the bottom of the list.',
          rings: [{ screen: 'thunderbird-settings', part: 'account-settings' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **a list of your accounts** on the left.',
  figures: [settingsTab],
  symptoms: symptoms['open-account-settings'],
} as const satisfies Step<ThunderbirdFacts>

export const addMailAccount = {
  kind: 'work',
  id: 'add-mail-account',
  title: 'Add a mail account',
  summary: 'Click **Account Actions** below the list of accounts, then **Add Mail Account…**',
  minutes: 0.5,
  place,
  lead: 'Thunderbird adds an account in one of two ways, depending on its version. Look at what opens, and tell the guide.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click **Account Actions** below the list of accounts.',
          rings: [{ screen: 'thunderbird-account-actions', part: 'actions' }],
        },
        {
          kind: 'act',
          text: 'Click **Add Mail Account…**',
          rings: [{ screen: 'thunderbird-account-actions', part: 'add' }],
        },
      ],
    },
  ],
  fork: {
    title: 'What do you see now?',
    branches: [
      {
        id: 'sees-window',
        label: 'A window: **Add your email address**',
        picks: { question: 'look', answer: 'hub' },
        rows: [{ kind: 'act', text: 'That’s the newer look. Go on with [the next step](step:your-account).' }],
        figures: [hubLook],
      },
      {
        id: 'sees-tab',
        label: 'A tab: **Account Setup**',
        picks: { question: 'look', answer: 'tab' },
        rows: [{ kind: 'act', text: 'That’s the older look. Go on with [the next step](step:your-account).' }],
        figures: [tabLook],
      },
    ],
  },
  notes: [],
  see: 'You should now see **fields for your name and your address**.',
  figures: [accountActions],
  symptoms: symptoms['add-mail-account'],
} as const satisfies Step<ThunderbirdFacts>

/** Facts: the provider's article and its pictures for the tab; Thunderbird's own texts for the window. */
export const yourAccount = {
  kind: 'work',
  id: 'your-account',
  title: 'Enter your name and address',
  summary: {
    by: 'look',
    cases: {
      tab: 'Type your name, your email address and your password, and click **Configure manually**.',
      hub: 'Type your name and your email address, click **Continue**, and go on to the servers.',
      unsure: 'Type your name and your email address, and go on to the servers: **Configure manually**.',
    },
  },
  minutes: 0.75,
  place,
  lead: {
    by: 'look',
    cases: {
      tab: 'There are three fields to fill in. Thunderbird may not find your servers by itself, so you’ll enter them.',
      hub: 'There are two fields to fill in. Thunderbird may not find your servers by itself, so you’ll enter them.',
      unsure:
        'This is the newer look. Do you see a tab named **Account Setup**? Then [say so](step:add-mail-account), and the pictures will match.',
    },
  },
  groups: [
    {
      when: { question: 'look', in: ['tab'] },
      rows: [
        {
          kind: 'value',
          field: 'fullName',
          label: 'Your full name',
          rings: [{ screen: 'thunderbird-tab', part: 'name' }],
        },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email address',
          rings: [{ screen: 'thunderbird-tab', part: 'email' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'thunderbird-tab', part: 'password' }],
        },
        {
          kind: 'leave',
          text: 'Leave **Remember password** checked.',
          rings: [{ screen: 'thunderbird-tab', part: 'remember' }],
        },
        {
          kind: 'act',
          text: 'Click **Configure manually**.',
          rings: [{ screen: 'thunderbird-tab', part: 'manual' }],
        },
        {
          kind: 'leave',
          text: 'Don’t click **Continue** yet.',
          rings: [{ screen: 'thunderbird-tab', part: 'continue' }],
        },
      ],
    },
    {
      when: { question: 'look', in: ['hub', 'unsure'] },
      rows: [
        {
          kind: 'value',
          field: 'fullName',
          label: 'Full name',
          rings: [{ screen: 'thunderbird-hub', part: 'name' }],
        },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email address',
          rings: [{ screen: 'thunderbird-hub', part: 'email' }],
        },
        {
          kind: 'act',
          text: 'Click **Continue**, and wait a moment.',
          rings: [{ screen: 'thunderbird-hub', part: 'continue' }],
          expected: {
            id: 'no-settings-for-address',
            message: 'Thunderbird failed to find the settings for your email account.',
            after: 'Continue',
            remedy: 'Don’t retype anything. You’ll enter the servers in the next step.',
            why: 'Thunderbird looks for servers that belong to the domain of your address, and there may be none.',
          },
        },
        {
          kind: 'act',
          text: 'If you see **Configure Manually** or **Manual configuration**, click it.',
          rings: [{ screen: 'thunderbird-hub', part: 'manual' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'thunderbird-which-password',
      when: { question: 'look', in: ['tab'] },
      title: 'Which password goes here?',
      text: {
        by: 'credentials',
        cases: {
          two: 'The inbound (IMAP) one, which you found at [this step](step:{imapPasswordStep}). Thunderbird asks for only one here. You’ll enter the outbound (SMTP) password when you send [your first message](step:first-send).',
        },
        otherwise: 'The one you found at [this step](step:{imapPasswordStep}).',
      },
    },
  ],
  see: {
    by: 'look',
    cases: {
      tab: 'You should now see **Server settings** or **Manual configuration** below, with more fields.',
    },
    otherwise: 'You should now see **Incoming server settings**.',
  },
  figures: [setupTab, hubWindow],
  symptoms: symptoms['your-account'],
} as const satisfies Step<ThunderbirdFacts>
