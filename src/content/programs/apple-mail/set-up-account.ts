import type { Step } from '#model/step.ts'
import { accountType, accountsWindow, addAccountSheet, mailMenu, serversSheet, serversSheetNext } from './pictures.ts'
import type { MacFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Mail'

/** Facts: Apple's guides call the menu entry Preferences up to macOS 12 and Settings from 13. */
export const openMailSettings = {
  kind: 'work',
  id: 'open-mail-settings',
  title: 'Open Mail’s settings',
  summary: 'Open Mail. In the menu bar, choose **Mail**, then **{settings}…**',
  minutes: 0.5,
  place,
  lead: {
    by: 'credentials',
    cases: {
      two: 'Now it’s Mail’s turn. Mail guesses your settings, guesses wrong, and says so twice in red. That’s normal both times, and you’ll be told before each one.',
    },
    otherwise:
      'Now it’s Mail’s turn. Mail guesses your settings, guesses wrong, and says so in red. That’s normal, and you’ll be told before it happens.',
  },
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Open the **Mail** app.' },
        {
          kind: 'act',
          text: 'Click **Mail** in the menu bar at the top left of the screen.',
          rings: [{ screen: 'mail-menu', part: 'mail' }],
        },
        {
          kind: 'act',
          text: {
            by: 'macos',
            cases: { unsure: 'Choose **Settings…** (on an older Mac: **Preferences…**).' },
            otherwise: 'Choose **{settings}…**',
          },
          rings: [{ screen: 'mail-menu', part: 'settings' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **a window with icons along the top**: **General**, **Accounts**, **Junk Mail** and more.',
  figures: [mailMenu],
  symptoms: symptoms['open-mail-settings'],
} as const satisfies Step<MacFacts>

export const addAccount = {
  kind: 'work',
  id: 'add-account',
  title: 'Add a new account',
  summary: 'Click **Accounts** at the top, then **+** at the bottom left.',
  minutes: 0.25,
  place,
  lead: 'You’ll add a second account. Your other accounts stay as they are.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click **Accounts** in the row of icons at the top.',
          rings: [{ screen: 'accounts-window', part: 'accounts' }],
        },
        {
          kind: 'act',
          text: 'Click the **+** at the bottom left, under the list of accounts.',
          rings: [{ screen: 'accounts-window', part: 'add' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **Choose a Mail account provider…**',
  figures: [accountsWindow],
  symptoms: symptoms['add-account'],
} as const satisfies Step<MacFacts>

export const otherMailAccount = {
  kind: 'work',
  id: 'other-mail-account',
  title: 'Choose Other Mail Account',
  summary: 'Choose **Other Mail Account…** at the end of the list, then click **Continue**.',
  minutes: 0.25,
  place,
  lead: 'Mail lists some well-known companies. {provider} isn’t one of them.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Choose **Other Mail Account…** at the end of the list.',
          rings: [{ screen: 'account-type', part: 'other' }],
        },
        {
          kind: 'act',
          text: 'Click **Continue** in the Mail window.',
          rings: [{ screen: 'account-type', part: 'continue' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **Add a Mail account**, with three fields to fill in.',
  figures: [accountType],
  symptoms: symptoms['other-mail-account'],
} as const satisfies Step<MacFacts>

/** The text on screen, word for word: the article quotes it, its picture shows it with the full stop. */
const unableToVerify = 'Unable to verify account name or password.'

export const accountDetails = {
  kind: 'work',
  id: 'account-details',
  title: 'Fill in your account details',
  summary: {
    by: 'credentials',
    cases: {
      two: 'Type your name, your email address and your **inbound (IMAP)** password. Click **Sign In**. A red message then appears: that’s normal.',
    },
    otherwise:
      'Type your name, your email address and your password. Click **Sign In**. A red message may appear: that’s normal.',
  },
  minutes: 0.75,
  place,
  lead: {
    by: 'credentials',
    cases: { two: 'There are three fields to fill in. The password is your inbound (IMAP) one.' },
    otherwise: 'There are three fields to fill in.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'value',
          field: 'fullName',
          label: 'Name',
          rings: [{ screen: 'add-account', part: 'name' }],
        },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email Address',
          rings: [{ screen: 'add-account', part: 'email' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'add-account', part: 'password' }],
        },
        {
          kind: 'act',
          text: 'Click **Sign In** in the Mail window.',
          rings: [{ screen: 'add-account', part: 'sign-in' }],
          expected: {
            id: 'first-unable-to-verify',
            message: unableToVerify,
            after: 'Sign In',
            remedy:
              'Don’t retype anything. You’ll fill in the rest of this window in [the next step](step:mail-servers).',
            why: 'Mail doesn’t know your servers yet, so it can’t check anything.',
          },
        },
      ],
    },
  ],
  notes: [
    {
      id: 'name-is-shown',
      title: 'Who sees the name?',
      text: 'Everyone you write to. Some instructions put a description here, such as “Outbound Email”, to keep this account apart from your others. That works, but people then see it as the sender. You can name the account later, under **Account Information**.',
    },
  ],
  see: 'You should now see **a larger window** with **Account Type** and two server fields.',
  figures: [addAccountSheet],
  symptoms: symptoms['account-details'],
} as const satisfies Step<MacFacts>

export const mailServers = {
  kind: 'work',
  id: 'mail-servers',
  title: 'Enter the two servers',
  summary: {
    by: 'credentials',
    cases: {
      two: 'Fill in **User Name** and both server names, set **Account Type** to **IMAP**, and click **Sign In**. Wait up to five minutes, and don’t click **Cancel**. The red message comes a second time: click **Next**.',
    },
    otherwise:
      'Fill in **User Name** and both server names, set **Account Type** to **IMAP**, and click **Sign In**. Wait up to five minutes, and don’t click **Cancel**.',
  },
  minutes: 1,
  place,
  lead: 'The window is larger now. Copy each value into the field with the same number. Mail has kept your address and password.',
  groups: [
    {
      rows: [
        {
          kind: 'value',
          field: 'imapLogin',
          label: 'User Name',
          rings: [{ screen: 'mail-servers', part: 'user-name' }],
        },
        {
          kind: 'act',
          text: 'Check that **Account Type** says **IMAP**.',
          rings: [{ screen: 'mail-servers', part: 'account-type' }],
        },
        {
          kind: 'value',
          field: 'imapHost',
          label: 'Incoming Mail Server',
          rings: [{ screen: 'mail-servers', part: 'incoming' }],
        },
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'Outgoing Mail Server',
          rings: [{ screen: 'mail-servers', part: 'outgoing' }],
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'Click **Sign In** and wait up to five minutes.',
          rings: [{ screen: 'mail-servers', part: 'sign-in' }],
          expected: {
            id: 'second-unable-to-verify',
            message: unableToVerify,
            after: 'Sign In',
            remedy: 'Don’t retype anything. The blue button now says **Next**.',
            why: 'Mail probably tries the inbound password on the outgoing server, which has its own password.',
          },
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'Click **Next** in the Mail window.',
          rings: [{ screen: 'mail-servers-next', part: 'next' }],
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['one', 'smtp'] },
          text: 'Click **Sign In** and wait up to five minutes.',
          rings: [{ screen: 'mail-servers', part: 'sign-in' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'wait-do-not-cancel',
      title: 'Nothing happens after I click Sign In',
      text: 'This can take up to five minutes. That’s normal. Don’t click **Cancel**, or you’ll have to start over.',
    },
    {
      id: 'smtp-comes-later',
      when: { question: 'credentials', in: ['two'] },
      title: 'Where does the outbound (SMTP) password go?',
      text: 'Not here. It has its own field later, in [Server Settings](step:server-settings).',
    },
  ],
  see: 'You should now see **a small window** that asks which apps to use.',
  figures: [serversSheet, { ...serversSheetNext, when: { question: 'credentials', in: ['two'] } }],
  symptoms: symptoms['mail-servers'],
} as const satisfies Step<MacFacts>
