import type { Step } from '#model/step.ts'
import {
  controlPanel,
  emailAccounts,
  mailSetup,
  newSettings,
  newWindowAgain,
  providerList,
  serviceChoice,
  setupChoice,
  suggestedAccounts,
} from './pictures.ts'
import type { OutlookFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

export const openAccounts = {
  kind: 'work',
  id: 'open-accounts',
  title: {
    by: 'outlook',
    cases: { classic: 'Open Mail in the Control Panel' },
    otherwise: 'Open Outlook’s accounts',
  },
  summary: {
    by: 'outlook',
    cases: { classic: 'Open the **Control Panel** of Windows, **Mail (Microsoft Outlook)**, and **Email Accounts…**' },
    otherwise: 'In Outlook, click the gear at the top, then **Accounts**.',
  },
  minutes: 0.75,
  place: 'On your computer',
  lead: {
    by: 'outlook',
    cases: {
      new: 'Now it’s Outlook’s turn. First, compare your login with your address.',
      classic: 'The account isn’t added in Outlook itself. Close Outlook first, if it’s open.',
      mail: 'Open **Outlook**, not **Mail**. If you can’t find it, it may be in the Microsoft Store.',
    },
  },
  groups: [
    {
      when: { question: 'outlook', in: ['new', 'mail'] },
      rows: [
        {
          kind: 'act',
          text: {
            by: 'credentials',
            cases: {
              two: 'Is your inbound (IMAP) login the same as your email address? If not, [choose the classic one](step:which-outlook).',
            },
            otherwise:
              'Is your login the same as your email address? If not, [choose the classic one](step:which-outlook).',
          },
        },
        {
          kind: 'act',
          text: 'Open Outlook, and click the gear at the top: **Settings**.',
          rings: [{ screen: 'windows-new-window', part: 'gear' }],
        },
        {
          kind: 'act',
          text: 'Click **Accounts** on the left.',
          rings: [{ screen: 'windows-new-settings', part: 'accounts' }],
        },
        {
          kind: 'act',
          text: 'Click **+ Add account**.',
          rings: [{ screen: 'windows-new-settings', part: 'add' }],
        },
      ],
    },
    {
      when: { question: 'outlook', in: ['classic'] },
      rows: [
        { kind: 'act', text: 'Press the Windows key, type `Control Panel`, and press Enter.' },
        {
          kind: 'act',
          text: 'Click into the search field at the top right, and type `Mail`.',
          rings: [{ screen: 'windows-control-panel', part: 'search' }],
        },
        {
          kind: 'act',
          text: 'Click **Mail (Microsoft Outlook)**.',
          rings: [{ screen: 'windows-control-panel', part: 'mail' }],
        },
        {
          kind: 'act',
          text: 'Click **Email Accounts…**',
          rings: [{ screen: 'windows-mail-setup', part: 'email-accounts' }],
        },
      ],
    },
  ],
  notes: [],
  see: {
    by: 'outlook',
    cases: { classic: 'You should now see a window with a list of your accounts, and **New…** above it.' },
    otherwise: 'You should now see a field named **Suggested accounts**.',
  },
  figures: [newWindowAgain, newSettings, controlPanel, mailSetup],
  symptoms: symptoms['open-accounts'],
} as const satisfies Step<OutlookFacts>

export const addAccount = {
  kind: 'work',
  id: 'add-account',
  title: 'Add a new account with IMAP',
  summary: {
    by: 'outlook',
    cases: {
      classic: 'Click **New…**, choose **Manual setup or additional server types**, then **POP or IMAP**.',
    },
    otherwise: 'Type your address under **Suggested accounts**, click **Continue**, and choose **IMAP**.',
  },
  minutes: 0.5,
  place: 'On your computer',
  lead: 'You’ll add one more account. Your other accounts stay as they are.',
  groups: [
    {
      when: { question: 'outlook', in: ['new', 'mail'] },
      rows: [
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Suggested accounts',
          rings: [{ screen: 'windows-new-address', part: 'address' }],
        },
        {
          kind: 'act',
          text: 'Click **Continue** in the Outlook window.',
          rings: [{ screen: 'windows-new-address', part: 'continue' }],
        },
        {
          kind: 'act',
          text: 'Under **Select your email provider**, scroll down and click **IMAP**.',
          rings: [{ screen: 'windows-new-providers', part: 'imap' }],
        },
      ],
    },
    {
      when: { question: 'outlook', in: ['classic'] },
      rows: [
        { kind: 'act', text: 'Click **New…**', rings: [{ screen: 'windows-accounts', part: 'new' }] },
        {
          kind: 'act',
          text: 'Choose **Manual setup or additional server types**. Click **Next**.',
          rings: [{ screen: 'windows-setup-choice', part: 'manual' }],
        },
        {
          kind: 'act',
          text: 'Choose **POP or IMAP**. Click **Next**.',
          rings: [{ screen: 'windows-service', part: 'imap' }],
        },
      ],
    },
  ],
  notes: [],
  see: {
    by: 'outlook',
    cases: { classic: 'You should now see a form with **Your Name** at its top.' },
    otherwise: 'You should now see a form named **IMAP**, with a field **Password**.',
  },
  figures: [suggestedAccounts, providerList, emailAccounts, setupChoice, serviceChoice],
  symptoms: symptoms['add-account'],
} as const satisfies Step<OutlookFacts>
