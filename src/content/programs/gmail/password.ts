import type { PasswordWay } from '#model/password-way.ts'
import type { ProviderFacts } from '#model/question.ts'
import { sendMailAs } from './pictures.ts'

export const password = {
  outbound: {
    groups: [
      {
        rows: [
          { kind: 'act', text: 'In Gmail on a computer, click the gear at the top right, then **See all settings**.' },
          {
            kind: 'act',
            text: 'Click **Accounts and Import**. In an account from work or school it may be **Accounts**.',
          },
          {
            kind: 'act',
            text: 'In the row **Send mail as:**, click **edit info** next to your address.',
            rings: [{ screen: 'web-send-mail-as', part: 'edit' }],
          },
          { kind: 'act', text: 'A small window opens. Click **Next Step »**.' },
          { kind: 'value', field: 'smtpPassword', label: 'Password' },
          { kind: 'act', text: 'Click the button at the end of the window: it may be **Save Changes**.' },
        ],
      },
    ],
    figures: [sendMailAs],
    see: 'You should now see the settings again, and the small window is gone.',
  },
  notes: [
    {
      id: 'password-gmail-own',
      title: 'I changed my Gmail password',
      text: 'Then there’s nothing to do here. Gmail keeps a password of its own for this address, and that’s the one from the {panel}.',
    },
    {
      id: 'password-between',
      title: 'Messages came back in the meantime',
      text: 'That’s normal: Gmail still had the old password. It may say **535** in them. Send these messages once more.',
    },
  ],
} as const satisfies PasswordWay<ProviderFacts>
