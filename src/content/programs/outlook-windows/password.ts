import type { PasswordWay } from '#model/password-way.ts'
import type { Row } from '#model/step.ts'
import { classicForm, outgoingTab } from './pictures.ts'
import type { OutlookFacts } from './questions.ts'

const openNew = [
  { kind: 'act', text: 'In Outlook, click the gear at the top, then **Accounts**.' },
  {
    kind: 'act',
    text: 'Open your account: there may be a button **Manage** next to it. Its server settings may be there.',
  },
] as const satisfies readonly Row<OutlookFacts>[]

const openClassic = [
  {
    kind: 'act',
    text: 'Close Outlook. Open the **Control Panel** of Windows, search it for `Mail`, and click **Mail (Microsoft Outlook)**.',
  },
  { kind: 'act', text: 'Click **Email Accounts…**, your account, then **Change…**' },
] as const satisfies readonly Row<OutlookFacts>[]

const finish = {
  kind: 'act',
  text: 'Click **Next**. Outlook tries both servers. Close that window, and click **Finish**.',
} as const satisfies Row<OutlookFacts>

/** The classic one as when the account was added; in the new one the place may differ. */
export const password = {
  inbound: {
    groups: [
      {
        when: { question: 'outlook', in: ['new', 'mail'] },
        rows: [
          ...openNew,
          { kind: 'value', field: 'imapPassword', label: 'It may be named Password' },
          { kind: 'act', text: 'Save it. The new password most likely goes to Microsoft, too.' },
        ],
      },
      {
        when: { question: 'outlook', in: ['classic'] },
        rows: [
          ...openClassic,
          {
            kind: 'value',
            field: 'imapPassword',
            label: 'Password',
            rings: [{ screen: 'windows-account-form', part: 'password' }],
          },
          finish,
        ],
      },
    ],
    figures: [classicForm],
    see: 'You should now see your messages, and no question about a password.',
  },
  outbound: {
    groups: [
      {
        when: { question: 'outlook', in: ['new', 'mail'] },
        rows: [
          ...openNew,
          { kind: 'value', field: 'smtpPassword', label: 'It may be named SMTP password' },
          { kind: 'act', text: 'Save it. The new password most likely goes to Microsoft, too.' },
        ],
      },
      {
        when: { question: 'outlook', in: ['classic'] },
        rows: [
          ...openClassic,
          {
            kind: 'act',
            text: 'Click **More Settings…**, then the tab **Outgoing Server**.',
            rings: [{ screen: 'windows-outgoing', part: 'tab' }],
          },
          {
            kind: 'value',
            field: 'smtpPassword',
            label: 'Password, under Log on using',
            rings: [{ screen: 'windows-outgoing', part: 'password' }],
          },
          { kind: 'act', text: 'Click **OK**.' },
          finish,
        ],
      },
    ],
    figures: [outgoingTab],
    see: 'You should now be able to send. Write a message to another mailbox: it should arrive.',
  },
  notes: [
    {
      id: 'password-no-field',
      when: { question: 'outlook', in: ['new', 'mail'] },
      title: 'I can’t find a field for that password',
      text: 'Remove the account in **Settings**, **Accounts**, and [add it again](step:open-accounts). Whatever {provider} keeps for you stays there. All values are still here to copy.',
    },
    {
      id: 'password-asked-before',
      title: 'Outlook asks for a password by itself',
      text: 'That’s normal: it still has the old one. Paste the new one there. If it names {smtpHost}, it’s about sending.',
    },
  ],
} as const satisfies PasswordWay<OutlookFacts>
