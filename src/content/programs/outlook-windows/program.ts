import type { Program } from '#model/program.ts'
import { check } from './check.ts'
import { password } from './password.ts'
import { questions, type OutlookFacts } from './questions.ts'
import { chooseFrom, sendATest } from './send.ts'
import { addAccount, openAccounts } from './set-up-account.ts'
import { accountForm, finishAccount, outgoingServer } from './set-up-servers.ts'
import { whichOutlook } from './which-outlook.ts'

/**
 * The new Outlook, and the classic one by way of the Control Panel: its short window has room for one login only. Facts:
 * the provider's article on the new one; another provider's guide and books on the classic one. Sentences are our own.
 */
export const program = {
  called: 'Outlook',
  title: 'Send with {provider} from Outlook for Windows',
  description:
    'Set up Outlook on Windows to send through {provider} {service}, one step at a time, with your own values to copy.',
  version: '1.0',
  changed: '2026-11-28',
  hands: {
    copyAll: 'press `Ctrl+A` to select all of it, then `Ctrl+C` to copy',
    copy: 'press Ctrl+C',
    paste: 'press Ctrl+V',
    press: 'click',
    pressed: 'clicked',
    beside: 'in a second window, next to this guide',
  },
  intro: [
    'You’ll add one account to Outlook on your computer. Choose it in **From**, and your message goes out through {provider}.',
    'Your other accounts in Outlook stay as they are.',
  ],
  result:
    'Your mail now goes out through {provider}. It should pass SPF, DKIM and DMARC, the checks that receivers make.',
  cautions: [
    {
      id: 'windows-mail-ended',
      when: { question: 'outlook', in: ['mail'] },
      title: 'Windows Mail has ended.',
      text: 'It hasn’t sent or received mail since December 31, 2024. This guide sets up Outlook (new) instead.',
    },
    {
      id: 'new-outlook-way-out',
      when: { question: 'outlook', in: ['new', 'mail'] },
      title: 'Don’t want that?',
      text: 'Use Outlook (classic) or Thunderbird instead.',
    },
    {
      id: 'classic-by-control-panel',
      when: { question: 'outlook', in: ['classic'] },
      title: 'You’ll use the Control Panel of Windows.',
      text: {
        by: 'credentials',
        cases: { two: 'It’s the one place where Outlook (classic) takes two different passwords.' },
        otherwise: 'There Outlook (classic) asks for everything it needs.',
      },
    },
  ],
  questions,
  words: {},
  phases: [
    { id: 'which', title: 'Which Outlook?', isFirst: true, steps: [whichOutlook] },
    {
      id: 'set-up',
      title: 'Set up Outlook',
      steps: [openAccounts, addAccount, accountForm, outgoingServer, finishAccount],
    },
    { id: 'send', title: 'Send', steps: [chooseFrom, sendATest] },
  ],
  short: {
    intro: 'For people who know Outlook: all the values, and a few lines.',
    lines: [
      {
        text: {
          by: 'outlook',
          cases: {
            classic:
              '**Control Panel**, **Mail (Microsoft Outlook)**, **Email Accounts…**, **New…**, **Manual setup or additional server types**, **POP or IMAP**.',
          },
          otherwise:
            'In Outlook (new): the gear, **Accounts**, **+ Add account**, your address, **Continue**, **IMAP**.',
        },
        step: 'open-accounts',
      },
      {
        text: {
          by: 'outlook',
          cases: { classic: 'Name, address, **IMAP**, both servers, user name and password for incoming mail.' },
          otherwise:
            '**Show more**, if it’s there. Password and server for incoming mail, **Port** 993, **SSL/TLS (Recommended)**.',
        },
        step: 'account-form',
      },
      {
        when: { question: 'credentials', in: ['two'] },
        text: {
          by: 'outlook',
          cases: {
            classic:
              '**More Settings…**, **Outgoing Server**: **My outgoing server (SMTP) requires authentication**, **Log on using**, the **outbound (SMTP)** login and password.',
          },
          otherwise:
            '**SMTP username**, **SMTP password** (**a different one**), server and port for outgoing mail, **SSL/TLS (Recommended)**.',
        },
        step: 'outgoing-server',
      },
      {
        when: { question: 'credentials', in: ['one', 'smtp'] },
        text: {
          by: 'outlook',
          cases: {
            classic: '**More Settings…**, **Outgoing Server**: **My outgoing server (SMTP) requires authentication**.',
          },
          otherwise: '**SMTP username**, **SMTP password**, server and port for outgoing mail.',
        },
        step: 'outgoing-server',
      },
      {
        text: {
          by: 'outlook',
          cases: { classic: '**Advanced**: ports and encryption of both servers. **OK**, **Next**, **Finish**.' },
          otherwise:
            '**Continue**. Agree in **Sync your IMAP account** (your passwords go to Microsoft): **Continue**.',
        },
        step: 'finish-account',
      },
      {
        text: 'Write a message, choose your new address in **From**, and send a test to another mailbox.',
        step: 'choose-from',
      },
    ],
  },
  check,
  // The new one takes no other port for incoming mail.
  takesOnly: [{ when: { question: 'outlook', in: ['new', 'mail'] }, field: 'imapPort', value: '993' }],
  password,
  renamed: {},
  numbered: [
    'which-outlook',
    'open-accounts',
    'add-account',
    'account-form',
    'outgoing-server',
    'finish-account',
    'choose-from',
    'send-a-test',
  ],
} as const satisfies Program<OutlookFacts>
