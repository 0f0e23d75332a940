import type { StepCore } from '#model/step.ts'

const place = 'In your browser'

export const signIn = {
  kind: 'collect',
  id: 'sign-in',
  title: 'Sign in to the {panel}',
  summary: 'Sign in at [{panelAddress}]({panelUrl}) and click **My Settings** at the top of the page.',
  minutes: 1,
  place,
  intro:
    'Everything Mail is going to ask for stands on one page of the {provider} {panel}. Open it in a second tab or window, and keep this guide beside it.',
  actions: [
    { text: 'Open [{panelAddress}]({panelUrl}) and sign in with your email address.' },
    { text: 'Click **My Settings** at the top of the page.' },
    {
      text: 'Come back here and fill in the three lines below. The pictures and copy buttons of the later steps use them.',
    },
  ],
  cautions: [
    {
      id: 'partner-site',
      when: { question: 'service', in: ['mems', 'unsure'] },
      title: 'Do you usually arrive through your organization’s website?',
      text: 'Then you may have no {provider} password of your own yet. Go in the way you always do. At [the inbound password](step:inbound-password) the {panel} asks you to make one.',
    },
  ],
  expected: [],
  see: 'After **My Settings**: a page with a gray **Settings** menu down the left side.',
  fields: ['emailAddress', 'fullName', 'accountDescription'],
  paste: false,
} as const satisfies StepCore

export const smtpAuthRelay = {
  kind: 'act',
  id: 'smtp-auth-relay',
  title: 'Open the {service} page',
  summary: 'Click **SMTP Auth Relay** in the **Settings** menu on the left.',
  minutes: 0.25,
  place,
  intro:
    'This is the page with your values. There are two servers: one brings mail in (IMAP), the other sends mail out (SMTP). Each has its own login and its own password.',
  actions: [{ text: 'In the **Settings** menu on the left, click **SMTP Auth Relay**.' }],
  cautions: [
    {
      id: 'why-two-passwords',
      title: 'Why two passwords?',
      text: 'The two servers are kept apart on purpose: if somebody misuses the sending password, your {panel} stays safe. The inbound (IMAP) password is the one you sign in to the {panel} with. The outbound (SMTP) password is made for you.',
    },
  ],
  expected: [],
  see: 'The heading **End-User Email Relay - SMTP Authentication**. Further down, two blocks: **Inbound (IMAP) Server Configuration** and **Outbound (SMTP) Server Configuration**.',
} as const satisfies StepCore

export const serversAndLogins = {
  kind: 'collect',
  id: 'servers-and-logins',
  title: 'Take over the servers and logins',
  summary: 'Take over server name, port and login of both servers from the {service} page.',
  minutes: 1,
  place,
  intro:
    'The names and ports that {provider} usually gives are filled in already. The {panel} has the last word: where it shows something else, use that.',
  actions: [
    {
      text: 'Quickest: click somewhere on the {panel} page, press `⌘A` to select it all and `⌘C` to copy it. Then paste it into the box below with `⌘V`.',
    },
    { text: 'Or compare line by line. The :copy: beside a value in the {panel} copies it.' },
    { text: 'Look through the six values below. They should be the same as in the {panel}.' },
  ],
  cautions: [
    {
      id: 'logins-differ',
      title: 'The two logins may differ',
      text: 'Mostly both are your whole email address. If the {panel} shows two different logins, keep them apart: **Login** under Inbound goes with IMAP, **Login** under Outbound with SMTP.',
    },
  ],
  expected: [],
  see: 'Six values, three for each server, just as in the {panel}.',
  fields: ['imapHost', 'imapPort', 'imapLogin', 'smtpHost', 'smtpPort', 'smtpLogin'],
  paste: true,
} as const satisfies StepCore
