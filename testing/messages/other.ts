import { relayed, written } from './route.ts'
import { type Sample, swap, withoutSignature } from './sample.ts'

export const ownServerEntry = `Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	(No client certificate requested)
	by mx.example.net (Postfix) with ESMTPS id 2D17A63AF7A
	for <second@example.net>; Tue, 06 Oct 2026 19:31:45 +0200 (CEST)
`
export const ownServerTop = `Return-Path: <you@example.org>
Delivered-To: second@example.net
Received: from mx.example.net
	by mx.example.net with LMTP
	id CfD0NHqFIGqN4gAAu9opvQ
	(envelope-from <you@example.org>)
	for <second@example.net>; Tue, 06 Oct 2026 19:31:46 +0200
`

/** A server of one's own with rspamd: the results below its entry. */
const results = `Authentication-Results: mx.example.net;
	dkim=pass header.d=example.org header.s=mr01 header.b=Qm9ndXMg;
	spf=pass (mx.example.net: domain of "you@example.org" designates 192.0.2.14 as permitted sender) smtp.mailfrom="you@example.org";
	dmarc=pass (policy=reject) header.from=example.org;
	arc=none
`
export const ownServer = ownServerTop + ownServerEntry + results + relayed + written

/** The shapes of RFC 8601, Appendix B, at a receiver that calls itself example.com. */
const rfc = (field: string) => `Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
  by mail-router.example.com (8.11.6/8.11.6)
  with ESMTP id g1G0r1kA003489;
  Tue, 06 Oct 2026 17:31:45 -0000
${field}${relayed}${written}`

