import type { StepCore } from '#model/step.ts'

const place = 'In Mail'

export const selectApps = {
  kind: 'act',
  id: 'select-apps',
  title: 'Choose the apps',
  summary: 'Leave **Mail** ticked, untick **Notes**, click **Done**.',
  minutes: 0.25,
  place,
  intro: {
    by: 'service',
    cases: {
      mems: 'This account stores nothing: mail to your address is forwarded, as before. So notes have no place in it.',
      hosted: 'Your mailbox could hold notes, but for a sending account they only get in the way.',
    },
    otherwise: 'This account is there for sending. Notes kept in it are easily lost.',
  },
  actions: [
    { text: 'Leave **Mail** ticked.' },
    { text: 'Take the tick away from **Notes**.' },
    { text: 'Click **Done**.' },
  ],
  cautions: [],
  expected: [],
  see: 'The sheet closes. The new account stands in the list on the left.',
} as const satisfies StepCore

export const serverSettings = {
  kind: 'enter',
  id: 'server-settings',
  title: 'Fill in Server Settings and save',
  summary:
    'Choose the new account, open **Server Settings**, fill in user name, password and host name of both servers, click **Save**.',
  minutes: 1.5,
  place,
  intro:
    'This is the page that counts. Six values, three for each server. Here the outbound (SMTP) password gets its place.',
  actions: [
    { text: 'In the list on the left, click your new account.' },
    { text: 'Click **Server Settings**, the last of the three tabs.' },
    { text: 'Fill in the three lines under **Incoming Mail Server (IMAP)**.' },
    { text: 'Under **Outgoing Mail Server (SMTP)**, check that **Account** shows your new account, not another one.' },
    { text: 'Fill in the three lines below it.' },
    { text: 'Click **Save** at the bottom right.' },
  ],
  cautions: [
    {
      id: 'save-first',
      title: 'Save before you leave',
      text: 'If you click another account or close the window without **Save**, what you typed is lost.',
    },
    {
      id: 'automatic-stays',
      title: 'Leave “Automatically manage connection settings” ticked',
      text: 'Both ticks can stay. The ports are only asked for when you take a tick away. You need that only if it does not connect; see “It looks different” below.',
    },
  ],
  expected: [],
  see: '**Save** turns gray: everything is stored.',
  values: [
    {
      heading: 'Incoming Mail Server (IMAP)',
      rows: [
        { field: 'imapLogin', label: 'User Name' },
        { field: 'imapPassword', label: 'Password' },
        { field: 'imapHost', label: 'Host Name' },
      ],
    },
    {
      heading: 'Outgoing Mail Server (SMTP)',
      rows: [
        { field: 'smtpLogin', label: 'User Name' },
        { field: 'smtpPassword', label: 'Password' },
        { field: 'smtpHost', label: 'Host Name' },
      ],
    },
    {
      heading: 'Only if you untick “Automatically manage connection settings”',
      rows: [
        { field: 'imapPort', label: 'Port (incoming)' },
        { field: 'smtpPort', label: 'Port (outgoing)' },
      ],
    },
  ],
} as const satisfies StepCore

export const closeSettings = {
  kind: 'act',
  id: 'close-settings',
  title: 'Close the settings',
  summary: 'Close the settings window with the red button at its top left.',
  minutes: 0.25,
  place,
  intro: 'The account is ready. One thing is left: using it.',
  actions: [
    { text: 'Click the red button at the top left of the window.' },
    { text: 'If Mail asks whether to save, click **Save**.' },
  ],
  cautions: [],
  expected: [],
  see: {
    by: 'service',
    cases: {
      mems: 'The window closes. The new account shows an **Inbox** that stays empty: your mail goes on being forwarded.',
      hosted: 'The window closes. The new account shows the folders of your mailbox.',
    },
    otherwise:
      'The window closes. The new account shows an **Inbox**. It stays empty if your organization forwards your mail (MEMS), and it fills if {provider} keeps your mailbox.',
  },
} as const satisfies StepCore
