import { gmail } from './gmail.ts'
import { icloud } from './icloud.ts'
import { ownServer } from './other.ts'
import { outlook } from './outlook.ts'
import { relayed, throughGmail, written } from './route.ts'
import { type Sample, swap, withoutSignature } from './sample.ts'

const direct = 'from 011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])'

/** Another server took it from the relay and passed it on. */
const forwarder = `Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by forward.example.com (Postfix) with ESMTPS id 4gKx2q1AbCz9
	for <second@example.com>; Tue,  6 Oct 2026 17:31:44 +0000 (UTC)
`
const forwarded = swap(
  gmail,
  [direct, 'from forward.example.com (forward.example.com. [203.0.113.20])'],
  ['spf=pass', 'spf=softfail'],
  ['Received-SPF: pass', 'Received-SPF: softfail'],
  [relayed, forwarder + relayed],
)

/** A mailing list that keeps From. */
const list = `List-Id: <talk.example.com>
List-Post: <mailto:talk@example.com>
`
const throughList = swap(forwarded, [written, list + written])

/** The test was sent to the account's own address: back in by the provider's filter, on to a mailbox elsewhere. */
const ownAddress = `Received: from localhost (localhost [127.0.0.1])
	by 005.mia.mailroute.net (Postfix) with ESMTP id 4gKx2r2DeFz2;
	Tue,  6 Oct 2026 17:31:46 +0000 (UTC)
Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by 005.mia.mailroute.net (Postfix) with ESMTPS id 4gKx2q1AbCz9;
	Tue,  6 Oct 2026 17:31:45 +0000 (UTC)
`

/** The line of the sign-in at the relay. */
const signIn = relayed.slice(relayed.indexOf('Received: from smtpclient'))

/** The relay takes it from another server, as a gateway of a company does. */
const gateway = `Received: from mail-sor-f41.google.com (mail-sor-f41.google.com [203.0.113.41])
	by 011.lax.mailroute.net (Postfix) with ESMTPS id 4gKx2l2MV4z1XMAb0;
	Tue,  6 Oct 2026 17:31:41 +0000 (UTC)
`