export const otherSamples: readonly Sample[] = [
  {
    name: "a server of one's own, results below its entry",
    receiver: 'other',
    source: ownServer,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'results above its entry',
    receiver: 'other',
    source: ownServerTop + results + ownServerEntry + relayed + written,
    verdict: 'everything-right',
  },
  {
    name: 'results on both sides, as some filters write them',
    receiver: 'other',
    source:
      ownServerTop +
      'Authentication-Results: mx.example.net;\n\tdkim=pass (2048-bit key) header.d=example.org header.i=@example.org header.b="Qm9ndXMg"\n' +
      ownServerEntry +
      'Authentication-Results: mx.example.net; dmarc=pass (p=reject dis=none) header.from=example.org\nAuthentication-Results: mx.example.net; spf=pass smtp.mailfrom=example.org\n' +
      relayed +
      written,
    verdict: 'everything-right',
  },
  {
    name: 'results under the name of the domain',
    receiver: 'other',
    source: swap(ownServer, ['Results: mx.example.net', 'Results: example.net']),
    verdict: 'everything-right',
  },
  {
    name: 'results under a foreign name',
    receiver: 'other',
    source: swap(ownServer, ['Results: mx.example.net', 'Results: mx.example.com']),
    verdict: 'no-report',
  },
  {
    name: 'no results',
    receiver: 'other',
    source: ownServerTop + ownServerEntry + relayed + written,
    verdict: 'no-report',
  },
  {
    name: 'the signature fails, the rest passes',
    receiver: 'other',
    source: swap(ownServer, ['dkim=pass', 'dkim=fail']),
    verdict: 'check-failed: dkim',
  },
  {
    name: 'a second signature, by another domain, fails: not at issue',
    receiver: 'other',
    source: swap(ownServer, ['\tarc=none', '\tdkim=fail header.d=example.com header.s=x;\n\tarc=none']),
    verdict: 'everything-right',
  },
  {
    name: 'only another domain signed, and no policy',
    receiver: 'other',
    source: swap(
      ownServer,
      ['header.d=example.org', 'header.d=example.com'],
      ['spf=pass', 'spf=neutral'],
      ['dmarc=pass', 'dmarc=none'],
    ),
    verdict: 'cannot-tell: nothing-passed',
    dkim: 'pass',
  },
  {
    name: 'signed by a sibling of the From domain: aligned all the same',
    receiver: 'other',
    source: swap(
      ownServer,
      ['header.d=example.org', 'header.d=mail.example.org'],
      ['smtp.mailfrom="you@example.org"', 'smtp.mailfrom="you@bounce.example.org"'],
      ['dmarc=pass', 'dmarc=none'],
      ['Jo Doe <you@example.org>', 'Jo Doe <you@staff.example.org>'],
      ['header.from=example.org', 'header.from=staff.example.org'],
    ),
    expectedFrom: 'you@staff.example.org',
    verdict: 'everything-right but dmarc',
  },
  {
    name: 'two customers of one registry are not one organization',
    receiver: 'other',
    source: swap(
      ownServer,
      ['example.org', 'jo.github.io'],
      ['header.d=jo.github.io', 'header.d=them.github.io'],
      ['spf=pass', 'spf=none'],
      ['dmarc=pass', 'dmarc=none'],
    ),
    expectedFrom: 'you@jo.github.io',
    verdict: 'cannot-tell: nothing-passed',
  },
  { name: 'RFC 8601, B.1: nothing', receiver: 'other', source: rfc(''), verdict: 'no-report' },
  {
    name: 'RFC 8601, B.2: none',
    receiver: 'other',
    source: rfc('Authentication-Results: example.com 1; none\n'),
    verdict: 'no-report',
  },
  {
    name: 'RFC 8601, B.3: one',
    receiver: 'other',
    source: withoutSignature(
      rfc('Authentication-Results: example.com;\n          spf=pass smtp.mailfrom=example.org\n'),
    ),
    verdict: 'everything-right but dkim dmarc',
  },
  {
    name: 'the same, with a signature that the report does not mention',
    receiver: 'other',
    source: rfc('Authentication-Results: example.com;\n          spf=pass smtp.mailfrom=example.org\n'),
    verdict: 'cannot-tell: signature-unmentioned',
  },
  {
    name: 'RFC 8601, B.4: several, in two fields',
    receiver: 'other',
    source: withoutSignature(
      rfc(
        'Authentication-Results: example.com;\n          auth=pass (cram-md5) smtp.auth=sender@example.org;\n          spf=pass smtp.mailfrom=example.org\nAuthentication-Results: example.com; iprev=pass\n          policy.iprev=192.0.2.200\n',
      ),
    ),
    verdict: 'everything-right but dkim dmarc',
  },
  {
    name: 'RFC 8601, B.5: several servers',
    receiver: 'other',
    source: rfc(
      'Authentication-Results: example.com;\n          dkim=pass (good signature) header.d=example.org\nAuthentication-Results: example.com;\n          auth=pass (cram-md5) smtp.auth=sender@example.org;\n          spf=fail smtp.mailfrom=example.org\n',
    ),
    verdict: 'check-failed: spf',
  },
  {
    name: 'RFC 8601, B.6: two signatures, one by a router on the way',
    receiver: 'other',
    source: rfc(
      'Authentication-Results: example.com;\n      dkim=pass reason="good signature"\n        header.i=@mail-router.example.net;\n      dkim=fail reason="bad signature"\n        header.i=@newyork.example.org\n',
    ),
    verdict: 'check-failed: dkim',
  },
  {
    name: 'RFC 8601, B.7: comments everywhere',
    receiver: 'other',
    source: rfc(`Authentication-Results: foo.example.com (foobar) 1 (baz);
    dkim (Because I like it) / 1 (One yay) = (wait for it) fail
      policy (A dot can go here) . (like that) expired
      (this surprised me) = (as I wasn't expecting it) 1362471462
`),
    verdict: 'check-failed: dkim',
    dkim: 'fail',
  },
  {
    name: 'a hop inside between addresses',
    receiver: 'other',
    source: `Received: from mx.example.net (mx.example.net [10.0.0.4]) by 10.0.0.5 with LMTP; Tue, 06 Oct 2026 19:31:46 +0200\n${ownServer}`,
    verdict: 'everything-right',
    readAs: 'other',
  },
  {
    name: 'passes that do not say for which domain',
    receiver: 'other',
    source: swap(
      ownServer,
      [' header.from=example.org', ''],
      [' smtp.mailfrom="you@example.org"', ''],
      [' header.d=example.org', ''],
    ),
    verdict: 'cannot-tell: nothing-passed',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'a failed signature that does not say of which domain',
    receiver: 'other',
    source: swap(ownServer, ['dkim=pass header.d=example.org', 'dkim=fail']),
    verdict: 'check-failed: dkim',
  },
  {
    name: 'a word for fail from before RFC 7001',
    receiver: 'other',
    source: swap(ownServer, ['spf=pass', 'spf=hardfail']),
    verdict: 'check-failed: spf',
  },
]
