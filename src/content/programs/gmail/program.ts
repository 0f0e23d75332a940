import type { Program } from '#model/program.ts'
import type { ProviderFacts } from '#model/question.ts'
import { check } from './check.ts'
import { password } from './password.ts'
import { chooseFrom, sendATest } from './send.ts'
import {
  accountsAndImport,
  confirmAddress,
  nameAndAddress,
  openGmailSettings,
  smtpServer,
  whenReplying,
} from './set-up.ts'

/** Gmail in a browser, “Send mail as”. Facts: the provider's article on Gmail and its pictures. Sentences are our own. */
export const program = {
  called: 'Gmail',
  title: 'Send with {provider} from Gmail',
  description:
    'Set up “Send mail as” in Gmail to send through {provider} {service}, one step at a time, with your own values to copy.',
  version: '1.0',
  changed: '2026-11-27',
  // In a browser, on whatever computer.
  hands: {
    copyAll: 'press `Ctrl+A`, then `Ctrl+C` (on a Mac `⌘A`, then `⌘C`)',
    copy: 'press Ctrl+C or ⌘C',
    paste: 'press Ctrl+V or ⌘V',
    press: 'click',
    pressed: 'clicked',
    beside: 'in a second window, next to this guide',
  },
  intro: [
    'You’ll add one address to Gmail, on a computer. Choose it in **From**, and your message goes out through {provider}.',
    'Your mail keeps arriving where it does today. Nothing changes for your Gmail address.',
  ],
  result:
    'What you send from your new address now goes out through {provider}. It should pass SPF, DKIM and DMARC, the checks that receivers make.',
  cautions: [],
  questions: [],
  words: {},
  phases: [
    {
      id: 'set-up',
      title: 'Set up Gmail',
      steps: [openGmailSettings, accountsAndImport, nameAndAddress, smtpServer, confirmAddress, whenReplying],
    },
    { id: 'send', title: 'Send', steps: [chooseFrom, sendATest] },
  ],
  short: {
    intro: 'For people who know Gmail: all the values, and a few lines.',
    lines: [
      {
        text: 'In Gmail: the gear, **See all settings**, **Accounts and Import**, **Send mail as:**, **Add another email address**.',
        step: 'accounts-and-import',
      },
      {
        text: 'In the yellow window: your name and your address, **Treat as an alias** unchecked, **Next Step »**.',
        step: 'name-and-address',
      },
      {
        text: {
          by: 'smtpSecurity',
          cases: {
            starttls:
              '**SMTP Server** {smtpHost}, **Port** {smtpPort}, **Username**, **Password**, **Secured connection using TLS**. **Add Account »**.',
            tls: '**SMTP Server** {smtpHost}, **Port** {smtpPort}, **Username**, **Password**, **Secured connection using SSL**. **Add Account »**.',
          },
        },
        step: 'smtp-server',
      },
      { text: 'Click the link in the message that arrives at your new address.', step: 'confirm-address' },
      {
        text: 'Back in Gmail’s settings: **Reply from the same address the message was sent to**.',
        step: 'when-replying',
      },
      {
        text: 'Write a message, choose your new address in **From**, and send a test to another mailbox.',
        step: 'choose-from',
      },
    ],
  },
  check,
  password,
  renamed: {},
  numbered: [
    'open-gmail-settings',
    'accounts-and-import',
    'name-and-address',
    'smtp-server',
    'confirm-address',
    'when-replying',
    'choose-from',
    'send-a-test',
  ],
} as const satisfies Program<ProviderFacts>
