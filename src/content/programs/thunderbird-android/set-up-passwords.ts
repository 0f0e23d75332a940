import type { Step } from '#model/step.ts'
import { finished, importedList, namePage, outgoingForm, passwordsWindow } from './pictures.ts'
import type { AndroidFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Thunderbird on your phone'

/** Facts: the app's own texts and layout. The box for the same password is checked when the window opens. */
export const enterPasswords = {
  kind: 'work',
  id: 'enter-passwords',
  title: {
    by: 'method',
    cases: { hand: 'Enter the outgoing server' },
    otherwise: 'Enter the server passwords',
  },
  summary: {
    by: 'credentials',
    cases: {
      two: 'Enter the passwords that Thunderbird asks for. Uncheck **Use same password for outgoing server**: your two passwords are different.',
    },
    otherwise: 'Enter the password that Thunderbird asks for.',
  },
  minutes: 1,
  place,
  lead: {
    by: 'method',
    cases: { hand: 'This is the server that sends. The fields have the same names as before, but other values.' },
    otherwise: 'There was no password in what you imported. Thunderbird asks for it now, on your phone.',
  },
  groups: [
    {
      when: { question: 'method', in: ['code', 'file', 'unsure'] },
      rows: [
        {
          kind: 'act',
          text: 'Tap your account in the list. It says **Password required**.',
          rings: [{ screen: 'android-imported', part: 'account' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Incoming server password',
          rings: [{ screen: 'android-passwords', part: 'incoming' }],
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'Uncheck **Use same password for outgoing server**.',
          rings: [{ screen: 'android-passwords', part: 'same' }],
        },
        {
          kind: 'value',
          when: { question: 'credentials', in: ['two'] },
          field: 'smtpPassword',
          label: 'Outgoing server password',
          rings: [{ screen: 'android-passwords', part: 'outgoing' }],
        },
        { kind: 'act', text: 'Tap **OK**.', rings: [{ screen: 'android-passwords', part: 'ok' }] },
      ],
    },
    {
      when: { question: 'method', in: ['hand'] },
      rows: [
        { kind: 'value', field: 'smtpHost', label: 'Server', rings: [{ screen: 'android-outgoing', part: 'host' }] },
        {
          kind: 'act',
          text: {
            by: 'smtpSecurity',
            cases: {
              starttls: 'Next to **Security**, choose **StartTLS**.',
              tls: 'Next to **Security**, choose **SSL/TLS**.',
            },
          },
          rings: [{ screen: 'android-outgoing', part: 'security' }],
        },
        { kind: 'value', field: 'smtpPort', label: 'Port', rings: [{ screen: 'android-outgoing', part: 'port' }] },
        {
          kind: 'act',
          text: 'Next to **Authentication**, choose **Normal password**.',
          rings: [{ screen: 'android-outgoing', part: 'authentication' }],
        },
        { kind: 'value', field: 'smtpLogin', label: 'Username', rings: [{ screen: 'android-outgoing', part: 'user' }] },
        {
          kind: 'value',
          field: 'smtpPassword',
          label: 'Password',
          rings: [{ screen: 'android-outgoing', part: 'password' }],
        },
        { kind: 'act', text: 'Tap **Next**, and wait.', rings: [{ screen: 'android-outgoing', part: 'next' }] },
      ],
    },
  ],
  notes: [
    {
      id: 'android-two-passwords',
      when: { question: 'credentials', in: ['two'] },
      title: 'Why two passwords?',
      text: 'Each server has its own. The inbound (IMAP) password is for incoming mail, the outbound (SMTP) password for sending. If Thunderbird uses the first one for both, nothing goes out.',
    },
    {
      id: 'android-outgoing-port',
      when: { question: 'method', in: ['hand'] },
      title: 'I have another port',
      text: 'The port and the security belong together. With port 465, choose **SSL/TLS**. With port 587, choose **StartTLS**.',
    },
  ],
  see: {
    by: 'method',
    cases: { hand: 'You should now see **Account name** and **Display name**.' },
    otherwise: 'You should now see **Imported successfully** below your account.',
  },
  figures: [importedList, passwordsWindow, outgoingForm],
  symptoms: symptoms['enter-passwords'],
} as const satisfies Step<AndroidFacts>

export const finishAccount = {
  kind: 'work',
  id: 'finish-account',
  title: 'Finish the account',
  summary: {
    by: 'method',
    cases: { hand: 'Fill in **Account name** and **Display name**, and tap **Next** until the account is there.' },
    otherwise: 'Tap **OK** below the list. Your account is ready.',
  },
  minutes: 0.5,
  place,
  lead: {
    by: 'method',
    cases: { hand: 'Almost done. Thunderbird asks what the account is called, and whose it is.' },
    otherwise: 'Your account is ready. Now you only have to close the list.',
  },
  groups: [
    {
      when: { question: 'method', in: ['code', 'file', 'unsure'] },
      rows: [
        {
          kind: 'act',
          text: 'Tap **OK** at the bottom.',
          rings: [{ screen: 'android-finished', part: 'ok' }],
        },
        { kind: 'act', text: 'If Thunderbird asks for permissions, such as notifications, allow what you like.' },
      ],
    },
    {
      when: { question: 'method', in: ['hand'] },
      rows: [
        {
          kind: 'value',
          field: 'accountDescription',
          label: 'Account name',
          rings: [{ screen: 'android-names', part: 'account' }],
        },
        { kind: 'value', field: 'fullName', label: 'Display name', rings: [{ screen: 'android-names', part: 'name' }] },
        {
          kind: 'act',
          text: 'Tap **Next** until the account is there. You can leave all other settings as they are.',
          rings: [{ screen: 'android-names', part: 'next' }],
        },
      ],
    },
  ],
  notes: [],
  see: {
    by: 'mailbox',
    cases: {
      forwarded:
        'You should now see **your new account in Thunderbird**. Its Inbox stays empty: your mail is still forwarded.',
      kept: 'You should now see **your new account in Thunderbird**, with your mail in it.',
    },
    otherwise:
      'You should now see **your new account in Thunderbird**. Its Inbox stays empty if your mail is forwarded.',
  },
  figures: [finished, namePage],
  symptoms: symptoms['finish-account'],
} as const satisfies Step<AndroidFacts>
