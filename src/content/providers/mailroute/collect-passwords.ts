import type { StepCore } from '#model/step.ts'

const place = 'In your browser'

export const inboundPassword = {
  kind: 'collect',
  id: 'inbound-password',
  title: 'Get the inbound (IMAP) password',
  summary: 'Click the :eye: beside **password** under **Inbound (IMAP) Server Configuration**.',
  minutes: 0.5,
  place,
  intro: 'The eye shows the first of the two passwords, or tells you which one it is. One of three things happens.',
  actions: [
    { text: 'Under **Inbound (IMAP) Server Configuration**, click the :eye: beside **password**.' },
    {
      text: 'If a sentence says to use your {panel} password: it is the password you signed in with at [the first step](step:sign-in).',
    },
    { text: 'If a password appears: that is the one. Copy it with the :copy: beside it.' },
    {
      text: 'If a window named **Set Password** opens: you have none yet. Think of one, type it into **Password** and again into **Password (again)**, and click **Save**.',
    },
    { text: 'If you like, type it in below. Then the later steps can copy it for you.' },
  ],
  cautions: [
    {
      id: 'set-password',
      title: 'A new password counts for both',
      text: 'What you set here is your inbound (IMAP) password and your {panel} password. Write it down where you keep passwords.',
    },
  ],
  expected: [],
  see: 'A password, or a sentence that names the {panel} password, beside **password** in the upper block.',
  fields: ['imapPassword'],
  paste: false,
} as const satisfies StepCore

export const outboundPassword = {
  kind: 'collect',
  id: 'outbound-password',
  title: 'Get the outbound (SMTP) password',
  summary:
    'Click the :eye: beside **Password** under **Outbound (SMTP) Server Configuration**, and accept the **Terms Of Service** when asked.',
  minutes: 0.75,
  place,
  intro:
    'The second password is another one. Before the {panel} shows it for the first time, it asks you to accept terms.',
  actions: [
    { text: 'Under **Outbound (SMTP) Server Configuration**, click the :eye: beside **Password**.' },
    { text: 'A window named **Terms Of Service** opens. Read it. To go on, click **I agree**.' },
    { text: 'Copy the password with the :copy: beside it. If it is still hidden, click the :eye: once more.' },
    { text: 'If you like, paste it in below. Then the later steps can copy it for you.' },
  ],
  cautions: [
    {
      id: 'generate-new-password',
      title: 'Leave “Generate New Password” alone',
      text: 'It makes a new outbound (SMTP) password at once, at any time. Every computer, phone or scanner that still has the old one then stops sending. Click it only if you want that, and then change the password everywhere.',
    },
    {
      id: 'terms',
      title: 'What the terms say, in short',
      text: 'The service is for ordinary personal and business mail: no bulk mail, no automatic mail, no advertising nobody asked for. There is a limit on how much one person may send, and sending can be blocked without notice if it is misused.',
    },
  ],
  expected: [],
  see: 'A password beside **Password** in the lower block. It is not the same as the inbound one.',
  fields: ['smtpPassword'],
  paste: false,
} as const satisfies StepCore
