import type { Step } from '#model/step.ts'
import {
  accountList,
  addMail,
  appsList,
  companies,
  mailSettings,
  newAccount,
  settingsNewer,
  settingsOlder,
} from './pictures.ts'
import type { IosFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Settings on your phone'

/** Facts: the provider's article up to iOS 17; reports of the place that Mail has from iOS 18 on. */
export const openMailSettings = {
  kind: 'work',
  id: 'open-mail-settings',
  title: 'Open the settings for Mail',
  summary: {
    by: 'ios',
    cases: {
      '17': 'Open **Settings**, scroll down, and tap **Mail**.',
      '18': 'Open **Settings**, scroll to the end, tap **Apps**, and then **Mail**.',
      unsure: 'Open **Settings** and tap **Mail**. If it isn’t there, tap **Apps** at the end, and then **Mail**.',
    },
  },
  minutes: 0.5,
  place,
  lead: 'You add the account in the **Settings** app, not in the Mail app. You can come back to this page at any time.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Open the **Settings** app, the gray one with the gear.' },
        {
          kind: 'act',
          when: { question: 'ios', in: ['17'] },
          text: 'Scroll down and tap **Mail**.',
          rings: [{ screen: 'ios-settings', part: 'mail' }],
        },
        {
          kind: 'act',
          when: { question: 'ios', in: ['unsure'] },
          text: 'Scroll down. If **Mail** is in the list, tap it and go on with the next step.',
          rings: [{ screen: 'ios-settings', part: 'mail' }],
        },
        {
          kind: 'act',
          when: { question: 'ios', in: ['18', 'unsure'] },
          text: {
            by: 'ios',
            cases: { unsure: 'If it isn’t, scroll to the end and tap **Apps**.' },
            otherwise: 'Scroll to the end and tap **Apps**.',
          },
          rings: [{ screen: 'ios-settings-apps', part: 'apps' }],
        },
        {
          kind: 'act',
          when: { question: 'ios', in: ['18', 'unsure'] },
          text: 'Scroll down and tap **Mail**.',
          rings: [{ screen: 'ios-apps', part: 'mail' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'back-and-forth',
      title: 'How do I go back and forth, and paste?',
      text: 'Swipe up from the bottom of the screen and hold, and tap Safari. In the same way you get back to Settings. To paste, tap a field once, wait a second, tap it again, and tap **Paste**. Your phone may load this page anew meanwhile. Only the passwords are gone then.',
    },
  ],
  see: {
    by: 'ios',
    cases: {
      '17': 'You should now see a page named **Mail**, with **Accounts** on it.',
      '18': 'You should now see a page named **Mail**, with **Mail Accounts** on it.',
      unsure: 'You should now see a page named **Mail**, with **Accounts** or **Mail Accounts** on it.',
    },
  },
  figures: [settingsOlder, settingsNewer, appsList],
  symptoms: symptoms['open-mail-settings'],
} as const satisfies Step<IosFacts>

export const addAccount = {
  kind: 'work',
  id: 'add-account',
  title: 'Add a new account',
  summary: {
    by: 'ios',
    cases: {
      '17': 'Tap **Accounts**, then **Add Account**.',
      '18': 'Tap **Mail Accounts**, then **Add Account**.',
      unsure: 'Tap **Accounts** or **Mail Accounts**, then **Add Account**.',
    },
  },
  minutes: 0.25,
  place,
  lead: 'You’ll add one more account. Your other accounts stay as they are.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: {
            by: 'ios',
            cases: {
              '17': 'Tap **Accounts**.',
              '18': 'Tap **Mail Accounts**.',
              unsure: 'Tap **Accounts**. From iOS 18 on it’s **Mail Accounts**.',
            },
          },
          rings: [{ screen: 'ios-mail', part: 'accounts' }],
        },
        {
          kind: 'act',
          text: 'Tap **Add Account** below your other accounts.',
          rings: [{ screen: 'ios-accounts', part: 'add' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **a list of companies**, such as iCloud and Google.',
  figures: [mailSettings, accountList],
  symptoms: symptoms['add-account'],
} as const satisfies Step<IosFacts>

export const otherMailAccount = {
  kind: 'work',
  id: 'other-mail-account',
  title: 'Tap Other, then Add Mail Account',
  summary: 'Tap **Other** at the end of the list, then **Add Mail Account**.',
  minutes: 0.25,
  place,
  lead: 'The phone lists some well-known companies. {provider} isn’t one of them.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Tap **Other** at the end of the list.',
          rings: [{ screen: 'ios-account-types', part: 'other' }],
        },
        {
          kind: 'act',
          text: 'Tap **Add Mail Account**, under **Mail**.',
          rings: [{ screen: 'ios-add-mail', part: 'add' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **New Account**, with four fields to fill in.',
  figures: [companies, addMail],
  symptoms: symptoms['other-mail-account'],
} as const satisfies Step<IosFacts>

export const accountDetails = {
  kind: 'work',
  id: 'account-details',
  title: 'Fill in your account details',
  summary: {
    by: 'credentials',
    cases: {
      two: 'Fill in your name, your email address, your **inbound (IMAP)** password and a description. Tap **Next**.',
    },
    otherwise: 'Fill in your name, your email address, your password and a description. Tap **Next**.',
  },
  minutes: 1,
  place,
  lead: {
    by: 'credentials',
    cases: { two: 'There are four fields to fill in. The password is your inbound (IMAP) one.' },
    otherwise: 'There are four fields to fill in.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'value',
          field: 'fullName',
          label: 'Name',
          rings: [{ screen: 'ios-new-account', part: 'name' }],
        },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email',
          rings: [{ screen: 'ios-new-account', part: 'email' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'ios-new-account', part: 'password' }],
        },
        {
          kind: 'value',
          field: 'accountDescription',
          label: 'Description',
          rings: [{ screen: 'ios-new-account', part: 'description' }],
        },
        {
          kind: 'act',
          text: 'Tap **Next** at the top right, and wait a moment.',
          rings: [{ screen: 'ios-new-account', part: 'next' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'name-is-shown',
      title: 'Who sees the name and the description?',
      text: 'Everyone you write to sees the name. The description is for you alone: it’s what your phone calls the account.',
    },
  ],
  see: 'You should now see **a longer page**, with **IMAP** and **POP** at its top.',
  figures: [newAccount],
  symptoms: symptoms['account-details'],
} as const satisfies Step<IosFacts>
