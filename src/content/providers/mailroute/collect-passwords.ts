import type { Step } from '#model/step.ts'
import { imapEye, imapSentence, imapShown, setPassword, smtpEye, smtpShown, terms } from './pictures.ts'
import type { MailRouteFacts } from './questions.ts'
import { imapPasswordSymptoms, smtpPasswordSymptoms } from './symptoms.ts'

export const inboundPassword = {
  kind: 'collect',
  id: 'inbound-password',
  title: 'Get your inbound (IMAP) password',
  summary: '{Press} the :eye: next to **password** under **Inbound (IMAP) Server Configuration**.',
  minutes: 0.5,
  place: 'In your browser',
  lead: 'This is the first of your two passwords. It brings your mail in.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Under **Inbound (IMAP) Server Configuration**, {press} the :eye: next to **password**.',
          rings: [{ screen: 'panel-servers', part: 'imap-eye' }],
        },
      ],
    },
  ],
  fork: {
    title: 'What do you see?',
    branches: [
      {
        id: 'sees-sentence',
        label: 'A sentence about your {panel} password',
        rows: [
          {
            kind: 'act',
            text: 'Use the password you signed in with at [the first step](step:sign-in). Type it below if you’d like to copy it later.',
            rings: [{ screen: 'panel-imap-password', part: 'password' }],
          },
        ],
        figures: [imapSentence],
      },
      {
        id: 'sees-password',
        label: 'A password',
        rows: [
          {
            kind: 'act',
            text: 'Copy it with the :copy: next to it, and paste it below.',
            rings: [{ screen: 'panel-imap-shown', part: 'copy' }],
          },
        ],
        figures: [imapShown],
      },
      {
        id: 'sees-set-password',
        label: 'A window named **Set Password**',
        rows: [
          {
            kind: 'act',
            text: 'Think of a new password. Type it into **Password** and again into **Password (again)**.',
            rings: [
              { screen: 'panel-set-password', part: 'password' },
              { screen: 'panel-set-password', part: 'again' },
            ],
          },
          {
            kind: 'act',
            text: '{Press} **Save**. Then type the same password below.',
            rings: [{ screen: 'panel-set-password', part: 'save' }],
          },
        ],
        figures: [setPassword],
      },
    ],
  },
  notes: [
    {
      id: 'set-password',
      title: 'A new password counts for both',
      text: 'The password you set here is your inbound (IMAP) password and your {panel} password. Write it down where you keep your passwords.',
    },
  ],
  see: 'You should now know **your inbound (IMAP) password**.',
  fields: ['imapPassword'],
  paste: false,
  figures: [imapEye],
  symptoms: imapPasswordSymptoms,
} as const satisfies Step<MailRouteFacts>

export const outboundPassword = {
  kind: 'collect',
  id: 'outbound-password',
  title: 'Get your outbound (SMTP) password',
  summary:
    '{Press} the :eye: next to **Password** under **Outbound (SMTP) Server Configuration**, and accept the **Terms Of Service** if asked.',
  minutes: 0.75,
  place: 'In your browser',
  lead: {
    by: 'credentials',
    cases: {
      two: 'This password is different from the first one. It sends your mail. The {panel} asks you to accept terms before it shows the password.',
    },
    otherwise:
      'This password sends your mail. It isn’t the one you signed in with. The {panel} asks you to accept terms before it shows the password.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Under **Outbound (SMTP) Server Configuration**, {press} the :eye: next to **Password**.',
          rings: [{ screen: 'panel-servers', part: 'smtp-eye' }],
        },
        {
          kind: 'act',
          text: 'If a window named **Terms Of Service** opens, read it and {press} **I agree**.',
          rings: [{ screen: 'panel-terms', part: 'agree' }],
        },
        {
          kind: 'act',
          text: 'Copy the password with the :copy: next to it, and paste it below.',
          rings: [{ screen: 'panel-smtp-shown', part: 'copy' }],
        },
        {
          kind: 'leave',
          text: 'Leave **Generate New Password** alone.',
          rings: [
            { screen: 'panel-servers', part: 'generate' },
            { screen: 'panel-smtp-shown', part: 'generate' },
          ],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'generate-new-password',
      title: 'What does “Generate New Password” do?',
      text: 'It makes a new outbound (SMTP) password right away. Every computer, phone or scanner that still has the old one stops sending. {Press} it only if you want that, and then change the password everywhere.',
    },
    {
      id: 'terms',
      title: 'What do the terms say?',
      text: 'The service is for ordinary personal and business mail: no bulk mail, no automatic mail, no advertising nobody asked for. There’s a limit on how much one person may send, and sending can be blocked without notice if it’s misused.',
    },
  ],
  see: {
    by: 'credentials',
    cases: {
      two: 'You should now see a password next to **Password** in the lower block. **It’s different from the inbound one.**',
    },
    otherwise: 'You should now see **a password next to Password** in the lower block.',
  },
  fields: ['smtpPassword'],
  paste: false,
  figures: [smtpEye, terms, smtpShown],
  symptoms: smtpPasswordSymptoms,
} as const satisfies Step<MailRouteFacts>
