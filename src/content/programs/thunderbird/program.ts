import type { Program } from '#model/program.ts'
import { check } from './check.ts'
import { password } from './password.ts'
import { questions, type ThunderbirdFacts } from './questions.ts'
import { chooseFrom, firstSend, sendATest } from './send.ts'
import { addMailAccount, openAccountSettings, yourAccount } from './set-up-account.ts'
import { finishAccount, incomingServer, outgoingServer } from './set-up-servers.ts'

/**
 * Facts: the provider's article on Thunderbird with its pictures; the texts and the source of Thunderbird. Sentences
 * are our own.
 */
export const program = {
  called: 'Thunderbird',
  title: 'Send with {provider} from Thunderbird',
  description:
    'Set up Thunderbird on Windows, Mac or Linux to send through {provider} {service}, one step at a time, with your own values to copy.',
  version: '1.0',
  changed: '2026-11-28',
  // On whatever computer.
  hands: {
    copyAll: 'press `Ctrl+A`, then `Ctrl+C` (on a Mac `⌘A`, then `⌘C`)',
    copy: 'press Ctrl+C or ⌘C',
    paste: 'press Ctrl+V or ⌘V',
    press: 'click',
    pressed: 'clicked',
    beside: 'in a second window, next to this guide',
  },
  intro: [
    'You’ll add one account to Thunderbird. Choose it in **From**, and your message goes out through {provider}.',
    'Your other accounts stay as they are.',
  ],
  result:
    'Your mail now goes out through {provider}. It should pass SPF, DKIM and DMARC, the checks that receivers make.',
  cautions: [],
  questions,
  words: {},
  phases: [
    {
      id: 'set-up',
      title: 'Set up Thunderbird',
      steps: [openAccountSettings, addMailAccount, yourAccount, incomingServer, outgoingServer, finishAccount],
    },
    { id: 'send', title: 'Send', steps: [chooseFrom, firstSend, sendATest] },
  ],
  short: {
    intro: 'For people who know Thunderbird: all the values, and a few lines.',
    lines: [
      {
        text: 'The gear, **Account Settings**, **Account Actions**, **Add Mail Account…**',
        step: 'open-account-settings',
      },
      {
        text: {
          by: 'credentials',
          cases: {
            two: 'Your name and address, and the **inbound (IMAP)** password where it’s asked for. **Configure manually**.',
          },
          otherwise: 'Your name and address, and the password where it’s asked for. **Configure manually**.',
        },
        step: 'your-account',
      },
      {
        text: {
          by: 'imapSecurity',
          cases: {
            starttls: 'Incoming: **IMAP**, {imapHost}, {imapPort}, **STARTTLS**, **Normal password**, **Username**.',
            tls: 'Incoming: **IMAP**, {imapHost}, {imapPort}, **SSL/TLS**, **Normal password**, **Username**.',
          },
        },
        step: 'incoming-server',
      },
      {
        text: {
          by: 'smtpSecurity',
          cases: {
            starttls:
              'Outgoing: {smtpHost}, {smtpPort}, **STARTTLS**, **Normal password**, **Username**. Test it, then **Done** or **Continue**, and **Finish**.',
            tls: 'Outgoing: {smtpHost}, {smtpPort}, **SSL/TLS**, **Normal password**, **Username**. Test it, then **Done** or **Continue**, and **Finish**.',
          },
        },
        step: 'outgoing-server',
      },
      { text: 'Write a message, and choose your new address in **From**.', step: 'choose-from' },
      {
        when: { question: 'credentials', in: ['two'] },
        text: 'Send it to another mailbox. The login fails once: **Enter New Password** (not **Retry**), the **outbound (SMTP)** password, and let Thunderbird remember it.',
        step: 'first-send',
      },
      {
        when: { question: 'credentials', in: ['one', 'smtp'] },
        text: 'Send it to another mailbox, and look whether it arrives.',
        step: 'send-a-test',
      },
    ],
  },
  check,
  password,
  renamed: {},
  numbered: [
    'open-account-settings',
    'add-mail-account',
    'your-account',
    'incoming-server',
    'outgoing-server',
    'finish-account',
    'choose-from',
    'first-send',
    'send-a-test',
  ],
} as const satisfies Program<ThunderbirdFacts>
