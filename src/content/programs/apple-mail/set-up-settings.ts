import type { Step } from '#model/step.ts'
import { closeWindow, selectAppsDone, selectAppsSheet, serverSettingsPane } from './pictures.ts'
import type { MacFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Mail'

export const selectApps = {
  kind: 'work',
  id: 'select-apps',
  title: 'Choose the apps',
  summary: 'Leave **Mail** checked, uncheck **Notes**, and click **Done**.',
  minutes: 0.25,
  place,
  lead: {
    by: 'mailbox',
    cases: {
      forwarded:
        'This account doesn’t store anything. Your mail is forwarded, as before. So there’s no place for notes in it.',
      kept: 'Your mailbox could hold notes, but they only get in the way here.',
    },
    otherwise: 'This account is for sending. Notes kept in it are easily lost.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'leave',
          text: 'Leave **Mail** checked.',
          rings: [{ screen: 'select-apps', part: 'mail' }],
        },
        {
          kind: 'act',
          text: 'Uncheck **Notes**.',
          rings: [{ screen: 'select-apps', part: 'notes' }],
        },
        {
          kind: 'act',
          text: 'Click **Done** in the Mail window.',
          rings: [{ screen: 'select-apps-mail-only', part: 'done' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **your new account in the list** on the left.',
  figures: [selectAppsSheet, selectAppsDone],
  symptoms: symptoms['select-apps'],
} as const satisfies Step<MacFacts>

export const serverSettings = {
  kind: 'work',
  id: 'server-settings',
  title: 'Fill in Server Settings and save',
  summary:
    'Choose your new account and open **Server Settings**. Fill in user name, password and host name of both servers. Check that **Account** shows your new account, and click **Save**.',
  minutes: 1.5,
  place,
  lead: {
    by: 'credentials',
    cases: { two: 'There are three values for each server. The outbound (SMTP) password goes here.' },
    otherwise: 'There are three values for each server.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click your new account in the list.',
          rings: [{ screen: 'server-settings', part: 'account' }],
        },
        {
          kind: 'act',
          text: 'Click **Server Settings**.',
          rings: [{ screen: 'server-settings', part: 'tab' }],
        },
      ],
    },
    {
      heading: 'Incoming Mail Server (IMAP)',
      rows: [
        {
          kind: 'value',
          field: 'imapLogin',
          label: 'User Name',
          rings: [{ screen: 'server-settings', part: 'imap-user' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'server-settings', part: 'imap-password' }],
        },
        {
          kind: 'value',
          field: 'imapHost',
          label: 'Host Name',
          rings: [{ screen: 'server-settings', part: 'imap-host' }],
        },
        {
          kind: 'leave',
          text: 'Leave both **Automatically manage…** boxes as they are.',
          rings: [
            { screen: 'server-settings', part: 'imap-automatic' },
            { screen: 'server-settings', part: 'smtp-automatic' },
          ],
        },
      ],
    },
    {
      heading: 'Outgoing Mail Server (SMTP)',
      rows: [
        {
          kind: 'act',
          text: 'Check that **Account** shows your new account.',
          rings: [{ screen: 'server-settings', part: 'smtp-account' }],
        },
        {
          kind: 'value',
          field: 'smtpLogin',
          label: 'User Name',
          rings: [{ screen: 'server-settings', part: 'smtp-user' }],
        },
        {
          kind: 'value',
          field: 'smtpPassword',
          label: 'Password',
          rings: [{ screen: 'server-settings', part: 'smtp-password' }],
        },
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'Host Name',
          rings: [{ screen: 'server-settings', part: 'smtp-host' }],
        },
      ],
    },
    {
      rows: [
        {
          kind: 'act',
          text: 'Click **Save** in the Mail window, or your changes are lost.',
          rings: [{ screen: 'server-settings', part: 'save' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'automatic-stays',
      title: 'I unchecked “Automatically manage connection settings”',
      text: 'Then Mail asks for more. Set the ports to {imapPort} and {smtpPort}, check **Use TLS/SSL**, and set **Authentication** to **Password**. You only need this if Mail doesn’t connect.',
      values: [
        { field: 'imapPort', label: 'Port (incoming)' },
        { field: 'smtpPort', label: 'Port (outgoing)' },
      ],
    },
  ],
  see: 'You should now see **Save** turn gray. Everything is stored.',
  figures: [serverSettingsPane],
  symptoms: symptoms['server-settings'],
} as const satisfies Step<MacFacts>

export const closeSettings = {
  kind: 'work',
  id: 'close-settings',
  title: 'Close the settings',
  summary: 'Close the settings window with the red button at its top left.',
  minutes: 0.25,
  place,
  lead: 'Your account is ready. Now you only have to use it.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click the red button at the top left of the window.',
          rings: [{ screen: 'close-window', part: 'close' }],
        },
        { kind: 'act', text: 'If Mail asks whether to save, click **Save**.' },
      ],
    },
  ],
  notes: [],
  see: {
    by: 'mailbox',
    cases: {
      forwarded:
        'The window closes. You should now see **your new account with an Inbox that stays empty**. Your mail is still forwarded.',
      kept: 'The window closes. You should now see **your new account with the folders of your mailbox**.',
    },
    otherwise:
      'The window closes. You should now see **your new account with an Inbox**. It stays empty if your mail is forwarded, and it fills if {provider} keeps your mailbox.',
  },
  figures: [closeWindow],
  symptoms: symptoms['close-settings'],
} as const satisfies Step<MacFacts>
