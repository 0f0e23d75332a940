import type { Step } from '#model/step.ts'
import {
  accountsWindow,
  accountType,
  addAccountError,
  addAccountSheet,
  mailMenu,
  serversSheet,
  serversSheetNext,
} from './figures.ts'

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
  figures: [mailMenu],
  symptoms: [
    {
      id: 'preferences-instead',
      sees: 'The menu says **Preferences…**, not **Settings…** (or the other way round)',
      cause: 'Apple renamed it: **Preferences…** up to macOS 12, **Settings…** from macOS 13.',
      fix: 'Choose the one you have. It opens the same window.',
      words: ['no settings', 'no preferences', 'menu different', 'preferences'],
    },
    {
      id: 'mail-asks-first',
      sees: 'Mail opens with **Choose a Mail account provider…**',
      cause: 'Mail has no account yet, so it asks for one straight away.',
      fix: 'Good: that is the same list you would reach in two steps. Go on with [Choose “Other Mail Account…”](step:other-mail-account).',
      words: ['first start', 'welcome', 'no accounts yet', 'choose provider'],
    },
  ],
} as const satisfies Step

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
  figures: [accountsWindow],
  symptoms: [
    {
      id: 'no-plus',
      sees: 'There is no **+**, or it is gray',
      cause:
        'The list of accounts ends below the edge of the screen, or your Mac is managed by an organization that does not allow new accounts.',
      fix: 'Move the window up or make it taller. If the **+** is gray, ask whoever looks after your Mac.',
      words: ['plus missing', 'plus grey', 'plus gray', 'cannot add account'],
    },
    {
      id: 'managed-elsewhere',
      sees: 'The Mac’s own settings open, at **Internet Accounts**',
      cause:
        'The Mac keeps its accounts there as well. Which way opens depends on the macOS version; we have not seen every one.',
      fix: 'Look there for **Add Account…** and then for the choice named **Other** or **Mail account**. The sheets that follow are the same.',
      words: ['internet accounts', 'system settings opens', 'system preferences'],
    },
  ],
} as const satisfies Step

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
  figures: [accountType],
  symptoms: [
    {
      id: 'chose-google',
      sees: 'A page of Google, Yahoo or another company asks me to sign in',
      cause: 'One of the companies in the list was chosen instead of the last line.',
      fix: 'Click **Cancel**, then the **+** again, and choose **Other Mail Account…**',
      words: ['google sign in', 'yahoo', 'icloud', 'exchange', 'wrong provider'],
    },
  ],
} as const satisfies Step

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
  figures: [addAccountSheet, addAccountError],
  symptoms: [
    {
      id: 'first-error-retyped',
      sees: 'I get **Unable to verify account name or password** and have typed everything again',
      cause: 'At this point the message says nothing about your password. It comes with a right password too.',
      fix: 'Leave it. Go on to [the servers](step:mail-servers).',
      words: [
        'unable to verify',
        'password wrong',
        'red text',
        'red message',
        'cannot verify',
        'account name or password',
      ],
    },
    {
      id: 'account-exists',
      sees: 'Mail says the account exists already',
      cause: 'There is an account with this address in Mail, perhaps from an earlier try.',
      fix: 'Click **Cancel**, choose the account in the list, and go on with [its server settings](step:server-settings). Or remove it with **−** and start again.',
      words: ['already exists', 'duplicate account', 'account already'],
    },
    {
      id: 'sign-in-gray',
      sees: '**Sign In** is gray and cannot be clicked',
      cause: 'A line is empty, or the address is not complete.',
      fix: 'Fill in all three lines. The address needs an @ and a domain.',
      words: ['button grey', 'button gray', 'sign in disabled'],
    },
  ],
} as const satisfies Step

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
  figures: [serversSheet, serversSheetNext],
  symptoms: [
    {
      id: 'second-error',
      sees: '**Unable to verify account name or password** comes again and again',
      cause: 'Here too the message comes with right passwords. What counts is the name of the blue button.',
      fix: 'When the blue button says **Next**, click it. When it still says **Sign In**, click that once more and wait.',
      words: ['unable to verify', 'again', 'second time', 'red message twice', 'loop'],
    },
    {
      id: 'verify-takes-forever',
      sees: 'The wheel turns and nothing happens',
      cause: 'Mail tries the servers in several ways, one after the other.',
      fix: 'Wait five minutes. After that click **Cancel** and add the account again. Check the two server names for spaces and missing letters.',
      words: ['hangs', 'spinning', 'stuck', 'takes forever', 'waiting', 'slow'],
    },
    {
      id: 'user-name-automatic',
      sees: 'In **User Name** stands **Automatic** in gray',
      cause: 'That is only a hint. Left empty, Mail picks a user name itself, perhaps only the part before the @.',
      fix: 'Type your inbound (IMAP) login there. For most people it is the whole email address.',
      words: ['automatic', 'user name empty', 'username grey'],
    },
    {
      id: 'account-type-pop',
      sees: '**Account Type** says **POP**',
      cause: 'Mail guessed.',
      fix: 'Click it and choose **IMAP**. It cannot be changed afterwards.',
      words: ['pop', 'pop3', 'account type'],
    },
  ],
} as const satisfies Step
