import type { Step } from '#model/step.ts'
import { fromMenu, loginFailed, newMessage, passwordPrompt, writeMessage } from './pictures.ts'
import type { ThunderbirdFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Thunderbird'

export const chooseFrom = {
  kind: 'work',
  id: 'choose-from',
  role: 'choose-sender',
  title: 'Choose your new address in From',
  summary: 'In a new message, click the address next to **From** and choose your new one.',
  minutes: 0.5,
  place,
  lead: 'Thunderbird sends from the address you see next to **From**. So check it each time you write.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Start a new message: **New Message**, or **Write**, near the top left.' },
        {
          kind: 'act',
          text: 'Click the address next to **From**. A menu opens.',
          rings: [{ screen: 'thunderbird-from', part: 'from' }],
        },
        {
          kind: 'act',
          text: 'Choose {emailAddress}.',
          rings: [{ screen: 'thunderbird-from-menu', part: 'new-address' }],
        },
        {
          kind: 'leave',
          text: 'Leave **Customize From Address…** alone. It changes only what people see, not the server that sends.',
          rings: [{ screen: 'thunderbird-from-menu', part: 'customize' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'thunderbird-default-account',
      title: 'Can Thunderbird choose it for me?',
      text: 'In the account settings, click your new account, then **Account Actions**, then **Set as Default**. New messages may still start from the account whose folder you’re looking at.',
    },
  ],
  see: 'You should now see **your new address next to From**.',
  figures: [newMessage, fromMenu],
  symptoms: symptoms['choose-from'],
} as const satisfies Step<ThunderbirdFacts>

/**
 * Facts: Thunderbird stores the one password it asks for with both servers (its own source). So an account with two
 * passwords fails at its first message, and only then is the other one asked for. With one password there is no such step.
 */
export const firstSend = {
  kind: 'work',
  id: 'first-send',
  when: { question: 'credentials', in: ['two'] },
  title: 'Send a first message',
  summary:
    'Send a short message. Thunderbird says that the login failed: click **Enter New Password**, not **Retry**, and enter the outbound (SMTP) password.',
  minutes: 1.5,
  place,
  lead: 'Thunderbird has asked for only one password, and tries it for sending, too. So the first message fails once. You fix that here, for good.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Write to another mailbox, **not to your new address**, with any subject. Click **Send**.',
          expected: {
            id: 'first-login-failed',
            message: 'Login to server … with username … failed.',
            after: 'Send',
            remedy: 'Click **Enter New Password**. Don’t click **Retry**.',
            why: 'Thunderbird tried the inbound (IMAP) password at the outgoing server.',
          },
        },
        {
          kind: 'act',
          text: 'Click **Enter New Password**.',
          rings: [{ screen: 'thunderbird-login-failed', part: 'new-password' }],
        },
        {
          kind: 'leave',
          text: 'Don’t click **Retry**. The same password fails again, and too many tries may lock you out for a while.',
          rings: [{ screen: 'thunderbird-login-failed', part: 'retry' }],
        },
        {
          kind: 'value',
          field: 'smtpPassword',
          label: 'Enter your password for …',
          rings: [{ screen: 'thunderbird-password', part: 'password' }],
        },
        {
          kind: 'act',
          text: 'Check **Use Password Manager to remember this password.**',
          rings: [{ screen: 'thunderbird-password', part: 'remember' }],
        },
        {
          kind: 'act',
          text: 'Click **OK**. Your message goes out.',
          rings: [{ screen: 'thunderbird-password', part: 'ok' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'saved-passwords',
      title: 'Where does Thunderbird keep my passwords?',
      text: 'In its settings: the gear, then **Privacy & Security**. There may be a button **Saved Passwords…** Each server has a line there, with `imap://` or `smtp://` in front. To get rid of a wrong one, select its line and click **Remove**. Thunderbird asks for it again next time.',
    },
  ],
  see: 'You should now see **your message’s window close**, without another error.',
  figures: [loginFailed, passwordPrompt],
  symptoms: symptoms['first-send'],
} as const satisfies Step<ThunderbirdFacts>

export const sendATest = {
  kind: 'work',
  id: 'send-a-test',
  role: 'send',
  title: {
    by: 'credentials',
    cases: { two: 'Check that your message arrives' },
    otherwise: 'Send a test message',
  },
  summary: {
    by: 'credentials',
    cases: { two: 'Look in the other mailbox: your message should be there, with your name and your new address.' },
    otherwise: 'Send a short message from your new address to another mailbox, and check that it arrives.',
  },
  minutes: 1,
  place,
  lead: {
    by: 'mailbox',
    cases: {
      forwarded:
        'The test goes to another mailbox, such as a friend’s. Mail to your new address is forwarded, so it wouldn’t prove that sending works.',
    },
    otherwise:
      'The test goes to another mailbox, such as a friend’s. Mail to your new address may never leave {provider}, so it wouldn’t prove that sending works.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: {
            by: 'credentials',
            cases: { two: 'Your first message is the test. To send another one, check **From** first.' },
            otherwise: 'Check that **From** shows your new address.',
          },
          rings: [{ screen: 'thunderbird-write', part: 'from' }],
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['one', 'smtp'] },
          text: 'Write to another mailbox, **not to your new address**, with any subject. Click **Send**.',
          rings: [{ screen: 'thunderbird-write', part: 'send' }],
        },
        { kind: 'act', text: 'Look in the other mailbox, and in its spam folder, too.' },
      ],
    },
  ],
  notes: [],
  see: 'You should now see your message there, **with your name and your address**.',
  figures: [writeMessage],
  symptoms: symptoms['send-a-test'],
} as const satisfies Step<ThunderbirdFacts>
