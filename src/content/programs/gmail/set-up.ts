import type { ProviderFacts } from '#model/question.ts'
import type { Step } from '#model/step.ts'
import { accountsPage, addressWindow, confirmWindow, quickSettings, sendMailAs, serverWindow } from './pictures.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Gmail'

export const openGmailSettings = {
  kind: 'work',
  id: 'open-gmail-settings',
  title: 'Open Gmail’s settings',
  summary: 'In Gmail, click the gear at the top right, then **See all settings**.',
  minutes: 0.5,
  place,
  lead: 'Now it’s Gmail’s turn. Use it in the browser of a computer: the Gmail app on a phone may not have these settings.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Open [mail.google.com](https://mail.google.com) and sign in to your Gmail.' },
        {
          kind: 'act',
          text: 'Click the gear at the top right.',
          rings: [{ screen: 'web-quick-settings', part: 'gear' }],
        },
        {
          kind: 'act',
          text: 'Click **See all settings**.',
          rings: [{ screen: 'web-quick-settings', part: 'all' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **Settings**, with **General**, **Labels**, **Inbox** and more below it.',
  figures: [quickSettings],
  symptoms: symptoms['open-gmail-settings'],
} as const satisfies Step<ProviderFacts>

export const accountsAndImport = {
  kind: 'work',
  id: 'accounts-and-import',
  title: 'Add another email address',
  summary: 'Open **Accounts and Import**, find the row **Send mail as:** and click **Add another email address**.',
  minutes: 0.5,
  place,
  lead: 'You’ll add a second address to send from. Your Gmail address stays as it is.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Click **Accounts and Import**. In an account from work or school it may be **Accounts**.',
          rings: [{ screen: 'web-accounts', part: 'tab' }],
        },
        {
          kind: 'act',
          text: 'Find the row **Send mail as:** and click **Add another email address**. If your browser asks, allow the pop-up window.',
          rings: [{ screen: 'web-accounts', part: 'add' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **a small yellow window**: **Add another email address you own**.',
  figures: [accountsPage],
  symptoms: symptoms['accounts-and-import'],
} as const satisfies Step<ProviderFacts>

export const nameAndAddress = {
  kind: 'work',
  id: 'name-and-address',
  title: 'Enter your name and address',
  summary: 'Type your name and your email address, uncheck **Treat as an alias**, and click **Next Step »**.',
  minutes: 0.75,
  place,
  lead: 'There are two fields to fill in. Everyone you write to will see both.',
  groups: [
    {
      rows: [
        { kind: 'value', field: 'fullName', label: 'Name', rings: [{ screen: 'web-add-address', part: 'name' }] },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email address',
          rings: [{ screen: 'web-add-address', part: 'email' }],
        },
        {
          kind: 'act',
          text: 'Make sure that **Treat as an alias** is unchecked.',
          rings: [{ screen: 'web-add-address', part: 'alias' }],
        },
        {
          kind: 'leave',
          text: 'Leave **Specify a different "reply-to" address** alone.',
          rings: [{ screen: 'web-add-address', part: 'reply-to' }],
        },
        {
          kind: 'act',
          text: 'Click **Next Step »** in the yellow window.',
          rings: [{ screen: 'web-add-address', part: 'next' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'treat-as-an-alias',
      title: 'When should I check “Treat as an alias”?',
      text: 'Only if this Gmail is the main home of the address you’re adding. Sending and receiving work the same either way. It changes how Gmail sorts your mail: with an alias, a search for `from:me` or `to:me` finds the new address, too. You can change it later, under **edit info**.',
    },
  ],
  see: 'You should now see **Send mail through your SMTP server** in the yellow window.',
  figures: [addressWindow],
  symptoms: symptoms['name-and-address'],
} as const satisfies Step<ProviderFacts>

export const smtpServer = {
  kind: 'work',
  id: 'smtp-server',
  title: 'Enter the server that sends',
  summary: 'Fill in **SMTP Server**, **Port**, **Username** and **Password**, and click **Add Account »**.',
  minutes: 1,
  place,
  lead: 'Copy each value into the field with the same number. Gmail may have guessed some of them: replace whatever is different.',
  groups: [
    {
      rows: [
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'SMTP Server',
          rings: [{ screen: 'web-smtp-server', part: 'server' }],
        },
        {
          kind: 'act',
          text: 'In the list next to **Port**, choose {smtpPort}.',
          rings: [{ screen: 'web-smtp-server', part: 'port' }],
        },
        {
          kind: 'value',
          field: 'smtpLogin',
          label: 'Username',
          rings: [{ screen: 'web-smtp-server', part: 'user' }],
        },
        {
          kind: 'value',
          field: 'smtpPassword',
          label: 'Password',
          rings: [{ screen: 'web-smtp-server', part: 'password' }],
        },
        {
          kind: 'leave',
          when: { question: 'smtpSecurity', in: ['starttls'] },
          text: 'Leave **Secured connection using TLS (recommended)** chosen.',
          rings: [{ screen: 'web-smtp-server', part: 'tls' }],
        },
        {
          kind: 'act',
          when: { question: 'smtpSecurity', in: ['tls'] },
          text: 'Choose **Secured connection using SSL**.',
          rings: [{ screen: 'web-smtp-server', part: 'ssl' }],
        },
        {
          kind: 'act',
          text: 'Click **Add Account »** in the yellow window, and wait. If red text appears, something isn’t right yet.',
          rings: [{ screen: 'web-smtp-server', part: 'add' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'which-password-here',
      title: 'Which password goes here?',
      text: 'Not your Google password. It’s the one that {provider} gave you for sending. You’ll find it at [this step](step:{smtpPasswordStep}).',
    },
  ],
  see: 'You should now see **Congratulations** in the yellow window: the server accepted your login.',
  figures: [serverWindow],
  symptoms: symptoms['smtp-server'],
} as const satisfies Step<ProviderFacts>

export const confirmAddress = {
  kind: 'work',
  id: 'confirm-address',
  title: 'Confirm that the address is yours',
  summary: 'Open the confirmation message that Gmail sent to your new address, and click the link in it.',
  minutes: 1.5,
  place,
  lead: {
    by: 'mailbox',
    cases: {
      forwarded:
        'Gmail has sent a message to your new address. It’s forwarded like all your mail: often to this very Gmail.',
      kept: 'Gmail has sent a message to your new address. It arrives in your mailbox at {provider}.',
    },
    otherwise:
      'Gmail has sent a message to your new address. It arrives where you read that mail: often in this very Gmail, or in your mailbox at {provider}.',
  },
  groups: [
    {
      rows: [
        { kind: 'act', text: 'In another window, open the mailbox where mail to {emailAddress} arrives.' },
        { kind: 'act', text: 'Open the message from Gmail, and click the link in it.' },
        { kind: 'act', text: 'If the page that opens asks you to confirm, do so.' },
        {
          kind: 'act',
          text: 'In the yellow window, click **Close window**.',
          rings: [{ screen: 'web-confirm', part: 'close' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'confirmation-code',
      title: 'The message has a code instead of a link',
      text: 'The yellow window may then have a field for it. Copy the code from the message into that field.',
    },
  ],
  see: 'You should now see **your new address** in Gmail’s settings, below your Gmail address.',
  figures: [confirmWindow],
  symptoms: symptoms['confirm-address'],
} as const satisfies Step<ProviderFacts>

export const whenReplying = {
  kind: 'work',
  id: 'when-replying',
  title: 'Reply from your new address',
  summary: 'In Gmail’s settings, choose **Reply from the same address the message was sent to**.',
  minutes: 0.5,
  place,
  lead: 'Your new address is in Gmail’s settings now. One choice there makes sure that your replies go out from it, too.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'In Gmail’s settings, the row **Send mail as:** now has your new address. If not, load the page again.',
          rings: [{ screen: 'web-send-mail-as', part: 'address' }],
        },
        {
          kind: 'act',
          text: 'Below **When replying to a message:** choose **Reply from the same address the message was sent to**.',
          rings: [{ screen: 'web-send-mail-as', part: 'same' }],
        },
        {
          kind: 'leave',
          text: 'Leave **make default** alone, unless all your new messages should come from this address.',
          rings: [{ screen: 'web-send-mail-as', part: 'make-default' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'not-an-alias',
      title: 'What does “Not an alias.” mean?',
      text: 'That **Treat as an alias** is unchecked. That’s right. You can change it under **edit info**.',
    },
  ],
  see: 'You should now see **Mail is sent through:** and {smtpHost} below your new address.',
  figures: [sendMailAs],
  symptoms: symptoms['when-replying'],
} as const satisfies Step<ProviderFacts>
