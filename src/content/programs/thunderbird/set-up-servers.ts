import type { Step } from '#model/step.ts'
import { hubConnected, hubPassword, incomingForm, outgoingForm, tabCreated } from './pictures.ts'
import type { ThunderbirdFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Thunderbird'

export const incomingServer = {
  kind: 'work',
  id: 'incoming-server',
  title: 'Enter the incoming server',
  summary: {
    by: 'imapSecurity',
    cases: {
      starttls:
        'Choose **IMAP**, and fill in **Hostname**, **Port** and **Username** of the incoming server. Choose **STARTTLS** and **Normal password**.',
      tls: 'Choose **IMAP**, and fill in **Hostname**, **Port** and **Username** of the incoming server. Choose **SSL/TLS** and **Normal password**.',
    },
  },
  minutes: 1,
  place,
  lead: 'Copy each value into the field with the same number, and choose the rest from the lists. Thunderbird may have guessed some: replace what’s different.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Next to **Protocol**, choose **IMAP**.',
          rings: [{ screen: 'thunderbird-incoming', part: 'protocol' }],
        },
        {
          kind: 'value',
          field: 'imapHost',
          label: 'Hostname',
          rings: [{ screen: 'thunderbird-incoming', part: 'host' }],
        },
        {
          kind: 'value',
          field: 'imapPort',
          label: 'Port',
          rings: [{ screen: 'thunderbird-incoming', part: 'port' }],
        },
        {
          kind: 'act',
          text: {
            by: 'imapSecurity',
            cases: {
              starttls: 'Next to **Connection security**, choose **STARTTLS**.',
              tls: 'Next to **Connection security**, choose **SSL/TLS**.',
            },
          },
          rings: [{ screen: 'thunderbird-incoming', part: 'security' }],
        },
        {
          kind: 'act',
          text: 'Next to **Authentication method**, choose **Normal password**.',
          rings: [{ screen: 'thunderbird-incoming', part: 'authentication' }],
        },
        {
          kind: 'value',
          field: 'imapLogin',
          label: 'Username',
          rings: [{ screen: 'thunderbird-incoming', part: 'user' }],
        },
        {
          kind: 'act',
          when: { question: 'look', in: ['hub', 'unsure'] },
          text: 'Click **Continue**.',
          rings: [{ screen: 'thunderbird-incoming', part: 'continue' }],
        },
        {
          kind: 'act',
          when: { question: 'look', in: ['tab'] },
          text: 'Scroll down to **Outgoing server**.',
        },
      ],
    },
  ],
  notes: [
    {
      id: 'incoming-port-and-security',
      title: 'I have another port',
      text: 'The port and the security belong together. With port 993, choose **SSL/TLS**. With port 143, choose **STARTTLS**.',
    },
  ],
  see: {
    by: 'look',
    cases: { tab: 'You should now see **the same fields once more**, for the outgoing server.' },
    otherwise: 'You should now see **Outgoing server settings**.',
  },
  figures: [incomingForm],
  symptoms: symptoms['incoming-server'],
} as const satisfies Step<ThunderbirdFacts>

