import { relayed, written } from './route.ts'
import { type Sample, swap } from './sample.ts'

/** Posteo: three fields of one name, between its own lines, above the entry. */
const posteoTop = `Return-Path: <you@example.org>
Delivered-To: second@posteo.example
Received: from proxy02.posteo.name ([127.0.0.1])
	by dovecot14.posteo.name (Dovecot) with LMTP id fqefNzspzmTX4QAAGFAyLg
	for <second@posteo.example>; Tue, 06 Oct 2026 19:31:47 +0200
Received: from mailin02.posteo.de (unknown [10.0.0.62])
	by proxy02.posteo.name (Postfix) with ESMTPS id 4RJ0BL2G6Jz12M6
	for <second@posteo.example>; Tue,  6 Oct 2026 19:31:46 +0200 (CEST)
Received: from mx01.posteo.de (mailin02.posteo.de [127.0.0.1])
	by mailin02.posteo.de (Postfix) with ESMTPS id 3ED26216E2
	for <second@posteo.example>; Tue,  6 Oct 2026 19:31:46 +0200 (CEST)
X-Virus-Scanned: amavisd-new at posteo.de
`
const posteoResults = `Authentication-Results: posteo.de; dmarc=pass (p=reject dis=none) header.from=example.org
Authentication-Results: posteo.de; spf=pass smtp.mailfrom=example.org
Authentication-Results: posteo.de;
	dkim=pass (2048-bit key) header.d=example.org header.i=@example.org header.b=Qm9ndXMg;
	dkim-atps=neutral
`
const posteoEntry = `Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by mx01.posteo.de (Postfix) with ESMTPS id 4RJ0BK3q2Lz11g3
	for <second@posteo.example>; Tue,  6 Oct 2026 19:31:45 +0200 (CEST)
`
export const posteo = posteoTop + posteoResults + posteoEntry + relayed + written

/** Yandex: below the entry, smtp.mail, a rule in brackets, nothing of the policy. */
export const yandex = `Received: from postback6d.mail.yandex.net (postback6d.mail.yandex.net [2001:db8:c41:1300:1:45:d181:da06])
	by mail-notsolitesrv-production-main-38.klg.yp-c.yandex.net (notsolitesrv) with LMTPS id djFBjKNhjwpG-5MtFNiPD
	for <second@yandex.example>; Tue, 06 Oct 2026 20:31:46 +0300
Received: from mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net (mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net [IPv6:2001:db8:c0c:8911:0:640:81aa:0])
	by postback6d.mail.yandex.net (Yandex) with ESMTPS id 1915EC0014
	for <second@yandex.example>; Tue, 06 Oct 2026 20:31:46 +0300 (MSK)
Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net (mxfront) with ESMTPS id W1bRJN4LZuQ0-6P2YJRIg;
	Tue, 06 Oct 2026 20:31:45 +0300
X-Yandex-Fwd: 1
Authentication-Results: mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net; spf=pass (mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net: domain of example.org designates 192.0.2.14 as permitted sender, rule=[ip4:192.0.2.0/24]) smtp.mail=you@example.org; dkim=pass header.i=@example.org
X-Yandex-Spam: 1
${relayed}${written}`

/** Mail.ru: its field at the end, below From. */
const mailRuTop = `Delivered-To: second@mail.example
Return-path: <you@example.org>
Received: from 011.lax.mailroute.net ([192.0.2.14]:35113)
	by mx289.i.mail.ru with esmtps (TLS1.3:TLS_AES_256_GCM_SHA384:256)
	(envelope-from <you@example.org>)
	id 1vGbXk-00Fg7p-2A
	for second@mail.example; Tue, 06 Oct 2026 20:31:46 +0300
`
const mailRuResults = `Authentication-Results: mxs.mail.ru; spf=pass (mx289.i.mail.ru: domain of example.org designates 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org smtp.helo=011.lax.mailroute.net;
	 dkim=pass header.d=example.org; dmarc=pass header.from=you@example.org
`
export const mailRu = mailRuTop + relayed + swap(written, ['\n\nThis', `\n${mailRuResults}\nThis`])
export const mailRuBeside = mailRuTop + mailRuResults + relayed + written

export const smallerSamples: readonly Sample[] = [
  {
    name: 'Posteo: three fields of one name',
    receiver: 'posteo',
    source: posteo,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'Posteo: SPF could not be looked up',
    receiver: 'posteo',
    source: swap(posteo, ['spf=pass', 'spf=tempfail']),
    verdict: 'everything-right but spf',
    spf: 'temporary',
  },
  {
    name: 'Posteo: the sender wrote results in its name, which Exchange does',
    receiver: 'posteo',
    source:
      posteoTop +
      posteoEntry +
      relayed +
      `authentication-results: posteo.de; dkim=pass (signature was verified)
 header.d=example.org;posteo.de; dmarc=pass action=none
 header.from=example.org;
` +
      written,
    verdict: 'no-report',
  },
  {
    name: 'Yandex',
    receiver: 'yandex',
    source: yandex,
    verdict: 'everything-right but dmarc',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'unknown',
  },
  {
    name: 'Yandex: SPF fails',
    receiver: 'yandex',
    source: swap(yandex, ['spf=pass', 'spf=fail']),
    verdict: 'check-failed: spf',
  },
  {
    name: 'Mail.ru: its field beside the entry',
    receiver: 'mail-ru',
    source: mailRuBeside,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'Mail.ru: its field above the entry',
    receiver: 'mail-ru',
    source: mailRuResults + mailRuTop + relayed + written,
    verdict: 'everything-right',
  },
  {
    name: 'Mail.ru: the field below From, where the sender writes',
    receiver: 'mail-ru',
    source: mailRu,
    verdict: 'no-report',
  },
  {
    name: 'Mail.ru: a second field of its name',
    receiver: 'mail-ru',
    source:
      mailRuTop +
      mailRuResults +
      relayed +
      swap(written, ['\n\nThis', `\n${swap(mailRuResults, ['=pass', '=fail'])}\nThis`]),
    verdict: 'cannot-tell: contradiction',
  },
]
