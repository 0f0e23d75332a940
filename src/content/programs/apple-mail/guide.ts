import type { GuideCore } from '#model/guide.ts'
import { mailroute } from '#content/providers/mailroute/provider.ts'
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
  changed: '2026-11-27',
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
  pages: ['short', 'profile', 'checklist', 'check'],
  renamed: { 'set-up-account': 'account-details' },
} as const satisfies GuideCore
