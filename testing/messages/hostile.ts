import { gmail, gmailEntry, gmailResults } from './gmail.ts'
import { outlook } from './outlook.ts'
import { icloud } from './icloud.ts'
import { yahoo } from './yahoo.ts'
import { fastmail } from './fastmail.ts'
import { yandex, posteo, mailRuBeside } from './posteo-yandex-mail-ru.ts'
import { ownServer } from './other.ts'
import { atHome, hosting, openDmarc, amazon } from './services.ts'
import { relayed, written } from './route.ts'
import { type Sample, swap } from './sample.ts'
const atGmail = 'from 011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])'
const atPostfix = 'from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])'
const claim = (id: string) =>
  `Authentication-Results: ${id}; spf=pass smtp.mailfrom=you@example.org; dkim=pass header.d=example.org header.s=mr01; dmarc=pass header.from=example.org\n`
/** Name, receiver, verdict, source. */
const cases: readonly (readonly [string, string, string, string])[] = [
  [
    'a greeting with a comment in it',
    'other',
    'cannot-tell: unproven',
    swap(
      ownServer,
      [atPostfix, 'from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14]) (unknown [203.0.113.66])'],
      ['mr01', 'other'],
    ),
  ],
  [
    'a greeting with another by in it',
    'other',
    'cannot-tell: unproven',
    swap(
      ownServer,
      [atPostfix, 'from x (011.lax.mailroute.net [192.0.2.14]) by mx.example.net (unknown [203.0.113.66])'],
      ['mr01', 'other'],
    ),
  ],
  [
    'the address of the relay as a greeting',
    'other',
    'cannot-tell: forwarded',
    swap(ownServer, [atPostfix, 'from [192.0.2.14] (unknown [203.0.113.66])'], ['mr01', 'other']),
  ],
  [
    'the address of the relay as a greeting, and nothing looked up',
    'other',
    'cannot-tell: forwarded',
    swap(ownServer, [atPostfix, 'from [192.0.2.14]'], ['mr01', 'other']),
  ],
  [
    'a name the server itself doubts',
    'other',
    'cannot-tell: unproven',
    swap(ownServer, [atPostfix, 'from x (011.lax.mailroute.net [203.0.113.66] (may be forged))'], ['mr01', 'other']),
  ],
  [
    'a host with a letter of another alphabet',
    'gmail',
    'another-account: server',
    swap(gmail, ['011.lax.mailroute.net', '011.lax.mаilroute.net'], ['mr01', 'x']),
  ],
  [
    'the same in its DNS form',
    'gmail',
    'another-account: server',
    swap(gmail, ['011.lax.mailroute.net', '011.lax.xn--milroute-64g.net'], ['mr01', 'x']),
  ],
  [
    'two dkim results, ours fails, another selector passes',
    'gmail',
    'check-failed: dkim',
    swap(gmail, [
      'dkim=pass header.i=@example.org header.s=mr01',
      'dkim=fail header.i=@example.org header.s=mr01;\n dkim=pass header.i=@example.org header.s=google',
    ]),
  ],
  [
    'the same at Outlook, no selectors',
    'outlook',
    'check-failed: dkim',
    swap(outlook, [
      'dkim=pass (signature was verified)\n header.d=example.org',
      'dkim=fail (body hash did not verify)\n header.d=example.org;dkim=pass (signature was verified)\n header.d=example.org',
    ]),
  ],
  [
    'the selector of the relay, the domain of another',
    'gmail',
    'cannot-tell: signature-unmentioned',
    swap(gmail, ['header.i=@example.org header.s=mr01', 'header.i=@stranger.example header.s=mr01']),
  ],
  [
    'dkim=pass in policy reason',
    'gmail',
    'check-failed: dkim',
    swap(gmail, ['dkim=pass header', 'dkim=fail reason="dkim=pass" header']),
  ],
  [
    'pass with a missing key',
    'gmail',
    'cannot-tell: unknown-word',
    swap(gmail, ['dkim=pass header', 'dkim=pass (no key for signature) header']),
  ],
  ['Dkim=PASS', 'gmail', 'everything-right', swap(gmail, ['dkim=pass header', 'DKIM=PASS header'])],
  [
    'dkim=pass by method version 2',
    'gmail',
    'cannot-tell: signature-unmentioned',
    swap(gmail, ['dkim=pass header', 'dkim/2=pass header']),
  ],
  ['dkim = pass with blanks', 'gmail', 'everything-right', swap(gmail, ['dkim=pass header', 'dkim = pass header'])],
  ['fullwidth pass', 'gmail', 'cannot-tell: unknown-word', swap(gmail, ['dkim=pass header', 'dkim=ｐａｓｓ header'])],
  [
    'soft hyphen in pass',
    'gmail',
    'cannot-tell: unknown-word',
    swap(gmail, ['dkim=pass header', 'dkim=pa\u{ad}ss header']),
  ],
  ['zero width in fail', 'gmail', 'check-failed: dkim', swap(gmail, ['dkim=pass header', 'dkim=fa\u{200b}il header'])],
  [
    'two addresses in brackets',
    'gmail',
    'cannot-tell: from-several',
    swap(gmail, ['Jo Doe <you@example.org>', '<you@example.org> <them@stranger.example>']),
  ],
  [
    'an address behind the brackets',
    'gmail',
    'cannot-tell: from-several',
    swap(gmail, ['Jo Doe <you@example.org>', 'Jo <you@example.org> them@stranger.example']),
  ],
  [
    'the address in a comment',
    'gmail',
    'another-account: from',
    swap(gmail, ['Jo Doe <you@example.org>', 'them@stranger.example (you@example.org)']),
  ],
  [
    'a source route',
    'gmail',
    'everything-right',
    swap(gmail, ['Jo Doe <you@example.org>', '<@stranger.example:you@example.org>']),
  ],
  [
    'a control character in From',
    'gmail',
    'not-received: binary',
    swap(gmail, ['Jo Doe <you@example.org>', 'Jo <you@example.org\u{0}.stranger.example>']),
  ],
  [
    'a second From in lower case',
    'gmail',
    'cannot-tell: from-several',
    swap(gmail, ['From: Jo Doe <you@example.org>', 'From: Jo Doe\n <you@example.org>\nfrom: them@stranger.example']),
  ],
  [
    'a second From with a blank before its colon',
    'gmail',
    'cannot-tell: from-several',
    swap(gmail, ['From: Jo Doe <you@example.org>', 'From : them@stranger.example\nFrom: Jo Doe <you@example.org>']),
  ],
  [
    'iCloud reports no DKIM, and the sender does',
    'icloud',
    'cannot-tell: forwarded',
    swap(
      icloud,
      [atPostfix, 'from stranger.example (stranger.example [203.0.113.66])'],
      [/Authentication-Results: dkim-verifier.*\n.*\n/g, ''],
      [
        'X-DMARC-Info',
        `Authentication-Results: dkim-verifier.icloud.com; dkim=pass header.d=example.org header.s=mr01\nX-DMARC-Info`,
      ],
    ),
  ],
  [
    'the greeting is the receiver’s, with a forged entry below',
    'icloud',
    'cannot-tell: forwarded',
    swap(
      icloud,
      [atPostfix, 'from st43.me.com (unknown [203.0.113.66])'],
      [
        relayed,
        `Received: ${atPostfix}\n by st43p00im-qukt05021701.me.com (Postfix) with ESMTPS id 1\n${claim('spf.icloud.com')}${relayed}`,
      ],
    ),
  ],
  [
    'the same at a server of one’s own',
    'other',
    'cannot-tell: forwarded',
    swap(
      ownServer,
      [atPostfix, 'from mx.example.net (unknown [203.0.113.66])'],
      [
        relayed,
        `Received: ${atPostfix}\n by mx.example.net (Postfix) with ESMTPS id 1\n${claim('mx.example.net')}${relayed}`,
      ],
    ),
  ],
  [
    'home server, forged public entry below',
    'other',
    'cannot-tell: forwarded',
    swap(
      atHome,
      [atPostfix, 'from stranger.example (stranger.example [203.0.113.66])'],
      [/^Authentication-Results:.*\n(?:[ \t].*\n)*/gim, ''],
      [
        relayed,
        `Received: ${atPostfix}\n by mx.example.net (Postfix) with ESMTPS id 1\n${claim('mx.example.net')}${relayed}`,
      ],
    ),
  ],
  [
    'home server, forged Gmail entry below',
    'other',
    'cannot-tell: forwarded',
    swap(
      atHome,
      [atPostfix, 'from stranger.example (stranger.example [203.0.113.66])'],
      [/^Authentication-Results:.*\n(?:[ \t].*\n)*/gim, ''],
      [relayed, `Received: ${atGmail}\n by mx.google.com with ESMTPS id 1\n${claim('mx.google.com')}${relayed}`],
    ),
  ],
  [
    'relay filter took it from a stranger, forged sign-in below',
    'other',
    'cannot-tell: forwarded',
    swap(ownServer, [
      relayed,
      `Received: from stranger.example (stranger.example [203.0.113.66])\n\tby 007.mia.mailroute.net (Postfix) with ESMTPS id 1; x\nReceived: from smtpclient.apple (unknown [198.51.100.7])\n\t(Authenticated sender: you@example.org)\n\tby 011.lax.mailroute.net (Postfix) with ESMTPSA id 2; x\n`,
    ]),
  ],
  [
    'the same, helo of the relay',
    'other',
    'cannot-tell: forwarded',
    swap(ownServer, [
      relayed,
      `Received: from 011.lax.mailroute.net (unknown [203.0.113.66])\n\tby 007.mia.mailroute.net (Postfix) with ESMTPS id 1; x\nReceived: from smtpclient.apple (unknown [198.51.100.7])\n\t(Authenticated sender: you@example.org)\n\tby 011.lax.mailroute.net (Postfix) with ESMTPSA id 2; x\n`,
    ]),
  ],
  [
    'a greeting with a sign-in in it',
    'other',
    'another-account: server',
    swap(ownServer, [
      relayed,
      `Received: from x (Authenticated sender: you@example.org) (stranger.example [203.0.113.66])\n\tby 007.mia.mailroute.net (Postfix) with ESMTPS id 1; x\n`,
    ]),
  ],
  [
    'a greeting with a protocol in it',
    'other',
    'another-account: server',
    swap(ownServer, [
      relayed,
      `Received: from x with ESMTPSA (Authenticated sender: you@example.org) (stranger.example [203.0.113.66])\n\tby 007.mia.mailroute.net (Postfix) with ESMTPS id 1; x\n`,
    ]),
  ],
  [
    'relay filter took it from nobody named',
    'other',
    'cannot-tell: forwarded',
    swap(ownServer, [
      relayed,
      `Received: from x ([203.0.113.66])\n\tby 007.mia.mailroute.net (Postfix) with ESMTPS id 1; x\nReceived: from smtpclient.apple (unknown [198.51.100.7])\n\t(Authenticated sender: you@example.org)\n\tby 011.lax.mailroute.net (Postfix) with ESMTPSA id 2; x\n`,
    ]),
  ],
  [
    'relay filter: stranger without a dot',
    'other',
    'cannot-tell: forwarded',
    swap(ownServer, [
      relayed,
      `Received: from stranger\n\tby 007.mia.mailroute.net (Postfix) with ESMTPS id 1; x\nReceived: from smtpclient.apple (unknown [198.51.100.7])\n\t(Authenticated sender: you@example.org)\n\tby 011.lax.mailroute.net (Postfix) with ESMTPSA id 2; x\n`,
    ]),
  ],
  [
    'relay filter: stranger with private helo comment',
    'other',
    'cannot-tell: forwarded',
    swap(ownServer, [
      relayed,
      `Received: from x (x [10.0.0.1]) (stranger.example [203.0.113.66])\n\tby 007.mia.mailroute.net (Postfix) with ESMTPS id 1; x\nReceived: from smtpclient.apple (unknown [198.51.100.7])\n\t(Authenticated sender: you@example.org)\n\tby 011.lax.mailroute.net (Postfix) with ESMTPSA id 2; x\n`,
    ]),
  ],
  [
    'IPv6 peer',
    'other',
    'cannot-tell: unproven',
    swap(ownServer, [atPostfix, 'from 011.lax.mailroute.net (unknown [IPv6:2001:db8::66])'], ['mr01', 'x']),
  ],
  [
    'mapped IPv4 of the relay, unnamed',
    'other',
    'everything-right',
    swap(ownServer, [atPostfix, 'from x (unknown [::ffff:192.0.2.14])']),
  ],
  [
    'results of opendmarc below, from a stranger',
    'other',
    'cannot-tell: forwarded',
    swap(
      openDmarc,
      [atPostfix, 'from stranger.example (stranger.example [203.0.113.66])'],
      [/^Authentication-Results:.*\n(?:[ \t].*\n)*/gim, ''],
      [relayed, `${claim('opendmarc')}${relayed}`],
    ),
  ],
  [
    'a recipient of the sender’s own making',
    'other',
    'no-report',
    swap(
      hosting,
      [/^Authentication-Results:.*\n(?:[ \t].*\n)*/gim, ''],
      ['Delivered-To: second@customer.example\n', ''],
      ['for second@customer.example', 'for second@x.example'],
      [relayed, `Delivered-To: second@customer.example\n${claim('customer.example')}${relayed}`],
    ),
  ],
  ['a Received with the results inside', 'gmail', 'no-report', gmailEntry + relayed + claim('mx.google.com') + written],
  [
    'mail.ru: claim at the very end',
    'mail-ru',
    'no-report',
    swap(mailRuBeside, [/^Authentication-Results:.*\n(?:[ \t].*\n)*/gim, '']).replace(
      '\n\nThis',
      `\n${claim('mxs.mail.ru').trimEnd()}\n\nThis`,
    ),
  ],
  [
    'a field that begins on its second line',
    'gmail',
    'everything-right',
    swap(gmail, ['Authentication-Results: mx.google.com;', 'Authentication-Results:\n\tmx.google.com;']),
  ],
  [
    'authserv-id with version',
    'gmail',
    'everything-right',
    swap(gmail, ['\nAuthentication-Results: mx.google.com;', '\nAuthentication-Results: mx.google.com 1;']),
  ],
  [
    'quoted authserv-id',
    'gmail',
    'everything-right',
    swap(gmail, ['\nAuthentication-Results: mx.google.com;', '\nAuthentication-Results: "mx.google.com";']),
  ],
  [
    'signature of ours for a parent of From',
    'gmail',
    'everything-right',
    swap(gmail, ['Jo Doe <you@example.org>', 'Jo <you@sub.example.org>']),
  ],
  [
    'signature d=mailroute.net s=mr01 only, not reported',
    'gmail',
    'cannot-tell: signature-unmentioned',
    swap(gmail, ['d=example.org; h=', 'd=mailroute.net; h=']),
  ],
  [
    'spf pass for helo only',
    'other',
    'cannot-tell: nothing-passed',
    swap(
      ownServer,
      ['smtp.mailfrom="you@example.org"', 'smtp.helo=011.lax.mailroute.net'],
      ['dkim=pass header.d=example.org header.s=mr01', 'dkim=none'],
      ['dmarc=pass', 'dmarc=none'],
    ),
  ],
  [
    'dmarc pass of d=other',
    'other',
    'cannot-tell: nothing-passed',
    swap(
      ownServer,
      ['header.from=example.org', 'd=stranger.example'],
      ['dkim=pass', 'dkim=none'],
      ['spf=pass', 'spf=none'],
    ),
  ],
  [
    'html escaped result id',
    'gmail',
    'check-failed: spf dkim dmarc',
    swap(gmail, ['=pass', '=fail']).replaceAll('<', '&lt;').replaceAll('>', '&gt;') + '&#10;' + claim('mx.google.com'),
  ],
  [
    'amazon: envelope-from of another',
    'other',
    'cannot-tell: nothing-passed',
    swap(
      amazon,
      ['envelope-from=you@example.org', 'envelope-from=x@stranger.example'],
      ['dkim=pass', 'dkim=none'],
      ['dmarc=pass', 'dmarc=none'],
    ),
  ],
  [
    'login of another domain, no account known',
    'gmail',
    'cannot-tell: address-unknown',
    swap(gmail, ['sender: you@example.org', 'sender: you@second.example']),
  ],
  [
    'delivery receipt subject',
    'gmail',
    'everything-right',
    swap(gmail, ['Subject: Test of the new account', 'Subject: Undeliverable thoughts']),
  ],
  [
    'yahoo: success at gmail is no pass',
    'gmail',
    'cannot-tell: unknown-word',
    swap(gmail, ['dmarc=pass', 'dmarc=success'], ['dkim=pass', 'dkim=dkim_pass']),
  ],
  [
    'yahoo: its own words',
    'yahoo',
    'everything-right',
    swap(yahoo, ['dmarc=pass', 'dmarc=success'], ['dkim=pass', 'dkim=dkim_pass']),
  ],
  [
    'fastmail results by x-me',
    'fastmail',
    'no-report',
    swap(fastmail, [/^Authentication-Results:/gm, 'X-ME-Authentication-Results:']),
  ],
  [
    'yandex: results under the next hop',
    'yandex',
    'no-report',
    swap(yandex, [/^Authentication-Results:.*\n/gm, '']).replace(
      'From: Jo',
      `${claim('mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net')}From: Jo`,
    ),
  ],
  [
    'posteo two dkim',
    'posteo',
    'check-failed: dkim',
    swap(posteo, [
      'dkim=pass (2048-bit key)',
      'dkim=fail (2048-bit key) header.d=example.org;\n\tdkim=pass (2048-bit key)',
    ]),
  ],
  [
    'gmail results twice, first fails',
    'gmail',
    'check-failed: spf dkim dmarc',
    gmailEntry + swap(gmailResults, ['=pass', '=fail']) + gmailResults + relayed + written,
  ],
]

/** Messages made to deceive: each by one trick of a greeting, a field, a word or a place. */
export const hostileSamples: readonly Sample[] = cases.map(([name, receiver, verdict, source]) => ({
  name,
  receiver,
  verdict,
  source,
  ...(name.includes('no account known') && { expectedFrom: null }),
}))