export const routeSamples: readonly Sample[] = [
  {
    name: "forwarded, the relay's signature holds",
    receiver: 'gmail',
    source: forwarded,
    verdict: 'everything-right but spf',
    via: 'forwarded',
    spf: 'fail',
  },
  {
    name: 'forwarded, the signature is lost',
    receiver: 'gmail',
    source: swap(forwarded, ['dkim=pass', 'dkim=fail']),
    verdict: 'cannot-tell: forwarded',
  },
  {
    name: 'forwarded, the selector is not named',
    receiver: 'gmail',
    source: swap(forwarded, [' header.s=mr01', '']),
    verdict: 'everything-right but spf',
  },
  {
    name: 'through a list that leaves the message as it is',
    receiver: 'gmail',
    source: throughList,
    verdict: 'everything-right but spf',
    via: 'mailing-list',
  },
  {
    name: 'through a list that changes the message',
    receiver: 'gmail',
    source: swap(throughList, ['dkim=pass', 'dkim=fail'], ['dmarc=pass', 'dmarc=fail']),
    verdict: 'cannot-tell: mailing-list',
  },
  {
    name: 'through a list that takes From over',
    receiver: 'gmail',
    source: swap(throughList, ['Jo Doe <you@example.org>', 'Jo Doe via Talk <talk@example.com>']),
    verdict: 'cannot-tell: mailing-list',
  },
  {
    name: 'through a list that keeps nothing of the way before',
    receiver: 'gmail',
    source: swap(throughList, [relayed, ''], [forwarder, '']),
    verdict: 'cannot-tell: mailing-list',
  },
  {
    name: "sent to the account's own address",
    receiver: 'gmail',
    source: swap(
      gmail,
      [direct, 'from 005.mia.mailroute.net (005.mia.mailroute.net. [192.0.2.36])'],
      ['spf=pass', 'spf=fail'],
      [relayed, ownAddress + relayed],
    ),
    verdict: 'everything-right but spf',
    via: 'own-forwarding',
  },
  {
    name: 'an ARC chain of three, each with a claim',
    receiver: 'icloud',
    source: swap(
      icloud,
      ['=pass', '=none'],
      [
        relayed,
        [1, 2, 3]
          .map(
            (i) =>
              `ARC-Authentication-Results: i=${i}; mx${i}.example.com; spf=pass smtp.mailfrom=example.org; dkim=pass header.d=example.org; dmarc=pass header.from=example.org\n`,
          )
          .join('') + relayed,
      ],
    ),
    verdict: 'cannot-tell: nothing-passed',
  },
  {
    name: "the receiver's own domain is filtered by the same provider, the message came from elsewhere",
    receiver: 'other',
    source: `Received: from 007.mia.mailroute.net (007.mia.mailroute.net [192.0.2.37])
	by mx.example.net (Postfix) with ESMTPS id 2D17A63AF7A; Tue, 06 Oct 2026 19:31:45 +0200 (CEST)
Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=example.org; dmarc=pass header.from=example.org
Received: from mail-sor-f41.google.com (mail-sor-f41.google.com [203.0.113.41])
	by 007.mia.mailroute.net (Postfix) with ESMTPS id 4gKx2r2DeFz2;
	Tue,  6 Oct 2026 17:31:44 +0000 (UTC)
${written}`,
    verdict: 'another-account: server',
  },
  {
    name: 'the sign-in is not shown, the signature is',
    receiver: 'other',
    source: swap(ownServer, [/Received: from smtpclient(?:.*\n\t)+.*\n/g, '']),
    verdict: 'cannot-tell: signature-only',
  },
  {
    name: 'the sign-in is shown without the login',
    receiver: 'other',
    source: swap(ownServer, ['\t(Authenticated sender: you@example.org)\n', '']),
    verdict: 'everything-right',
  },
  {
    name: 'a login that is no address',
    receiver: 'other',
    source: swap(ownServer, ['(Authenticated sender: you@example.org)', '(Authenticated sender: jo1947)']),
    verdict: 'everything-right',
  },
  {
    name: 'sent to a mailbox the provider itself holds',
    receiver: 'other',
    source: `Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by hosted02.mailroute.net (Dovecot) with LMTP id fqefNzspzmTX4QAAGFAyLg; Tue,  6 Oct 2026 17:31:46 +0000 (UTC)
${relayed}${written}`,
    verdict: 'cannot-tell: other-receiver',
  },
  {
    name: 'forwarded, the selector is not named and the signature is gone',
    receiver: 'gmail',
    source: swap(forwarded, [' header.s=mr01', ''], ['d=example.org; h=', 'd=example.com; h=']),
    verdict: 'cannot-tell: forwarded',
  },
  {
    name: 'through the server of another account, which gives it to the provider: signed, without a sign-in there',
    receiver: 'gmail',
    source: swap(gmail, [signIn, gateway + throughGmail]),
    verdict: 'another-account: server',
  },
  {
    name: 'the same, and a sign-in written below by whoever sent it',
    receiver: 'gmail',
    source: swap(gmail, [signIn, gateway + throughGmail + signIn]),
    verdict: 'cannot-tell: forwarded',
  },
  {
    name: "Outlook writes no looked-up name, and the address is not the provider's: its signature shows the way",
    receiver: 'outlook',
    source: swap(outlook, ['192.0.2.14', '203.0.113.14']),
    verdict: 'everything-right',
    via: 'unproven',
  },
  {
    name: 'the same without the signature',
    receiver: 'outlook',
    source: withoutSignature(
      swap(
        outlook,
        ['192.0.2.14', '203.0.113.14'],
        ['dkim=pass (signature was verified)\n header.d=example.org', 'dkim=none (message not signed)\n header.d=none'],
      ),
    ),
    verdict: 'cannot-tell: unproven',
  },
  {
    name: 'the same address in both its forms: with its own letters, and as the DNS has it',
    receiver: 'other',
    expectedFrom: 'you@bücher.example',
    source: swap(
      ownServer,
      ['example.org', 'xn--bcher-kva.example'],
      ['sender: you@xn--bcher-kva.', 'sender: you@bücher.'],
    ),
    verdict: 'everything-right',
  },
  {
    name: 'the report has one form, From the other',
    receiver: 'other',
    expectedFrom: 'you@xn--bcher-kva.example',
    source: swap(
      ownServer,
      ['example.org', 'xn--bcher-kva.example'],
      ['Jo Doe <you@xn--bcher-kva.', 'Jo Doe <you@Bücher.'],
    ),
    verdict: 'everything-right',
  },
  {
    name: 'an own server, whose report goes by a name nobody can place',
    receiver: 'other',
    source: swap(ownServer, ['Results: mx.example.net', 'Results: scanner']),
    verdict: 'no-report',
  },
  {
    name: 'fetched from Gmail to a computer of one’s own',
    receiver: 'other',
    source: `Received: from pop.gmail.com [198.51.100.109]
	by localhost with POP3 (fetchmail-6.4.38)
	for <jo@localhost> (single-drop); Tue, 06 Oct 2026 19:41:02 +0200 (CEST)
${gmail}`,
    verdict: 'everything-right',
    readAs: 'gmail',
  },
]
