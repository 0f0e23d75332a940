import type { PasswordWay } from '#model/password-way.ts'
import type { Row } from '#model/step.ts'
import { loginFailed, passwordPrompt } from './pictures.ts'
import type { ThunderbirdFacts } from './questions.ts'

const refused = 'Thunderbird says that logging in failed. That’s normal. Click **Enter New Password**, not **Retry**.'

const retry = {
  kind: 'act',
  text: refused,
  rings: [{ screen: 'thunderbird-login-failed', part: 'new-password' }],
} as const satisfies Row<ThunderbirdFacts>

const keep = [
  {
    kind: 'act',
    text: 'Check **Use Password Manager to remember this password**.',
    rings: [{ screen: 'thunderbird-password', part: 'remember' }],
  },
  { kind: 'act', text: 'Click **OK**.', rings: [{ screen: 'thunderbird-password', part: 'ok' }] },
] as const satisfies readonly Row<ThunderbirdFacts>[]

/** Thunderbird asks by itself as soon as the old password is refused: that is the shortest way. The pictures are of sending. */
export const password = {
  inbound: {
    groups: [
      {
        rows: [
          { kind: 'act', text: 'Fetch your mail: there may be a button **Get Messages** at the top left.' },
          { kind: 'act', text: refused },
          { kind: 'value', field: 'imapPassword', label: 'Password' },
          { kind: 'act', text: 'Check **Use Password Manager to remember this password**.' },
          { kind: 'act', text: 'Click **OK**.' },
        ],
      },
    ],
    figures: [],
    see: 'You should now see your inbox, and no question.',
  },
  outbound: {
    groups: [
      {
        rows: [
          { kind: 'act', text: 'Write a message to another mailbox from this account, and click **Send**.' },
          retry,
          {
            kind: 'value',
            field: 'smtpPassword',
            label: 'Password',
            rings: [{ screen: 'thunderbird-password', part: 'password' }],
          },
          ...keep,
        ],
      },
    ],
    figures: [loginFailed, passwordPrompt],
    see: 'You should now see that the message has gone out: it’s in **Sent**.',
  },
  notes: [
    {
      id: 'password-not-asked',
      title: 'Thunderbird doesn’t ask',
      text: 'Click the gear, then **Privacy & Security**. There may be a button **Saved Passwords…** Remove the line of that server, {imapHost} or {smtpHost}. Thunderbird asks the next time it needs the password.',
    },
  ],
} as const satisfies PasswordWay<ThunderbirdFacts>
