import type { Program } from '#model/program.ts'
import { check } from './check.ts'
import { password } from './password.ts'
import { profile } from './profile.ts'
import { questions, type MacFacts } from './questions.ts'
import { chooseFrom, sendATest } from './send.ts'
import { accountDetails, addAccount, mailServers, openMailSettings, otherMailAccount } from './set-up-account.ts'
import { closeSettings, selectApps, serverSettings } from './set-up-settings.ts'

/** Facts: the provider's article on Apple Mail; Apple's guides for Mail. Sentences are our own. */
export const program = {
  called: 'Mail',
  title: 'Send with {provider} from Apple Mail',
  description:
    'Set up Apple Mail on a Mac to send through {provider} {service}, one step at a time, with your own values to copy.',
  version: '2.0',
  changed: '2026-11-27',
  hands: {
    copyAll: 'press `⌘A`, then `⌘C`',
    copy: 'press ⌘C',
    paste: 'press ⌘V',
    press: 'click',
    pressed: 'clicked',
    from: 'From',
    beside: 'in a second window, next to this guide',
  },
  intro: ['You’ll add one account to Mail. Choose it in **From**, and your message goes out through {provider}.'],
  result:
    'Your mail now goes out through {provider}. It should pass SPF, DKIM and DMARC, the checks that receivers make.',
  cautions: [],
  questions,
  words: { settings: { by: 'macos', cases: { '12': 'Preferences' }, otherwise: 'Settings' } },
  phases: [
    {
      id: 'set-up',
      title: 'Set up Mail',
      steps: [
        openMailSettings,
        addAccount,
        otherMailAccount,
        accountDetails,
        mailServers,
        selectApps,
        serverSettings,
        closeSettings,
      ],
    },
    { id: 'send', title: 'Send', steps: [chooseFrom, sendATest] },
  ],
  short: {
    intro: 'For people who know Mail: all the values, and a few lines.',
    lines: [
      {
        text: 'In Mail: **{settings}…**, **Accounts**, **+**, **Other Mail Account…**, **Continue**.',
        step: 'add-account',
      },
      {
        text: {
          by: 'credentials',
          cases: {
            two: 'Your name, your address, your **inbound (IMAP)** password. **Sign In**. The red “Unable to verify account name or password.” is normal.',
          },
          otherwise:
            'Your name, your address, your password. **Sign In**. The red “Unable to verify account name or password.” is normal.',
        },
        step: 'account-details',
      },
      {
        text: {
          by: 'credentials',
          cases: {
            two: '**Account Type** IMAP, **User Name** your inbound login, {imapHost} in, {smtpHost} out. **Sign In**, and wait.',
          },
          otherwise:
            '**Account Type** IMAP, **User Name** your login, {imapHost} in, {smtpHost} out. **Sign In**, and wait.',
        },
        step: 'mail-servers',
      },
      {
        when: { question: 'credentials', in: ['two'] },
        text: 'The same red message is normal again. Click **Next**.',
        step: 'mail-servers',
      },
      { text: 'Uncheck **Notes**, click **Done**.', step: 'select-apps' },
      {
        text: {
          by: 'credentials',
          cases: {
            two: 'Choose the account, **Server Settings**: both user names, both passwords (**they’re different**), both host names. Check **Account** under Outgoing. **Save**.',
          },
          otherwise:
            'Choose the account, **Server Settings**: user name, password and host name for both servers. Check **Account** under Outgoing. **Save**.',
        },
        step: 'server-settings',
      },
      {
        text: 'Write a message, choose your new account in **From**, and send a test to another mailbox.',
        step: 'choose-from',
      },
    ],
    connection: {
      title: 'Ports and security',
      hint: 'Mail asks for them only if you uncheck “Automatically manage connection settings”.',
    },
  },
  profile,
  check,
  password,
  renamed: { 'set-up-account': 'account-details' },
  numbered: [
    'open-mail-settings',
    'add-account',
    'other-mail-account',
    'account-details',
    'mail-servers',
    'select-apps',
    'server-settings',
    'close-settings',
    'choose-from',
    'send-a-test',
  ],
} as const satisfies Program<MacFacts>
