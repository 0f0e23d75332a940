import type { Receiver } from '#model/receiver.ts'

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
    entry: ['mx.google.com'],
    authserv: { kind: 'under', domains: ['mx.google.com'] },
    resultsAt: 'below-entry',
    fieldsPerId: 'one',
  },
  {
    // No authserv-id. A sending Exchange adds a field named like the recipient's domain: it stands below the entry.
    kind: 'known',
    id: 'outlook',
    name: 'Outlook.com or Microsoft 365',
    hosts: ['outlook.com', 'office365.com'],
    entry: ['protection.outlook.com'],
    authserv: { kind: 'absent' },
    resultsAt: 'above-entry',
    fieldsPerId: 'one',
  },
  {
    // A field for each check, each with an id of its own, below the entry.
    kind: 'known',
    id: 'icloud',
    name: 'iCloud Mail',
    hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
    entry: [],
    authserv: { kind: 'under', domains: ['icloud.com'] },
    resultsAt: 'below-entry',
    fieldsPerId: 'one',
  },
  {
    // The entry is "by 10.x.x.x"; the field stands above it, after a hop by the host the id names.
    kind: 'known',
    id: 'yahoo',
    name: 'Yahoo Mail or AOL',
    hosts: ['yahoo.com', 'aol.com'],
    entry: [],
    authserv: { kind: 'under', domains: ['yahoo.com', 'aol.com'] },
    resultsAt: 'above-entry',
    fieldsPerId: 'one',
  },
  {
    // Several fields of one id, and X-ME- and ARC- copies beside them.
    kind: 'known',
    id: 'fastmail',
    name: 'Fastmail',
    hosts: ['messagingengine.com'],
    entry: [],
    authserv: { kind: 'under', domains: ['messagingengine.com'] },
    resultsAt: 'above-entry',
    fieldsPerId: 'several',
  },
  {
    // Says smtp.mail instead of smtp.mailfrom, and nothing of DMARC.
    kind: 'known',
    id: 'yandex',
    name: 'Yandex Mail',
    hosts: ['yandex.net', 'yandex.ru', 'yandex.com'],
    entry: [],
    authserv: { kind: 'under', domains: ['yandex.net', 'yandex.ru'] },
    resultsAt: 'below-entry',
    fieldsPerId: 'one',
  },
  {
    // A field for each check, all with the one id.
    kind: 'known',
    id: 'posteo',
    name: 'Posteo',
    hosts: ['posteo.de', 'posteo.name', 'posteo.net'],
    entry: [],
    authserv: { kind: 'under', domains: ['posteo.de'] },
    resultsAt: 'above-entry',
    fieldsPerId: 'several',
  },
  {
    // The field may stand at the very end, below From: its place says nothing, so two of them say nothing either.
    kind: 'known',
    id: 'mail-ru',
    name: 'Mail.ru',
    hosts: ['mail.ru', 'smailru.net'],
    entry: [],
    authserv: { kind: 'under', domains: ['mxs.mail.ru'] },
    resultsAt: 'anywhere',
    fieldsPerId: 'one',
  },
  { kind: 'other', id: 'other', name: 'Another service' },
] as const satisfies readonly Receiver[]

export type ReceiverId = (typeof receivers)[number]['id']
