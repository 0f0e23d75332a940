import type { StepCore } from '#model/step.ts'

const place = 'In Mail'

/** Facts: Apple's guides call the menu entry Preferences up to macOS 12 and Settings from 13. */
export const openMailSettings = {
  kind: 'act',
  id: 'open-mail-settings',
  title: 'Open the settings of Mail',
  summary: 'Open Mail. In the menu bar choose **Mail**, then **{settings}…**',
  minutes: 0.5,
  place,
  intro:
    'Now it is Mail’s turn. The next windows take more clicks than you would expect: Mail guesses your settings, guesses wrong, and says so twice in red. Both times that is normal, and this guide tells you before it happens.',
  actions: [
    { text: 'Open the **Mail** app.' },
    {
      text: {
        by: 'macos',
        cases: {
          unsure:
            'In the menu bar at the top left of the screen, click **Mail**, then **Settings…** (on an older Mac: **Preferences…**).',
        },
        otherwise: 'In the menu bar at the top left of the screen, click **Mail**, then **{settings}…**',
      },
    },
  ],
  cautions: [],
  expected: [],
  see: 'A window with a row of icons along the top: **General**, **Accounts**, **Junk Mail** and more.',
} as const satisfies StepCore

export const addAccount = {
  kind: 'act',
  id: 'add-account',
  title: 'Add a new account',
  summary: 'Click **Accounts** at the top, then **+** at the bottom left.',
  minutes: 0.25,
  place,
  intro: 'You add a second account beside the ones you have. Your other accounts stay as they are.',
  actions: [
    { text: 'Click **Accounts** in the row of icons at the top.' },
    { text: 'Click the **+** at the bottom left, under the list of accounts.' },
  ],
  cautions: [],
  expected: [],
  see: 'A sheet slides down: **Choose a Mail account provider…**',
} as const satisfies StepCore

export const otherMailAccount = {
  kind: 'act',
  id: 'other-mail-account',
  title: 'Choose “Other Mail Account…”',
  summary: 'Choose **Other Mail Account…** at the end of the list, then click **Continue**.',
  minutes: 0.25,
  place,
  intro: 'Mail lists some well-known companies. Yours is none of them.',
  actions: [{ text: 'Choose **Other Mail Account…**, the last line of the list.' }, { text: 'Click **Continue**.' }],
  cautions: [],
  expected: [],
  see: 'A sheet with three lines to fill in: **Add a Mail account**.',
} as const satisfies StepCore

/** The text on screen, word for word: the article quotes it, its picture shows it with the full stop. */
const unableToVerify = 'Unable to verify account name or password.'

export const accountDetails = {
  kind: 'enter',
  id: 'account-details',
  title: 'Fill in name, address and password',
  summary:
    'Type your name, your email address and the **inbound (IMAP)** password. Click **Sign In**. A red message then appears: that is normal.',
  minutes: 0.75,
  place,
  intro: 'Three lines. The password here is the inbound (IMAP) one.',
  actions: [
    { text: 'Copy each value below and paste it into the line of the same name in Mail.' },
    { text: 'Click **Sign In** and wait a moment.' },
    { text: 'The red message appears and the sheet grows. Change nothing, and click **Next** here in the guide.' },
  ],
  cautions: [
    {
      id: 'name-is-shown',
      title: 'Name: the people you write to will see it',
      text: 'Some instructions put a description such as “Outbound Email” here. It works, but Apple Mail shows this line to everybody you write to. Type your own name. The description of the account can be changed later, under **Account Information**.',
    },
  ],
  expected: [
    {
      id: 'first-unable-to-verify',
      message: unableToVerify,
      after: 'Sign In',
      remedy:
        'Do not retype anything. The sheet now has more lines: fill them in at [the next step](step:mail-servers).',
      why: 'Mail does not know your servers yet, so it cannot check anything.',
    },
  ],
  see: 'A larger sheet with **Account Type** and two server names, and the red line **Unable to verify account name or password.** above the buttons.',
  values: [
    {
      heading: 'Add a Mail account',
      rows: [
        { field: 'fullName', label: 'Name' },
        { field: 'emailAddress', label: 'Email Address' },
        { field: 'imapPassword', label: 'Password' },
      ],
    },
  ],
} as const satisfies StepCore

export const mailServers = {
  kind: 'enter',
  id: 'mail-servers',
  title: 'Enter the two servers',
  summary:
    'Set **Account Type** to **IMAP**, enter both server names, click **Sign In**. The red message comes a second time: click **Next**.',
  minutes: 1,
  place,
  intro:
    'The sheet has grown. It has one **User Name** and one **Password** only: both are for the inbound (IMAP) server.',
  actions: [
    { text: 'Check that **Account Type** says **IMAP**.' },
    { text: 'Copy each value below into the line of the same name.' },
    { text: 'Click **Sign In** and wait. This can take a while.' },
    { text: 'The red message comes again, and the blue button now says **Next**. Click **Next**.' },
  ],
  cautions: [
    {
      id: 'wait-do-not-cancel',
      title: 'Mail may think for minutes',
      text: 'Give it up to five minutes. Do not click **Cancel**: then you would start again.',
    },
    {
      id: 'smtp-comes-later',
      title: 'Where does the outbound (SMTP) password go?',
      text: 'Not here. It has its own line later, in [Server Settings](step:server-settings).',
    },
  ],
  expected: [
    {
      id: 'second-unable-to-verify',
      message: unableToVerify,
      after: 'Sign In',
      remedy: 'Click **Next**, the blue button. Do not retype anything.',
      why: 'Most likely Mail tries the inbound password on the outgoing server, which has a password of its own.',
    },
  ],
  see: 'After **Next**: a small window asks which apps to use with this account.',
  values: [
    {
      rows: [
        { field: 'emailAddress', label: 'Email Address' },
        { field: 'imapLogin', label: 'User Name' },
        { field: 'imapPassword', label: 'Password' },
      ],
    },
    {
      heading: 'Below the line',
      rows: [
        { field: 'imapHost', label: 'Incoming Mail Server' },
        { field: 'smtpHost', label: 'Outgoing Mail Server' },
      ],
    },
  ],
} as const satisfies StepCore
