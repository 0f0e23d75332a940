import type { ProviderFacts } from '#model/question.ts'
import type { Step } from '#model/step.ts'
import { accountsWindow, addressWindow, outlookMenu, providerChoice, settingsWindow } from './pictures.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Outlook'

export const openOutlookSettings = {
  kind: 'work',
  id: 'open-outlook-settings',
  title: 'Open Outlook’s settings',
  summary: 'In the menu bar, click **Outlook**, then **Settings…**, and there **Accounts**.',
  minutes: 0.5,
  place,
  lead: 'Now it’s Outlook’s turn. Open it, and look at the menu bar at the very top of your screen.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click **Outlook** in the menu bar.',
          rings: [{ screen: 'outlook-mac-menu', part: 'outlook' }],
        },
        {
          kind: 'act',
          text: 'Click **Settings…** In older versions it may be **Preferences…**',
          rings: [{ screen: 'outlook-mac-menu', part: 'settings' }],
        },
        {
          kind: 'act',
          text: 'Under **Personal Settings**, click **Accounts**.',
          rings: [{ screen: 'outlook-mac-settings', part: 'accounts' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see a window named **Accounts**.',
  figures: [outlookMenu, settingsWindow],
  symptoms: symptoms['open-outlook-settings'],
} as const satisfies Step<ProviderFacts>

export const addEmailAccount = {
  kind: 'work',
  id: 'add-email-account',
  title: 'Add a new account',
  summary: 'In **Accounts**, click **+** at the bottom left, or **Add Email Account**.',
  minutes: 0.25,
  place,
  lead: 'You’ll add one more account. Your other accounts stay as they are.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click **+** at the bottom left. If there’s no account yet, you can click **Add Email Account**, too.',
          rings: [
            { screen: 'outlook-mac-accounts', part: 'plus' },
            { screen: 'outlook-mac-accounts', part: 'add-email' },
          ],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **Add an Account**, with a field for your address.',
  figures: [accountsWindow],
  symptoms: symptoms['add-email-account'],
} as const satisfies Step<ProviderFacts>

export const addressAndImap = {
  kind: 'work',
  id: 'address-and-imap',
  title: 'Enter your address and choose IMAP',
  summary: 'Type your email address, click **Continue**, and choose **IMAP**.',
  minutes: 0.5,
  place,
  lead: 'Outlook asks for your address first. Then it wants to know where your mail is.',
  groups: [
    {
      rows: [
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email address',
          rings: [{ screen: 'outlook-mac-address', part: 'email' }],
        },
        {
          kind: 'act',
          text: 'Click **Continue** in the Outlook window.',
          rings: [{ screen: 'outlook-mac-address', part: 'continue' }],
        },
        {
          kind: 'act',
          text: 'Click **IMAP**. If Outlook chose something else already, click **Not IMAP?** or a similar link at the top right.',
          rings: [{ screen: 'outlook-mac-providers', part: 'imap' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see a form named **IMAP**, with your address in it.',
  figures: [addressWindow, providerChoice],
  symptoms: symptoms['address-and-imap'],
} as const satisfies Step<ProviderFacts>
