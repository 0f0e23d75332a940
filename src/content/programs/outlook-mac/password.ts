import type { PasswordWay } from '#model/password-way.ts'
import type { ProviderFacts } from '#model/question.ts'

/** Where Outlook keeps an account's settings is known; what they look like afterwards was not seen. */
export const password = {
  inbound: {
    groups: [
      {
        rows: [
          { kind: 'act', text: 'In the menu bar, click **Outlook**, then **Settings…**, then **Accounts**.' },
          {
            kind: 'act',
            text: 'Click your account. Its settings may open at once, or with a button such as **Edit**.',
          },
          { kind: 'value', field: 'imapPassword', label: 'It may be named IMAP Password' },
          { kind: 'act', text: 'Save, if there’s a button for it, and close the window.' },
        ],
      },
    ],
    figures: [],
    see: 'You should now see your messages, and no question about a password.',
  },
  outbound: {
    groups: [
      {
        rows: [
          { kind: 'act', text: 'In the menu bar, click **Outlook**, then **Settings…**, then **Accounts**.' },
          {
            kind: 'act',
            text: 'Click your account. Its settings may open at once, or with a button such as **Edit**.',
          },
          { kind: 'value', field: 'smtpPassword', label: 'It may be named SMTP Password' },
          { kind: 'act', text: 'Save, if there’s a button for it, and close the window.' },
        ],
      },
    ],
    figures: [],
    see: 'You should now be able to send. Write a message to another mailbox: it should arrive.',
  },
  notes: [
    {
      id: 'password-asked-before',
      title: 'Outlook asks for a password by itself',
      text: {
        by: 'credentials',
        cases: {
          two: 'That’s normal: it still has the old one. If the window names {imapHost}, paste the inbound (IMAP) password. If it names {smtpHost}, paste the outbound (SMTP) one.',
        },
        otherwise: 'That’s normal: it still has the old one. Paste the new one there.',
      },
    },
    {
      id: 'password-no-field',
      title: 'I can’t find a field for the outgoing password',
      text: 'Remove the account with **−**, and [add it again](step:open-outlook-settings). Whatever {provider} keeps for you stays there. All values are still here to copy.',
    },
  ],
} as const satisfies PasswordWay<ProviderFacts>
