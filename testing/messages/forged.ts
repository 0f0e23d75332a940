import { gmail, gmailEntry, gmailResults } from './gmail.ts'
import { icloud } from './icloud.ts'
import { fastmail } from './fastmail.ts'
import { ownServer, ownServerEntry, ownServerTop } from './other.ts'
import { mailRu } from './posteo-yandex-mail-ru.ts'
import { relayed, throughGmail, written } from './route.ts'
import { type Sample, swap } from './sample.ts'
import { yahoo } from './yahoo.ts'

const failing = swap(gmail, ['=pass', '=fail'])
const failed = 'check-failed: spf dkim dmarc'
const claim = (id: string) =>
  `Authentication-Results: ${id}; spf=pass smtp.mailfrom=you@example.org; dkim=pass header.i=@example.org header.s=mr01; dmarc=pass header.from=example.org\n`

/** Sent from a server of the forger's own, who writes the relay's lines below. */
const stranger = swap(
  gmail,
  [
    'from 011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])',
    'from mail.example.com (mail.example.com. [203.0.113.66])',
  ],
  ['header.s=mr01', 'header.s=other'],
)

export const forgedSamples: readonly Sample[] = [
  { name: 'on top, another name', receiver: 'gmail', source: claim('mx.example.com') + failing, verdict: failed },
  {
    name: "on top, the receiver's name: not where it writes",
    receiver: 'gmail',
    source: claim('mx.google.com') + failing,
    verdict: failed,
  },
  {
    name: "in front of the message as it was sent, the receiver's name",
    receiver: 'gmail',
    source: swap(failing, [relayed, claim('mx.google.com') + relayed]),
    verdict: failed,
  },
  {
    name: "below the relay, the receiver's name",
    receiver: 'gmail',
    source: swap(failing, [written, claim('mx.google.com') + written]),
    verdict: failed,
  },
  {
    name: 'below the relay, and the receiver says nothing',
    receiver: 'fastmail',
    source: swap(
      fastmail,
      [/^Authentication-Results:.*\n(?:\s.*\n)*/gm, ''],
      [relayed, claim('phl-mx-04.messagingengine.com') + relayed],
    ),
    verdict: 'no-report',
  },
  {
    name: 'in the body',
    receiver: 'gmail',
    source: swap(failing, ['\n\nThis', `\n\n${claim('mx.google.com')}\nThis`]),
    verdict: failed,
  },
  { name: 'in the body, a whole header', receiver: 'gmail', source: `${failing}\n${gmail}`, verdict: failed },
  {
    name: 'only copies: ARC and X-',
    receiver: 'gmail',
    source: swap(gmail, [/^Authentication-Results:/gm, 'X-Original-Authentication-Results:']),
    verdict: 'no-report',
  },
  {
    name: "a name that only begins like the receiver's",
    receiver: 'gmail',
    source: swap(gmail, [
      '\nAuthentication-Results: mx.google.com',
      '\nAuthentication-Results: mx.google.com.example.com',
    ]),
    verdict: 'no-report',
  },
  {
    name: "a name that only ends like the receiver's",
    receiver: 'icloud',
    source: swap(
      icloud,
      ['Results: dmarc.icloud.com', 'Results: dmarc.noticloud.com'],
      ['Results: dkim-verifier.icloud.com', 'Results: dkim.noticloud.com'],
      ['Results: spf.icloud.com', 'Results: spf.noticloud.com'],
    ),
    verdict: 'no-report',
  },
  {
    name: 'a pass inside a comment',
    receiver: 'gmail',
    source:
      gmailEntry +
      swap(
        gmailResults,
        ['=pass', '=fail'],
        [/\(google[^)]*\)/g, '(google.com: (dmarc=pass; header.from=example.org) ;spf=pass)'],
      ) +
      relayed +
      written,
    verdict: failed,
  },
  {
    name: 'a pass inside a quoted return address',
    receiver: 'gmail',
    source:
      gmailEntry +
      swap(
        gmailResults,
        ['=pass', '=fail'],
        ['mailfrom=you@', String.raw`mailfrom="x; dmarc=pass header.from=example.org; \"y"@`],
      ) +
      relayed +
      written,
    verdict: failed,
  },
  {
    name: 'a comment that never ends',
    receiver: 'gmail',
    source: swap(gmail, ['\nAuthentication-Results: mx.google.com;', '\nAuthentication-Results: mx.google.com; ((']),
    verdict: 'no-report',
  },
  {
    name: "the relay's lines forged under a server of the forger's own",
    receiver: 'gmail',
    source: stranger,
    verdict: 'cannot-tell: forwarded',
  },
  {
    name: 'the greeting says relay, the looked-up name does not',
    receiver: 'gmail',
    source: swap(
      gmail,
      [
        'from 011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])',
        'from 011.lax.mailroute.net (mail.example.com. [203.0.113.66])',
      ],
      ['header.s=mr01', 'header.s=other'],
    ),
    verdict: 'cannot-tell: forwarded',
  },
  {
    name: "a sign-in line above the receiver's own lines",
    receiver: 'gmail',
    source: `${relayed}${swap(gmail, [relayed, throughGmail], ['from 011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])', 'from mail-sor-f41.google.com (mail-sor-f41.google.com. [203.0.113.41])'])}`,
    verdict: 'cannot-tell: other-receiver',
  },
  {
    name: "a host that only ends like the relay's",
    receiver: 'gmail',
    source: swap(gmail, ['mailroute.net', 'notmailroute.net'], ['s=mr01', 's=x']),
    verdict: 'another-account: server',
  },
  {
    name: 'the address stands in the name of From',
    receiver: 'gmail',
    source: swap(gmail, ['Jo Doe <you@example.org>', '"you@example.org" <jo@example.com>']),
    verdict: 'another-account: from',
  },
  {
    name: 'two From fields',
    receiver: 'gmail',
    source: swap(gmail, ['From: Jo Doe <you@example.org>', 'From: Jo Doe <you@example.org>\nFrom: them@example.com']),
    verdict: 'cannot-tell: from-several',
  },
  {
    name: 'two addresses in From',
    receiver: 'gmail',
    source: swap(gmail, ['From: Jo Doe <you@example.org>', 'From: you@example.org, them@example.com']),
    verdict: 'cannot-tell: from-several',
  },
  {
    name: 'dmarc of another From',
    receiver: 'other',
    source: swap(
      ownServer,
      ['header.from=example.org', 'header.from=example.com'],
      ['dkim=pass', 'dkim=none'],
      ['spf=pass', 'spf=none'],
    ),
    verdict: 'cannot-tell: nothing-passed',
  },
  {
    name: 'straight to a receiver that reports nothing, with its name and the way of the relay forged',
    receiver: 'other',
    source: swap(ownServer, [
      'from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))',
      'from mail.example.com (mail.example.com [203.0.113.66])',
    ]),
    verdict: 'cannot-tell: forwarded',
  },
  {
    name: 'Gmail says nothing, and the message carries a field in its name',
    receiver: 'gmail',
    source: gmailEntry + relayed + claim('mx.google.com') + written,
    verdict: 'no-report',
  },
  {
    name: 'Yahoo says nothing, and a field in its name was put on top',
    receiver: 'yahoo',
    source: claim('atlas206.free.mail.ne1.yahoo.com') + swap(yahoo, [/^Authentication-Results:.*\n(?: .*\n)*/gm, '']),
    verdict: 'no-report',
  },
  {
    name: 'Mail.ru: two fields in its name, both good',
    receiver: 'mail-ru',
    source: claim('mxs.mail.ru') + mailRu,
    verdict: 'cannot-tell: contradiction',
  },
  {
    name: "the relay's lines put above those of the receiver",
    receiver: 'other',
    source:
      relayed +
      swap(ownServer, [
        'from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])\n\t(using',
        'from mail.example.com (mail.example.com [203.0.113.66])\n\t(using',
      ]),
    verdict: 'cannot-tell: other-receiver',
  },
  {
    name: 'the sign-in put above the lines of the receiver, and nowhere else',
    receiver: 'other',
    source:
      relayed +
      ownServerTop +
      claim('mx.example.net') +
      swap(ownServerEntry, [/011\.lax\.mailroute\.net/g, 'mail.example.com']) +
      written,
    verdict: 'cannot-tell: other-receiver',
  },
]
