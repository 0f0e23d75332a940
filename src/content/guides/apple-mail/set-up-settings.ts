import type { Step } from '#model/step.ts'
import { closeWindow, selectAppsSheet, serverSettingsPane } from './figures.ts'

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
  figures: [selectAppsSheet],
  symptoms: [
    {
      id: 'notes-ticked',
      sees: 'I clicked **Done** with **Notes** ticked',
      cause: 'Both are ticked when the window opens.',
      fix: 'No harm done. You can switch **Notes** off later in the Mac’s own settings, under **Internet Accounts**.',
      words: ['notes', 'unticked', 'forgot notes'],
    },
    {
      id: 'account-offline',
      sees: 'The new account shows a warning sign or “Offline”',
      cause: 'Its settings are not complete yet.',
      fix: 'That goes away after the next step, [Server Settings](step:server-settings).',
      words: ['offline', 'warning triangle', 'lightning', 'not connected', 'exclamation mark'],
    },
  ],
} as const satisfies Step

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
  figures: [serverSettingsPane],
  symptoms: [
    {
      id: 'smtp-account-other',
      sees: '**Account** under Outgoing Mail Server shows another account, or **None**',
      cause: 'Mail took a server it knew already.',
      fix: 'Click it and choose the line with {smtpHost}. If it is not there, choose **Edit SMTP Server List…**, click **+**, and enter host name, user name and password of the outbound server.',
      words: ['smtp account', 'none', 'wrong outgoing server', 'edit smtp server list'],
    },
    {
      id: 'will-not-connect',
      sees: 'It does not connect, or asks for the password again and again',
      cause:
        'With “Automatically manage connection settings” ticked, Mail tries other ports, ways to log in, and the user name with and without its domain. It can settle on a wrong mix.',
      fix: 'Untick it under **both** servers. Then set: Port {imapPort} and {smtpPort}, **Use TLS/SSL** ticked, **Authentication** set to **Password**. Type both user names again in full, and click **Save**.',
      words: [
        'asks for password',
        'password again',
        'no connection',
        'cannot connect',
        'port',
        'tls',
        'ssl',
        'keeps asking',
        'timed out',
      ],
    },
    {
      id: 'insecure-authentication',
      sees: 'I found **Allow insecure authentication**. Should I tick it?',
      cause: 'It is meant for servers without encryption.',
      fix: 'No. With TLS it is not needed. Leave it empty.',
      words: ['insecure authentication', 'advanced'],
    },
    {
      id: 'save-lost',
      sees: 'My entries have disappeared',
      cause: 'The page was left without **Save**.',
      fix: 'Enter them again, the copy buttons help, and click **Save** first of all.',
      words: ['lost', 'disappeared', 'gone', 'empty again', 'not saved'],
    },
    {
      id: 'smtp-password-empty',
      sees: 'There is a password already under Outgoing Mail Server',
      cause: 'Most likely Mail put the inbound (IMAP) password there. It does not fit the outgoing server.',
      fix: 'Replace it with the outbound (SMTP) password.',
      words: ['password already there', 'prefilled', 'which password'],
    },
    {
      id: 'save-gray',
      sees: '**Save** is gray',
      cause: 'Nothing has changed since the last time, or a line is empty.',
      fix: 'If all six values are right, go on. Otherwise fill in the empty line.',
      words: ['save grey', 'save disabled', 'cannot save'],
    },
  ],
} as const satisfies Step

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
  figures: [closeWindow],
  symptoms: [
    {
      id: 'inbox-empty',
      sees: 'The new inbox is empty',
      cause: {
        by: 'service',
        cases: {
          hosted: 'A large mailbox takes a while to load. If it stays empty, the inbound side is not connected.',
        },
        otherwise: 'With MEMS that is right: the account stores nothing, your mail is forwarded to your other mailbox.',
      },
      fix: {
        by: 'service',
        cases: {
          hosted: 'Wait some minutes. Then check the three inbound lines of [Server Settings](step:server-settings).',
        },
        otherwise:
          'Read your mail where you always do. With Hosted Email, check the inbound lines of [Server Settings](step:server-settings).',
      },
      words: ['empty inbox', 'no mail', 'no messages', 'where is my mail', 'mail missing'],
    },
    {
      id: 'asks-password-after-close',
      sees: 'Mail asks for a password',
      cause: 'The window names the server it asks for. Each server has a password of its own.',
      fix: 'If it names {imapHost}, type the inbound (IMAP) password. If it names {smtpHost}, type the outbound (SMTP) one.',
      words: ['enter password', 'password prompt', 'which password'],
    },
  ],
} as const satisfies Step
