import type { PasswordChange, PasswordWay } from '#model/password-way.ts'
import type { Row } from '#model/step.ts'
import { serverSettingsPane } from './pictures.ts'
import type { MacFacts } from './questions.ts'

const open = [
  { kind: 'act', text: 'In the menu bar, click **Mail**, then **{settings}…**, then **Accounts**.' },
  {
    kind: 'act',
    text: 'Click your account in the list, then **Server Settings**.',
    rings: [{ screen: 'server-settings', part: 'tab' }],
  },
] as const satisfies readonly Row<MacFacts>[]

const save = {
  kind: 'act',
  text: 'Click **Save**.',
  rings: [{ screen: 'server-settings', part: 'save' }],
} as const satisfies Row<MacFacts>

/** As in the step that fills in Server Settings: the password alone. */
export const password = {
  inbound: {
    groups: [
      {
        rows: [
          ...open,
          {
            kind: 'value',
            field: 'imapPassword',
            label: 'Password, under Incoming Mail Server',
            rings: [{ screen: 'server-settings', part: 'imap-password' }],
          },
          save,
        ],
      },
    ],
    figures: [serverSettingsPane],
    see: 'You should now see your messages, and no question about a password.',
  } satisfies PasswordChange<MacFacts>,
  outbound: {
    groups: [
      {
        rows: [
          ...open,
          {
            kind: 'value',
            field: 'smtpPassword',
            label: 'Password, under Outgoing Mail Server',
            rings: [{ screen: 'server-settings', part: 'smtp-password' }],
          },
          save,
        ],
      },
    ],
    figures: [serverSettingsPane],
    see: 'You should now be able to send. Write a message to another mailbox: it should arrive.',
  } satisfies PasswordChange<MacFacts>,
  notes: [
    {
      id: 'password-asked-before',
      title: 'Mail asks for a password before I’m there',
      text: {
        by: 'credentials',
        cases: {
          two: 'That’s normal: it still has the old one. If the window names {imapHost}, paste the inbound (IMAP) password. If it names {smtpHost}, paste the outbound (SMTP) one. Or click **Cancel**, and follow the steps above.',
        },
        otherwise:
          'That’s normal: it still has the old one. Paste the new one there. Or click **Cancel**, and follow the steps above.',
      },
    },
    {
      id: 'password-by-profile',
      title: 'My account came with a configuration profile',
      text: 'Then the fields may be gray. Wait until Mail asks for the password, and paste it there. If it doesn’t ask, [install the profile](page:profile) once more.',
    },
  ],
} as const satisfies PasswordWay<MacFacts>
