import type { Account, KnownValues, PanelPaste, Provider, ServerFacts } from '#model/provider.ts'
import type { Security } from '#model/question.ts'
import { collectSteps, type Pictures } from './collect.ts'
import type { ProviderFile } from './schema.ts'
import { sendSymptoms } from './symptoms.ts'

/** A provider like one that is written in code, from a file that has passed its checks. */
export function makeProvider(file: ProviderFile, pictures: Pictures = {}): Provider {
  const { name, credentials, evidence = {}, logins = {}, support, mailbox = 'either', paste, known } = file
  const address = /^https:\/\/([^/?#]+)/.exec(file.panel.url)?.[1] ?? ''
  const logo = file.logo === undefined ? undefined : pictures[file.logo]
  const { spfInclude, addresses, dkimSelectors = [], hosts = [domainOf(file.servers.smtp.host)] } = evidence
  return {
    id: file.id ?? slug(name),
    name,
    service: file.service ?? 'mail service',
    panel: { name: file.panel.name ?? 'control panel', url: file.panel.url, address },
    support: {
      ...(support.email !== undefined && { email: support.email }),
      ...(support.url !== undefined && { url: support.url }),
    },
    account: accountOf(file),
    defaults: {
      accountDescription: file.accountDescription ?? name,
      ...(credentials !== 'smtp' && { imapLogin: logins.imap ?? '{emailAddress}' }),
      ...(credentials !== 'one' && { smtpLogin: logins.smtp ?? '{emailAddress}' }),
    },
    ...(known !== undefined && { known: knownOf(known) }),
    mailbox,
    paste: paste === undefined ? noPaste : pasteOf(paste),
    relay: { hosts, dkimSelectors, ...(addresses !== undefined && { addresses }) },
    dnsHelp: dnsHelp(spfInclude, dkimSelectors),
    reverseDns: file.reverseDns ?? domainOf(address).split('.').toReversed().join('.'),
    questions: [],
    words: {},
    numbered: ['sign-in', 'servers-and-logins', 'your-password', 'inbound-password', 'outbound-password'],
    collect: { title: 'Collect your values', steps: collectSteps(file, pictures) },
    passwords:
      credentials === 'two'
        ? { imapPassword: 'the one for incoming mail', smtpPassword: 'the one for outgoing mail' }
        : {},
    short: {
      by: 'credentials',
      cases: { two: 'In the [{panel}]({panelUrl}), find the settings for mail programs, and both passwords.' },
      otherwise: 'In the [{panel}]({panelUrl}), find the settings for mail programs, and your password.',
    },
    notes: {},
    symptoms: { send: sendSymptoms },
    notSent: [],
    remember: [],
    profileNotes: [],
    ...(logo !== undefined && { logo }),
  }
}

const securities = { 'ssl/tls': 'tls', starttls: 'starttls' } as const satisfies Readonly<Record<string, Security>>

function accountOf({ servers: { imap, smtp }, credentials }: ProviderFile): Account {
  const facts = ({ host, port, security }: typeof smtp): ServerFacts => ({
    host,
    port: String(port),
    security: securities[security],
  })
  if (credentials === 'smtp') return { credentials, smtp: facts(smtp) }
  if (imap === undefined) throw new Error('A file without an inbound server has not passed its checks.')
  return { credentials, imap: facts(imap), smtp: facts(smtp) }
}

function knownOf({ imap, smtp, mistakes }: NonNullable<ProviderFile['known']>): KnownValues {
  const facts = ({ hosts, ports }: NonNullable<typeof imap>) => ({
    ...(hosts !== undefined && { hosts }),
    ...(ports !== undefined && { ports: ports.map(String) }),
  })
  return {
    ...(imap !== undefined && { imap: facts(imap) }),
    ...(smtp !== undefined && { smtp: facts(smtp) }),
    ...(mistakes !== undefined && { mistakes }),
  }
}

/** Matches nothing: no step offers to paste then. */
const noPaste: PanelPaste = {
  headings: { imap: '', smtp: '' },
  labels: { Host: '', Port: '', Login: '', Password: '' },
  notPasswords: [],
  account: '',
}

function pasteOf({ headings, labels, account, notPasswords = [] }: NonNullable<ProviderFile['paste']>): PanelPaste {
  return {
    headings: { imap: headings.imap ?? '', smtp: headings.smtp },
    labels: { Host: labels.host, Port: labels.port, Login: labels.login, Password: labels.password },
    notPasswords,
    account: account ?? '',
  }
}

function dnsHelp(spfInclude: string | undefined, selectors: readonly string[]): string {
  const keys = selectors.map((selector) => `\`${selector}._domainkey\``).join(', ')
  return [
    ...(spfInclude === undefined ? [] : [`{provider}’s part of the SPF entry is \`include:${spfInclude}\`.`]),
    ...(keys === '' ? [] : [`Its DKIM entries are ${keys}.`]),
  ].join(' ')
}

const slug = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'provider'

/** The domain above a host: where the panel or the server stands. A rough cut, which the file can say better. */
const domainOf = (host: string) => host.split(':')[0]?.split('.').slice(-2).join('.') ?? host
