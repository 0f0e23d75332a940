import { fastmail } from './fastmail.ts'
import { gmail } from './gmail.ts'
import { icloud } from './icloud.ts'
import { ownServer } from './other.ts'
import { outlook } from './outlook.ts'
import { mailRuBeside, posteo, yandex } from './posteo-yandex-mail-ru.ts'
import { throughGmail, relayed } from './route.ts'
import { type Sample, swap, withoutSignature } from './sample.ts'
import { amazon, atHome, hosting, icloudOf2018, icloudOf2026, ironPort, openDmarc, proton, strato } from './services.ts'
import { yahoo } from './yahoo.ts'

/** A message at a service, on which every line of the table below is tried. */
interface Service {
  readonly name: string
  readonly receiver: string
  readonly source: string
  /** What it never reports. */
  readonly silentOn?: 'dmarc'
  /** It writes what it looked up; otherwise only the address tells where a message came from. */
  readonly looksUp: boolean
}

export const services: readonly Service[] = [
  { name: 'Gmail', receiver: 'gmail', source: gmail, looksUp: true },
  { name: 'Outlook.com or Microsoft 365', receiver: 'outlook', source: outlook, looksUp: false },
  { name: 'iCloud Mail', receiver: 'icloud', source: icloud, looksUp: true },
  { name: 'iCloud Mail since 2025', receiver: 'icloud', source: icloudOf2026, looksUp: true },
  { name: 'iCloud Mail until 2018', receiver: 'icloud', source: icloudOf2018, looksUp: true },
  { name: 'Yahoo Mail or AOL', receiver: 'yahoo', source: yahoo, looksUp: false },
  { name: 'Fastmail', receiver: 'fastmail', source: fastmail, looksUp: true },
  { name: 'Yandex Mail', receiver: 'yandex', source: yandex, silentOn: 'dmarc', looksUp: true },
  { name: 'Posteo', receiver: 'posteo', source: posteo, looksUp: true },
  { name: 'Mail.ru', receiver: 'mail-ru', source: mailRuBeside, looksUp: false },
  { name: 'a server of one’s own', receiver: 'other', source: ownServer, looksUp: true },
  { name: 'a server at home', receiver: 'other', source: atHome, looksUp: true },
  { name: 'OpenDMARC and OpenDKIM', receiver: 'other', source: openDmarc, looksUp: true },
  { name: 'a hosting company', receiver: 'other', source: hosting, looksUp: true },
  { name: 'Amazon SES and WorkMail', receiver: 'other', source: amazon, looksUp: true },
  { name: 'Strato', receiver: 'other', source: strato, looksUp: false },
  { name: 'Proton Mail', receiver: 'other', source: proton, looksUp: true },
  { name: 'IronPort', receiver: 'other', source: ironPort, looksUp: true },
]

const dkimResult = /dkim=pass(?: ?\([^)]*\))?(?: reason="[^"]*")?/g
const wholeDkimResult = /dkim=pass[^;\n]*(?:\n[ \t]+[^;\n]*)*;?/g
const dkim = (to: string) => (source: string) => swap(source, [dkimResult, `dkim=${to}`])
const spf = (to: string) => (source: string) =>
  swap(source, [/spf=pass(?: ?\([^)]*\)| \(google[^)]*\))?/gi, `spf=${to}`])
const dmarc = (to: string) => (source: string) => swap(source, [/dmarc=pass/g, `dmarc=${to}`])

/** The address under which the provider's host is known to the services above. */
const address = '192.0.2.14'

interface Line {
  readonly name: string
  readonly change: (source: string) => string
  /** The verdict, before what this service never reports is added to the gaps. */
  readonly verdict: string
  readonly when?: (service: Service) => boolean
}

const reportsDmarc = ({ silentOn }: Service) => silentOn !== 'dmarc'

/** Words of failure, in brackets where it was seen; docs/check.md says more. */
const failures = [
  'fail (body hash did not verify)',
  'perm_fail',
  'permfail',
  'hardfail (body hash did not verify [final])',
  'invalid',
  'error (no key for signature)',
  'temperror (no key for signature)',
  'neutral (no key)',
  'neutral (body hash did not verify)',
  'permerror (bad message/signature format)',
  'policy (weak key)',
  'policy',
  'discard',
  'none ("invalid DKIM record")',
] as const

