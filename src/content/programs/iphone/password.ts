import type { PasswordWay } from '#model/password-way.ts'
import type { Row } from '#model/step.ts'
import type { IosFacts } from './questions.ts'

const open = [
  {
    kind: 'act',
    text: {
      by: 'ios',
      cases: {
        '17': 'Open **Settings**, scroll down, and tap **Mail**, then **Accounts**.',
        '18': 'Open **Settings**, tap **Apps** at the end, then **Mail**, then **Mail Accounts**.',
        unsure:
          'Open **Settings** and tap **Mail**. If it isn’t there, tap **Apps** at the end first. Then tap **Accounts** or **Mail Accounts**.',
      },
    },
  },
  { kind: 'act', text: 'Tap your account, then **Account**.' },
] as const satisfies readonly Row<IosFacts>[]

/** The place of both passwords is known; the pages there were not seen, so there are no pictures of them. */
export const password = {
  inbound: {
    groups: [
      {
        rows: [
          ...open,
          { kind: 'value', field: 'imapPassword', label: 'Password, under Incoming Mail Server' },
          { kind: 'act', text: 'Tap **Done**. In newer versions it may be a check mark at the top right.' },
        ],
      },
    ],
    figures: [],
    see: 'You should now see no message about a password when you open **Mail**.',
  },
  outbound: {
    groups: [
      {
        rows: [
          ...open,
          {
            kind: 'act',
            text: 'Tap **SMTP**, then the entry under **Primary Server**. Its password may be further down.',
          },
          { kind: 'value', field: 'smtpPassword', label: 'It may be named Password' },
          { kind: 'act', text: 'Tap **Done**. In newer versions it may be a check mark at the top right.' },
        ],
      },
    ],
    figures: [],
    see: 'You should now be able to send. If a message waits in the **Outbox**, open it and send it again.',
  },
  notes: [
    {
      id: 'password-asked-before',
      title: 'The phone asks for a password before I’m there',
      text: 'That’s normal: it still has the old one. If it names {smtpHost}, it’s about sending. Tap **Cancel** if you’re not sure, and follow the steps above.',
    },
    {
      id: 'password-by-profile',
      title: 'My account came with a configuration profile',
      text: 'Then the fields may be gray. Wait until the phone asks for the password, and paste it there. If it doesn’t ask, [install the profile](page:profile) once more.',
    },
  ],
} as const satisfies PasswordWay<IosFacts>
