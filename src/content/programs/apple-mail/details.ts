import type { GuideDetails } from '#model/guide.ts'
import { collectFigures } from '#content/providers/mailroute/figures.ts'
import { collectSymptoms } from '#content/providers/mailroute/symptoms.ts'
import { check } from './check.ts'
import { figures } from './figures.ts'
import { profile } from './profile.ts'
import { symptoms } from './symptoms.ts'

/** What a step can do without at first: help, and the guide's other pages. */
export const appleMailDetails = {
  symptoms: { ...collectSymptoms, ...symptoms },
  figures: { ...collectFigures, ...figures },
  short: {
    intro: 'For those who know Mail: the values, and eight lines.',
    lines: [
      {
        text: 'In the {panel}, open **My Settings**, then **SMTP Auth Relay**. Reveal both passwords with the :eye: (accept the terms for the second).',
        step: 'smtp-auth-relay',
      },
      {
        text: 'In Mail: **{settings}…**, **Accounts**, **+**, **Other Mail Account…**, **Continue**.',
        step: 'add-account',
      },
      {
        text: 'Your name, your address, the **inbound (IMAP)** password. **Sign In**. The red “Unable to verify account name or password.” is normal.',
        step: 'account-details',
      },
      {
        text: '**Account Type** IMAP, **User Name** your inbound login, {imapHost} in, {smtpHost} out. **Sign In**, wait.',
        step: 'mail-servers',
      },
      { text: 'The same red message is normal again. Click **Next**.', step: 'mail-servers' },
      { text: 'Untick **Notes**, click **Done**.', step: 'select-apps' },
      {
        text: 'Choose the account, **Server Settings**: both user names, both passwords (**two different ones**), both host names. Check **Account** under Outgoing. **Save**.',
        step: 'server-settings',
      },
      {
        text: 'Write a message, choose the new account in **From**, send a test to a mailbox elsewhere.',
        step: 'choose-from',
      },
    ],
  },
  profile,
  check,
} as const satisfies GuideDetails