export const outgoingServer = {
  kind: 'work',
  id: 'outgoing-server',
  title: 'Enter the outgoing server',
  summary: {
    by: 'smtpSecurity',
    cases: {
      starttls:
        'Fill in **Hostname**, **Port** and **Username** of the outgoing server, choose **STARTTLS** and **Normal password**, and let Thunderbird test it.',
      tls: 'Fill in **Hostname**, **Port** and **Username** of the outgoing server, choose **SSL/TLS** and **Normal password**, and let Thunderbird test it.',
    },
  },
  minutes: 1.25,
  place,
  lead: 'This is the server that sends. The fields have the same names as before, but other values.',
  groups: [
    {
      rows: [
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'Hostname',
          rings: [{ screen: 'thunderbird-outgoing', part: 'host' }],
        },
        {
          kind: 'value',
          field: 'smtpPort',
          label: 'Port',
          rings: [{ screen: 'thunderbird-outgoing', part: 'port' }],
        },
        {
          kind: 'act',
          text: {
            by: 'smtpSecurity',
            cases: {
              starttls: 'Next to **Connection security**, choose **STARTTLS**.',
              tls: 'Next to **Connection security**, choose **SSL/TLS**.',
            },
          },
          rings: [{ screen: 'thunderbird-outgoing', part: 'security' }],
        },
        {
          kind: 'act',
          text: 'Next to **Authentication method**, choose **Normal password**.',
          rings: [{ screen: 'thunderbird-outgoing', part: 'authentication' }],
        },
        {
          kind: 'value',
          field: 'smtpLogin',
          label: 'Username',
          rings: [{ screen: 'thunderbird-outgoing', part: 'user' }],
        },
        {
          kind: 'act',
          text: {
            by: 'look',
            cases: { tab: 'Click **Re-test**, and wait until a green line appears.' },
            otherwise: 'Click **Test**, and wait until Thunderbird says that the settings are valid.',
          },
          rings: [{ screen: 'thunderbird-outgoing', part: 'test' }],
        },
        {
          kind: 'act',
          text: {
            by: 'look',
            cases: { tab: 'Click **Done**, and wait a moment.' },
            otherwise: 'Click **Continue**.',
          },
          rings: [{ screen: 'thunderbird-outgoing', part: 'continue' }],
        },
        {
          kind: 'leave',
          when: { question: 'look', in: ['tab'] },
          text: 'Leave **Advanced config** alone. It adds the account without a test.',
        },
      ],
    },
  ],
  notes: [
    {
      id: 'outgoing-port-and-security',
      title: 'I have another port',
      text: 'The port and the security belong together. With port 465, choose **SSL/TLS**. With port 587, choose **STARTTLS**.',
    },
  ],
  see: {
    by: 'look',
    cases: { tab: 'You should now see **Account successfully created**.' },
    otherwise: 'You should now see **Enter your email account password**.',
  },
  figures: [outgoingForm],
  symptoms: symptoms['outgoing-server'],
} as const satisfies Step<ThunderbirdFacts>

export const finishAccount = {
  kind: 'work',
  id: 'finish-account',
  title: {
    by: 'look',
    cases: { tab: 'Finish the account' },
    otherwise: 'Enter the password and finish',
  },
  summary: {
    by: 'look',
    cases: { tab: 'Click **Finish**.' },
    otherwise: 'Type your password, click **Continue**, and click **Finish** at the end.',
  },
  minutes: 0.5,
  place,
  lead: {
    by: 'look',
    cases: { tab: 'Your account is there. One more click, and you can use it.' },
    otherwise: 'Thunderbird now asks for the password. There’s one field for it.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'value',
          when: { question: 'look', in: ['hub', 'unsure'] },
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'thunderbird-hub-password', part: 'password' }],
        },
        {
          kind: 'act',
          when: { question: 'look', in: ['hub', 'unsure'] },
          text: 'Click **Continue**. If Thunderbird offers calendars and address books, click **Continue** again.',
          rings: [{ screen: 'thunderbird-hub-password', part: 'continue' }],
        },
        {
          kind: 'act',
          when: { question: 'look', in: ['hub', 'unsure'] },
          text: 'Click **Finish**.',
          rings: [{ screen: 'thunderbird-hub-connected', part: 'finish' }],
        },
        {
          kind: 'act',
          when: { question: 'look', in: ['tab'] },
          text: 'Click **Finish**, at the end of the page.',
          rings: [{ screen: 'thunderbird-tab-created', part: 'finish' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'one-password-for-two',
      when: { question: 'credentials', in: ['two'] },
      title: 'Where does the outbound (SMTP) password go?',
      text: 'Nowhere yet. Thunderbird asks for only one password and tries it at both servers. You’ll enter the outbound (SMTP) one when you send [your first message](step:first-send).',
    },
  ],
  see: {
    by: 'mailbox',
    cases: {
      forwarded:
        'You should now see **your new account in the list of folders**. Its Inbox stays empty: your mail is still forwarded.',
      kept: 'You should now see **your new account in the list of folders**, with your mail in it.',
    },
    otherwise:
      'You should now see **your new account in the list of folders**. Its Inbox stays empty if your mail is forwarded.',
  },
  figures: [hubPassword, hubConnected, tabCreated],
  symptoms: symptoms['finish-account'],
} as const satisfies Step<ThunderbirdFacts>
