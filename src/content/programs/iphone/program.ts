import type { Program } from '#model/program.ts'
import { check } from './check.ts'
import { password } from './password.ts'
import { profile } from './profile.ts'
import { questions, type IosFacts } from './questions.ts'
import { chooseFrom, sendATest } from './send.ts'
import { accountDetails, addAccount, openMailSettings, otherMailAccount } from './set-up-account.ts'
import { mailServers, selectApps, verifyServers } from './set-up-servers.ts'

/** Facts: the provider's article on the iPhone with its pictures; reports for iOS 18. Sentences are our own. */
export const program = {
  called: 'Mail',
  title: 'Send with {provider} from iPhone or iPad',
  description:
    'Set up Mail on an iPhone or iPad to send through {provider} {service}, one step at a time, with your own values to copy.',
  version: '1.0',
  changed: '2026-11-27',
  hands: {
    copyAll:
      'touch and hold a word until it’s marked. Tap **Select All** if you see it, or drag the two handles over both blocks, and tap **Copy**',
    copy: 'touch and hold it, then tap Copy',
    paste: 'touch and hold the field, then tap Paste',
    press: 'tap',
    pressed: 'tapped',
    from: 'From:',
    beside: 'in a new tab, or on a computer',
  },
  intro: [
    'You’ll add one account to Mail on your iPhone or iPad. Choose it in **From:**, and your message goes out through {provider}.',
    'You can read this on the phone itself, or on a computer next to it.',
  ],
  result:
    'Your mail now goes out through {provider}. It should pass SPF, DKIM and DMARC, the checks that receivers make.',
  cautions: [],
  questions,
  words: {},
  phases: [
    {
      id: 'set-up',
      title: 'Set up Mail',
      steps: [openMailSettings, addAccount, otherMailAccount, accountDetails, mailServers, verifyServers, selectApps],
    },
    { id: 'send', title: 'Send', steps: [chooseFrom, sendATest] },
  ],
  short: {
    intro: 'For people who know their phone: all the values, and a few lines.',
    lines: [
      {
        text: {
          by: 'ios',
          cases: {
            '17': '**Settings**, **Mail**, **Accounts**, **Add Account**, **Other**, **Add Mail Account**.',
            '18': '**Settings**, **Apps**, **Mail**, **Mail Accounts**, **Add Account**, **Other**, **Add Mail Account**.',
            unsure:
              '**Settings**, **Mail** (from iOS 18 on: **Apps**, **Mail**), **Accounts**, **Add Account**, **Other**, **Add Mail Account**.',
          },
        },
        step: 'open-mail-settings',
      },
      {
        text: {
          by: 'credentials',
          cases: { two: 'Name, email, **inbound (IMAP)** password, description. **Next**.' },
          otherwise: 'Name, email, password, description. **Next**.',
        },
        step: 'account-details',
      },
      {
        text: {
          by: 'credentials',
          cases: {
            two: '**IMAP**. Host name, user name and password for both servers (**the passwords are different**). Fill in what says **Optional**, too.',
          },
          otherwise:
            '**IMAP**. Host name, user name and password for both servers. Fill in what says **Optional**, too.',
        },
        step: 'mail-servers',
      },
      {
        text: '**Next**, and wait. “Without SSL?” **No**. **Cannot Verify Server Identity**: **Cancel**, and check the host names.',
        step: 'verify-servers',
      },
      { text: '**Notes** off, **Save**.', step: 'select-apps' },
      {
        text: 'Write a message, tap **Cc/Bcc, From:**, choose your new address (never **Hide My Email**), and send a test to another mailbox.',
        step: 'choose-from',
      },
    ],
    connection: {
      title: 'Ports and security',
      hint: 'You need them only if the phone can’t connect. It doesn’t ask for them when you add the account.',
    },
  },
  profile,
  check,
  password,
  renamed: {},
  numbered: [
    'open-mail-settings',
    'add-account',
    'other-mail-account',
    'account-details',
    'mail-servers',
    'verify-servers',
    'select-apps',
    'choose-from',
    'send-a-test',
  ],
} as const satisfies Program<IosFacts>
