import type { Guide } from '#model/guide.ts'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { check } from './check.ts'
import { profile } from './profile.ts'
import { macos } from './questions.ts'
import { chooseFrom, sendATest } from './send.ts'
import { accountDetails, addAccount, mailServers, openMailSettings, otherMailAccount } from './set-up-account.ts'
import { closeSettings, selectApps, serverSettings } from './set-up-settings.ts'

/** Facts: the provider's article on Apple Mail; Apple's guides for Mail. Sentences are our own. */
export const appleMail = {
  id: 'apple-mail',
  app: 'Apple Mail',
  system: 'Mac',
  title: 'Send with {provider} from Apple Mail',
  description:
    'Set up Apple Mail on a Mac to send through {provider} {service}, one step at a time, with your own values to copy.',
  version: '1.0',
  changed: '2026-11-24',
  provider: mailroute,
  intro: [
    'At the end you have one more account in Mail. When you choose it in **From**, your message goes out through {provider} and passes the checks that receivers make (SPF, DKIM and DMARC).',
    {
      by: 'service',
      cases: {
        mems: 'It is a separate account because sending needs servers and passwords of its own. It **stores nothing**: mail to your address is forwarded to your other mailbox, as before.',
        hosted: 'It is your full mailbox at {provider}: mail comes in, is kept there, and goes out through it.',
      },
      otherwise:
        'It is a separate account because sending needs servers and passwords of its own. With the **Managed Email Membership Service (MEMS)** it stores nothing: your mail is forwarded, as before. With **Hosted Email** it is your full mailbox.',
    },
    'Mail makes this harder than it should be. It guesses your settings and shows **two red error messages that are normal**. You will be told before each.',
  ],
  result: 'Your mail now goes out through {provider} and passes SPF, DKIM and DMARC.',
  cautions: [],
  questions: [macos],
  words: {
    provider: mailroute.name,
    service: mailroute.service,
    panel: mailroute.panel.name,
    panelUrl: mailroute.panel.url,
    panelAddress: mailroute.panel.address,
    passwordReset: mailroute.panel.passwordReset,
    supportEmail: mailroute.support.email,
    settings: { by: 'macos', cases: { '12': 'Preferences' }, otherwise: 'Settings' },
  },
  phases: [
    mailroute.collect,
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
    intro: 'For those who know Mail: the values, and eight lines.',
    lines: [
      {
        text: 'In the {panel}, open **My Settings**, then **SMTP Auth Relay**. Reveal both passwords with the :eye: (accept the terms for the second).',
        step: 'smtp-auth-relay',
      },
      {
        text: 'In Mail: **{settings}…**, **Accounts**, **+**, **Other Mail Account…**, **Continue**.',
        step: 'add-account',
      },
      {
        text: 'Your name, your address, the **inbound (IMAP)** password. **Sign In**. The red “Unable to verify account name or password.” is normal.',
        step: 'account-details',
      },
      {
        text: '**Account Type** IMAP, **User Name** your inbound login, {imapHost} in, {smtpHost} out. **Sign In**, wait.',
        step: 'mail-servers',
      },
      { text: 'The same red message is normal again. Click **Next**.', step: 'mail-servers' },
      { text: 'Untick **Notes**, click **Done**.', step: 'select-apps' },
      {
        text: 'Choose the account, **Server Settings**: both user names, both passwords (**two different ones**), both host names. Check **Account** under Outgoing. **Save**.',
        step: 'server-settings',
      },
      {
        text: 'Write a message, choose the new account in **From**, send a test to a mailbox elsewhere.',
        step: 'choose-from',
      },
    ],
  },
  profile,
  check,
  renamed: { 'set-up-account': 'account-details' },
} as const satisfies Guide
