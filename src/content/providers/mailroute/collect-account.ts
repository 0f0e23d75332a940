import type { Step } from '#model/step.ts'
import { panelHome, panelMenu, panelServers } from './pictures.ts'
import type { MailRouteFacts } from './questions.ts'
import { serverSymptoms, signInSymptoms, relayPageSymptoms } from './symptoms.ts'

export const signIn = {
  kind: 'work',
  id: 'sign-in',
  title: 'Sign in to the {panel}',
  summary: 'Sign in at [{panelAddress}]({panelUrl}) and {press} **My Settings** at the top of the page.',
  minutes: 1,
  place: 'In your browser',
  lead: 'Everything {program} will ask for is on one page of the {provider} {panel}. Open it {besideGuide}.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Open [{panelAddress}]({panelUrl}) and sign in with your email address.' },
        {
          kind: 'act',
          text: '{Press} **My Settings** at the top of the page.',
          rings: [{ screen: 'panel-signed-in', part: 'my-settings' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'partner-site',
      when: { question: 'service', in: ['mems', 'unsure'] },
      title: 'I usually sign in through my organization’s website',
      text: {
        by: 'credentials',
        cases: {
          two: 'Then sign in the way you always do. You may not have a {provider} password yet. You’ll make one at [your inbound password](step:inbound-password).',
        },
        otherwise:
          'Then sign in the way you always do. For this guide you don’t need to make a {provider} password: the one for sending is in the {panel} already.',
      },
    },
  ],
  see: 'You should now see **a gray Settings menu** on the left side of the page.',
  figures: [panelHome],
  symptoms: signInSymptoms,
} as const satisfies Step<MailRouteFacts>

export const smtpAuthRelay = {
  kind: 'work',
  id: 'smtp-auth-relay',
  title: 'Open the {service} page',
  summary: '{Press} **SMTP Auth Relay** in the **Settings** menu on the left.',
  minutes: 0.25,
  place: 'In your browser',
  lead: {
    by: 'credentials',
    cases: {
      two: 'This page has all your settings. One server brings your mail in (IMAP), the other one sends it (SMTP).',
    },
    otherwise:
      'This page has all your settings. You only need those of the outbound (SMTP) server: it sends your mail.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'In the **Settings** menu on the left, {press} **SMTP Auth Relay**.',
          rings: [{ screen: 'panel-home', part: 'smtp-auth-relay' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'why-two-passwords',
      when: { question: 'credentials', in: ['two'] },
      title: 'Why are there two passwords?',
      text: 'The two servers are kept apart on purpose. If someone misuses your sending password, your {panel} is still safe. The inbound (IMAP) password is the one you sign in to the {panel} with. The outbound (SMTP) password is made for you.',
    },
  ],
  see: {
    by: 'credentials',
    cases: {
      two: 'You should now see the heading **End-User Email Relay - SMTP Authentication**. Below it are **Inbound (IMAP) Server Configuration** and **Outbound (SMTP) Server Configuration**.',
    },
    otherwise:
      'You should now see the heading **End-User Email Relay - SMTP Authentication**. Further down is **Outbound (SMTP) Server Configuration**.',
  },
  figures: [panelMenu],
  symptoms: relayPageSymptoms,
} as const satisfies Step<MailRouteFacts>

export const serversAndLogins = {
  kind: 'collect',
  id: 'servers-and-logins',
  title: 'Copy your settings',
  summary: {
    by: 'credentials',
    cases: { two: 'Copy the server name, port and login of both servers from the {service} page.' },
    otherwise: 'Copy the server name, port and login of the outbound (SMTP) server from the {service} page.',
  },
  minutes: 1,
  place: 'In your browser',
  lead: 'Copy the whole page once. The guide picks out your settings for you.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'On the **SMTP Auth Relay** page, {copyAll}.' },
        { kind: 'act', text: 'Come back here and paste.' },
      ],
    },
  ],
  notes: [
    {
      id: 'logins-differ',
      when: { question: 'credentials', in: ['two'] },
      title: 'My two logins are different',
      text: 'That’s fine. Both are usually your full email address. If yours differ, keep them apart: the inbound login goes with IMAP, the outbound login with SMTP.',
    },
  ],
  see: 'You should now see your settings here, **the same as in the {panel}**.',
  fields: ['emailAddress', 'imapHost', 'imapPort', 'imapLogin', 'smtpHost', 'smtpPort', 'smtpLogin'],
  paste: true,
  figures: [panelServers],
  symptoms: serverSymptoms,
} as const satisfies Step<MailRouteFacts>
