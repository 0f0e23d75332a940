import type { Receiver } from '#model/receiver.ts'

/** A service nothing else is known of; also where nobody said where a message arrived. */
export const otherReceiver = {
  kind: 'other',
  id: 'other',
  name: 'Another service',
  elsewhere: [
    // Amazon SES, which takes mail in for WorkMail and for programs.
    { hosts: ['amazonaws.com'], ids: ['amazonses.com'] },
    // Strato.
    { hosts: ['rzone.de'], ids: ['strato.com', 'strato.de'] },
    // mailbox.org: its filter stands at its owner's.
    { hosts: ['mailbox.org'], ids: ['heinlein-hosting.de', 'heinlein-support.de'] },
  ],
  programs: ['opendmarc', 'opendkim'],
} as const satisfies Receiver

/**
 * The services a test message may be sent to, and their marks in the source. Facts: headers of messages in public
 * mailing-list archives and test data, 2013 to 2026. Each line says what is odd about it.
 */
export const receivers = [
  {
    // One field, written right below its own Received line. Internal hops name IPv6 addresses instead of hosts.
    kind: 'known',
    id: 'gmail',
    name: 'Gmail',
    hosts: ['google.com'],
    bareHosts: [],
    entry: ['mx.google.com'],
    authserv: { kind: 'under', domains: ['mx.google.com'] },
    resultsAt: 'below-entry',
    fields: 'one',
    words: [],
  },
  {
    // No authserv-id. A sending Exchange adds a field named like the recipient's domain: it stands below the entry.
    kind: 'known',
    id: 'outlook',
    name: 'Outlook.com or Microsoft 365',
    hosts: ['outlook.com', 'office365.com'],
    bareHosts: [],
    entry: ['protection.outlook.com'],
    authserv: { kind: 'absent' },
    resultsAt: 'above-entry',
    fields: 'one',
    words: [
      // The domain publishes no policy; Microsoft's guess at one is no pass.
      { check: 'dmarc', word: 'bestguesspass', means: 'none' },
      { check: 'dkim', word: 'timeout', means: 'temporary' },
    ],
  },
  {
    // A field for each check, each with an id of its own, below the entry. Until 2018 the id was the host's:
    // st11p00mm-smtpin007.mac.com, later *.me.com. Since 2025 its hosts have bare names: p00-icloudmta-smtpin-us-west-2a-….
    kind: 'known',
    id: 'icloud',
    name: 'iCloud Mail',
    hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
    bareHosts: ['-icloudmta-', '-mailgateway-'],
    entry: [],
    authserv: { kind: 'under', domains: ['icloud.com', 'me.com', 'mac.com'] },
    resultsAt: 'below-entry',
    fields: 'one-per-check',
    words: [],
  },
  {
    // The entry is "by 10.x.x.x"; the field stands above it, after a hop by the host the id names.
    kind: 'known',
    id: 'yahoo',
    name: 'Yahoo Mail or AOL',
    hosts: ['yahoo.com', 'aol.com'],
    bareHosts: [],
    entry: [],
    authserv: { kind: 'under', domains: ['yahoo.com', 'aol.com'] },
    resultsAt: 'above-entry',
    fields: 'one',
    words: [
      { check: 'dkim', word: 'dkim_pass', means: 'pass' },
      { check: 'dmarc', word: 'success', means: 'pass' },
    ],
  },
  {
    // Several fields of one id, and X-ME- and ARC- copies beside them.
    kind: 'known',
    id: 'fastmail',
    name: 'Fastmail',
    hosts: ['messagingengine.com'],
    bareHosts: [],
    entry: [],
    authserv: { kind: 'under', domains: ['messagingengine.com'] },
    resultsAt: 'above-entry',
    fields: 'several',
    words: [],
  },
  {
    // Says smtp.mail instead of smtp.mailfrom, and nothing of DMARC.
    kind: 'known',
    id: 'yandex',
    name: 'Yandex Mail',
    hosts: ['yandex.net', 'yandex.ru', 'yandex.com'],
    bareHosts: [],
    entry: [],
    authserv: { kind: 'under', domains: ['yandex.net', 'yandex.ru'] },
    resultsAt: 'below-entry',
    fields: 'one',
    words: [],
  },
  {
    // A field for each check, all with the one id.
    kind: 'known',
    id: 'posteo',
    name: 'Posteo',
    hosts: ['posteo.de', 'posteo.name', 'posteo.net'],
    bareHosts: [],
    entry: [],
    authserv: { kind: 'under', domains: ['posteo.de'] },
    resultsAt: 'above-entry',
    fields: 'several',
    words: [],
  },
  {
    // The field stands above the entry, below it, or at the very end, below From. Where a sender can write it is not
    // believed, and two of them say nothing.
    kind: 'known',
    id: 'mail-ru',
    name: 'Mail.ru',
    hosts: ['mail.ru', 'smailru.net'],
    bareHosts: [],
    entry: [],
    authserv: { kind: 'under', domains: ['mxs.mail.ru'] },
    resultsAt: 'anywhere',
    fields: 'one',
    words: [],
  },
  otherReceiver,
] as const satisfies readonly Receiver[]

export type ReceiverId = (typeof receivers)[number]['id']
