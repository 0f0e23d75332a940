import type { ProviderFacts } from '#model/question.ts'
import type { Step } from '#model/step.ts'
import { accountAdded, addButton, incomingForm, outgoingForm } from './pictures.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Outlook'

/** Facts: the picture of the form with the switch on. That it is off at first is inferred: it is at the form's end. */
export const incomingServer = {
  kind: 'work',
  id: 'incoming-server',
  title: 'Show all fields, fill in the first half',
  summary: {
    by: 'credentials',
    cases: {
      two: 'Turn on **Show Advanced Settings**. Fill in user name, **inbound (IMAP)** password, server and port for incoming mail.',
    },
    otherwise: 'Turn on **Show Advanced Settings**. Fill in user name, password, server and port for incoming mail.',
  },
  minutes: 1.5,
  place,
  lead: 'One switch first: without it, Outlook may hide half of the fields.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'At the end of the form, turn on **Show Advanced Settings**.',
          rings: [{ screen: 'outlook-mac-form', part: 'advanced', picture: 'picture-outlook-mac-incoming' }],
        },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email Address',
          rings: [{ screen: 'outlook-mac-form', part: 'address' }],
        },
        {
          kind: 'value',
          field: 'imapLogin',
          label: 'IMAP Username',
          rings: [{ screen: 'outlook-mac-form', part: 'imap-user' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'IMAP Password',
          rings: [{ screen: 'outlook-mac-form', part: 'imap-password' }],
        },
        {
          kind: 'value',
          field: 'imapHost',
          label: 'IMAP Incoming Server',
          rings: [{ screen: 'outlook-mac-form', part: 'imap-host' }],
        },
        {
          kind: 'value',
          field: 'imapPort',
          label: 'Port',
          rings: [{ screen: 'outlook-mac-form', part: 'imap-port' }],
        },
        {
          kind: 'act',
          text: {
            by: 'imapSecurity',
            cases: {
              starttls: 'In the list below the server, choose **StartTLS**. With port 993, choose **SSL**.',
              tls: 'In the list below the server, choose **SSL**.',
            },
          },
          rings: [{ screen: 'outlook-mac-form', part: 'imap-security' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **the first half filled in**. The fields that begin with **SMTP** come next.',
  figures: [incomingForm],
  symptoms: symptoms['incoming-server'],
} as const satisfies Step<ProviderFacts>

export const outgoingServer = {
  kind: 'work',
  id: 'outgoing-server',
  title: 'Fill in the second half',
  summary: {
    by: 'credentials',
    cases: {
      two: 'In the same form, fill in user name, **outbound (SMTP)** password, server and port for outgoing mail.',
    },
    otherwise: 'In the same form, fill in user name, password, server and port for outgoing mail.',
  },
  minutes: 1,
  place,
  lead: {
    by: 'credentials',
    cases: { two: 'This half is for sending. Its password is different from the first one.' },
    otherwise: 'This half is for sending.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'value',
          field: 'smtpLogin',
          label: 'SMTP Username',
          rings: [{ screen: 'outlook-mac-form', part: 'smtp-user' }],
        },
        {
          kind: 'value',
          field: 'smtpPassword',
          label: 'SMTP Password',
          rings: [{ screen: 'outlook-mac-form', part: 'smtp-password' }],
        },
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'SMTP Outgoing Server',
          rings: [{ screen: 'outlook-mac-form', part: 'smtp-host' }],
        },
        {
          kind: 'value',
          field: 'smtpPort',
          label: 'Port',
          rings: [{ screen: 'outlook-mac-form', part: 'smtp-port' }],
        },
        {
          kind: 'act',
          text: {
            by: 'smtpSecurity',
            cases: {
              starttls: 'In the list below the server, choose **StartTLS**. With port 465, choose **SSL**.',
              tls: 'In the list below the server, choose **SSL**. With port 587, choose **StartTLS**.',
            },
          },
          rings: [{ screen: 'outlook-mac-form', part: 'smtp-security' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **all fields filled in**. Don’t click **Add Account** yet.',
  figures: [outgoingForm],
  symptoms: symptoms['outgoing-server'],
} as const satisfies Step<ProviderFacts>

/** No picture shows what Outlook says when something is wrong: all but the success is worded as "may". */
export const addAndWait = {
  kind: 'work',
  id: 'add-and-wait',
  title: 'Click Add Account, and wait',
  summary: 'Click **Add Account** and wait for **IMAP account has been added**. Then click **Done**.',
  minutes: 1,
  place,
  lead: 'Outlook now tries your settings. It may ask one question, or show a message. Read the answers first.',
  groups: [
    {
      rows: [
        {
          kind: 'leave',
          text: 'If it asks about **Microsoft’s cloud**, you don’t have to agree. Sending works without it.',
        },
        {
          kind: 'act',
          text: 'Click **Add Account** at the end of the form.',
          rings: [{ screen: 'outlook-mac-form', part: 'add' }],
        },
        { kind: 'act', text: 'Wait. This can take a minute or two.' },
      ],
    },
  ],
  fork: {
    title: 'What do you see now?',
    branches: [
      {
        id: 'outlook-mac-is-added',
        label: '**IMAP account has been added**',
        rows: [
          {
            kind: 'act',
            text: 'Click **Done**, and close the settings window.',
            rings: [{ screen: 'outlook-mac-added', part: 'done' }],
          },
        ],
        figures: [accountAdded],
      },
      {
        id: 'outlook-mac-asks-cloud',
        label: 'A question about **Microsoft’s cloud**',
        rows: [
          {
            kind: 'act',
            text: 'Read it. If you agree, Microsoft may keep your mail and passwords, too. If you can say no, your Mac connects by itself.',
          },
        ],
        figures: [],
      },
      {
        id: 'outlook-mac-says-wrong',
        label: 'A message that something is wrong',
        rows: [
          {
            kind: 'act',
            text: {
              by: 'credentials',
              cases: {
                two: 'Paste both passwords again: the inbound (IMAP) one above, the outbound (SMTP) one below.',
              },
              otherwise: 'Paste the password again, in both places.',
            },
          },
          { kind: 'act', text: 'Compare {imapHost} and {smtpHost}, letter by letter, and both ports.' },
          {
            kind: 'act',
            text: 'Click **Add Account** again. Still not working? Open **Help** at the top of this guide.',
          },
        ],
        figures: [],
      },
    ],
  },
  notes: [],
  see: 'You should now see **your new account in the list** of accounts.',
  figures: [addButton],
  symptoms: symptoms['add-and-wait'],
} as const satisfies Step<ProviderFacts>