const lines: readonly Line[] = [
  { name: 'all pass', change: (source) => source, verdict: 'everything-right' },
  ...failures.map((word) => ({ name: `dkim=${word}`, change: dkim(word), verdict: 'check-failed: dkim' })),
  { name: 'dkim=a word nobody knows', change: dkim('xyzzy'), verdict: 'cannot-tell: unknown-word' },
  { name: 'dkim=neutral', change: dkim('neutral'), verdict: 'cannot-tell: unknown-word' },
  { name: 'dkim=temperror', change: dkim('temperror'), verdict: 'cannot-tell: temporary' },
  { name: 'dkim=timeout', change: dkim('timeout (key query timeout)'), verdict: 'cannot-tell: temporary' },
  { name: 'dkim=none', change: dkim('none'), verdict: 'cannot-tell: signature-unseen' },
  {
    name: 'dkim not mentioned',
    change: (source) => swap(source, [wholeDkimResult, 'arc=none;']),
    verdict: 'cannot-tell: signature-unmentioned',
  },
  {
    name: 'not signed at all',
    change: (source) => withoutSignature(dkim('none')(source)),
    verdict: 'everything-right but dkim',
  },
  { name: 'spf=softfail', change: spf('softfail'), verdict: 'check-failed: spf' },
  { name: 'spf=error', change: spf('error'), verdict: 'check-failed: spf' },
  { name: 'spf=temperror', change: spf('temperror'), verdict: 'everything-right but spf' },
  { name: 'spf=a word nobody knows', change: spf('xyzzy'), verdict: 'everything-right but spf' },
  { name: 'dmarc=fail', change: dmarc('fail'), verdict: 'check-failed: dmarc', when: reportsDmarc },
  { name: 'dmarc=reject', change: dmarc('reject'), verdict: 'check-failed: dmarc', when: reportsDmarc },
  { name: 'dmarc=none', change: dmarc('none'), verdict: 'everything-right but dmarc', when: reportsDmarc },
  {
    name: 'all fail',
    change: (source) => spf('fail')(dkim('fail')(source)).replaceAll('dmarc=pass', 'dmarc=fail'),
    verdict: 'check-failed: spf dkim dmarc',
    when: reportsDmarc,
  },
  {
    name: 'another organization’s From, over the same relay, all pass',
    change: (source) =>
      swap(source, ['example.org', 'second.example'], ['sender: you@second.example', 'sender: you@example.org']),
    verdict: 'another-account: from',
  },
  {
    name: 'an alias in the same domain',
    change: (source) => swap(source, ['From: Jo Doe <you@', 'From: Jo Doe <jo@']),
    verdict: 'everything-right',
  },
  {
    name: 'through another account’s server',
    change: (source) => swap(source, [relayed, throughGmail]),
    verdict: 'another-account: server',
  },
  {
    name: 'the greeting is the relay’s, the address a stranger’s',
    change: (source) =>
      swap(source, [address, '203.0.113.66'], ['mr01', 'other']).replaceAll(
        /\((?:011\.lax\.mailroute\.net\.? )\[203/g,
        '([203',
      ),
    verdict: 'cannot-tell: unproven',
  },
  {
    name: 'no name was looked up, the address is the relay’s',
    change: (source) => swap(source, [/\(011\.lax\.mailroute\.net\.? \[192/g, '(unknown [192']),
    verdict: 'everything-right',
    when: ({ looksUp }) => looksUp,
  },
  {
    name: 'no report, and one in the sender’s part',
    change: (source) =>
      swap(source, [/^Authentication-Results:.*\n(?:[ \t].*\n)*/gim, '']).replace(
        '\nSubject:',
        '\nAuthentication-Results: mx.google.com; spf=pass smtp.mailfrom=you@example.org; dkim=pass header.d=example.org header.s=mr01; dmarc=pass header.from=example.org\nSubject:',
      ),
    verdict: 'no-report',
  },
  {
    name: 'copied with its indents lost',
    change: (source) => source.replaceAll(/^[ \t]+/gm, ''),
    verdict: 'everything-right',
  },
  {
    name: 'escaped twice',
    change: (source) => swap(source, ['<', '&amp;lt;'], ['>', '&amp;gt;']),
    verdict: 'everything-right',
  },
  {
    name: 'the top cut off',
    change: (source) => source.slice(source.indexOf(relayed)),
    verdict: 'cannot-tell: top-missing',
  },
]

/** Every line tried on every service. */
export const tabled: readonly (readonly [string, readonly Sample[]])[] = services.map((service) => [
  service.name,
  lines
    .filter(({ when }) => when?.(service) !== false)
    .map(({ name, change, verdict }) => ({
      name,
      receiver: service.receiver,
      source: change(service.source),
      verdict: withSilence(verdict, service),
    })),
])

function withSilence(verdict: string, { silentOn }: Service): string {
  if (silentOn === undefined || !verdict.startsWith('everything-right')) return verdict
  return `${verdict}${verdict.includes('but') ? '' : ' but'} ${silentOn}`
}
