import type { Program } from '#model/program.ts'
import type { ProviderFacts } from '#model/question.ts'
import { check } from './check.ts'
import { password } from './password.ts'
import { chooseFrom, sendATest } from './send.ts'
import { addEmailAccount, addressAndImap, openOutlookSettings } from './set-up-account.ts'
import { addAndWait, incomingServer, outgoingServer } from './set-up-servers.ts'

/** The new look of Outlook for Mac. Facts: the provider's article and its pictures. Sentences are our own. */
export const program = {
  called: 'Outlook',
  title: 'Send with {provider} from Outlook for Mac',
  description:
    'Set up Outlook on a Mac to send through {provider} {service}, one step at a time, with your own values to copy.',
  version: '1.0',
  changed: '2026-11-28',
  hands: {
    copyAll: 'press `⌘A` to select all of it, then `⌘C` to copy',
    copy: 'press ⌘C',
    paste: 'press ⌘V',
    press: 'click',
    pressed: 'clicked',
    beside: 'in a second window, next to this guide',
  },
  intro: [
    'You’ll add one account to Outlook on your Mac. Choose it in **From**, and your message goes out through {provider}.',
    'Your other accounts in Outlook stay as they are.',
  ],
  result:
    'Your mail now goes out through {provider}. It should pass SPF, DKIM and DMARC, the checks that receivers make.',
  cautions: [
    {
      id: 'outlook-mac-cloud',
      title: 'Outlook may ask about Microsoft’s cloud.',
      text: 'If you agree, Microsoft may keep your mail and passwords on its own servers. The account works without it, too.',
    },
  ],
  questions: [],
  words: {},
  phases: [
    {
      id: 'set-up',
      title: 'Set up Outlook',
      steps: [openOutlookSettings, addEmailAccount, addressAndImap, incomingServer, outgoingServer, addAndWait],
    },
    { id: 'send', title: 'Send', steps: [chooseFrom, sendATest] },
  ],
  short: {
    intro: 'For people who know Outlook: all the values, and a few lines.',
    lines: [
      { text: '**Outlook**, **Settings…**, **Accounts**, **+** at the bottom left.', step: 'open-outlook-settings' },
      {
        text: 'Your address, **Continue**, **IMAP**. If Outlook guesses something else: **Not IMAP?** at the top right.',
        step: 'address-and-imap',
      },
      { text: 'First turn on **Show Advanced Settings** at the end of the form.', step: 'incoming-server' },
      {
        text: {
          by: 'credentials',
          cases: {
            two: 'User name, password, server and port for both servers (**the passwords are different**).',
          },
          otherwise: 'User name, password, server and port for both servers. The password is the same.',
        },
        step: 'incoming-server',
      },
      {
        text: {
          by: 'smtpSecurity',
          cases: {
            starttls: 'Below the outgoing server: **StartTLS**. Then **Add Account**, and **Done**.',
            tls: 'Below the outgoing server: **SSL**. Then **Add Account**, and **Done**.',
          },
        },
        step: 'outgoing-server',
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
    'open-outlook-settings',
    'add-email-account',
    'address-and-imap',
    'incoming-server',
    'outgoing-server',
    'add-and-wait',
    'choose-from',
    'send-a-test',
  ],
} as const satisfies Program<ProviderFacts>
