import type { PasswordWay } from '#model/password-way.ts'
import type { AndroidFacts } from './questions.ts'

/** Where the passwords are is known; the pages were not seen after the account was set up, so there are no pictures. */
export const password = {
  inbound: {
    groups: [
      {
        rows: [
          { kind: 'act', text: 'In Thunderbird, open **Settings**, and tap your account.' },
          {
            kind: 'act',
            text: 'Look for the incoming server: it may be under **Fetching mail**, **Incoming server**.',
          },
          { kind: 'value', field: 'imapPassword', label: 'Password' },
          { kind: 'act', text: 'Go on until the settings are there again: the button may be **Next** or **Save**.' },
        ],
      },
    ],
    figures: [],
    see: 'You should now see your messages, and no notification about a password.',
  },
  outbound: {
    groups: [
      {
        rows: [
          { kind: 'act', text: 'In Thunderbird, open **Settings**, and tap your account.' },
          { kind: 'act', text: 'Look for the outgoing server: it may be under **Sending mail**, **Outgoing server**.' },
          { kind: 'value', field: 'smtpPassword', label: 'Password' },
          { kind: 'act', text: 'Go on until the settings are there again: the button may be **Next** or **Save**.' },
        ],
      },
    ],
    figures: [],
    see: 'You should now be able to send. Open the **Outbox**, if messages are waiting there, and send them again.',
  },
  notes: [
    {
      id: 'password-notification',
      title: 'A notification says that the password is wrong',
      text: 'That’s normal: the phone still has the old one. You can tap the notification, too: it leads to the same place.',
    },
  ],
} as const satisfies PasswordWay<AndroidFacts>
