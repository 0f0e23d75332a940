import { gmailTable } from './copied.ts'
import { gmail } from './gmail.ts'
import { relayed, written } from './route.ts'
import { type Sample, swap } from './sample.ts'

export const notReceivedSamples: readonly Sample[] = [
  { name: 'nothing', receiver: 'gmail', source: '', verdict: 'not-received: empty' },
  { name: 'blanks', receiver: 'gmail', source: '\u{feff} \n\t\r\n\u{a0}', verdict: 'not-received: empty' },
  { name: 'the copy in Sent', receiver: 'icloud', source: written, verdict: 'not-received: sent-copy' },
  { name: 'the body', receiver: 'gmail', source: 'This is a test.\n', verdict: 'not-received: body-only' },
  {
    name: 'a body with its parts',
    receiver: 'gmail',
    source: `--Apple-Mail=_1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

This is a test=2E

--Apple-Mail=_1--
`,
    verdict: 'not-received: body-only',
  },
  {
    name: "a body with a message attached, whose header is not this one's",
    receiver: 'gmail',
    source: `--Apple-Mail=_1
Content-Disposition: attachment
Content-Type: message/rfc822

${gmail}`,
    verdict: 'not-received: body-only',
  },
  {
    name: 'prose about results',
    receiver: 'gmail',
    source: 'My friend says dkim=pass, spf=pass and dmarc=pass for example.org.\nIs that good?',
    verdict: 'not-received: body-only',
  },
  {
    name: 'what Mail shows above a message',
    receiver: 'icloud',
    source: `From: Jo Doe <you@example.org>
Subject: Test of the new account
Date: 6 October 2026 at 10:31:28 PDT
To: second@example.net

This is a test.
`,
    verdict: 'not-received: screen-text',
  },
  {
    name: 'the table above the source, alone',
    receiver: 'gmail',
    source: gmailTable,
    verdict: 'not-received: summary-only',
  },
  {
    name: 'a picture read as text',
    receiver: 'gmail',
    source: 'Delivered-To; second@example.net\nReceived; by 2002:a05:6512:3a8f\nARC-Seal; i-1; a-rsa-sha256',
    verdict: 'not-received: body-only',
  },
  {
    name: 'a picture',
    receiver: 'gmail',
    source: '\u{fffd}PNG\r\n\u{1a}\n\0\0\0\rIHDR',
    verdict: 'not-received: binary',
  },
  {
    name: 'bytes',
    receiver: 'gmail',
    source: '\u{fffd}\u{1}\u{2}\u{fffd}'.repeat(50),
    verdict: 'not-received: binary',
  },
  {
    name: 'all lines run into one',
    receiver: 'gmail',
    source: gmail.replaceAll(/\n\s*/g, ' '),
    verdict: 'not-received: lines-lost',
  },
  {
    name: 'a report that it could not be delivered',
    receiver: 'icloud',
    source: `Return-Path: <>
Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by st43p00im-qukt05021701.me.com (Postfix) with ESMTPS id EC1AC39C0207; Tue,  6 Oct 2026 17:31:43 +0000 (UTC)
From: MAILER-DAEMON@mailroute.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Message-Id: <20261006173143.4gKx2@011.lax.mailroute.net>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4gKx2.1791307903/011.lax.mailroute.net"

This is the mail system.

${relayed}${written}`,
    verdict: 'not-received: delivery-report',
  },
  {
    name: 'broken off above From',
    receiver: 'gmail',
    source: gmail.slice(0, gmail.indexOf('X-Virus-Scanned')),
    verdict: 'cannot-tell: truncated',
  },
  {
    name: 'one field only',
    receiver: 'gmail',
    source: gmail.slice(gmail.indexOf('\nAuthentication-Results') + 1, gmail.indexOf(relayed)),
    verdict: 'cannot-tell: truncated',
  },
  {
    name: 'only the lower part: the relay shows, the receiver does not',
    receiver: 'gmail',
    source: gmail.slice(gmail.indexOf(relayed)),
    verdict: 'cannot-tell: top-missing',
  },
  {
    name: 'results without any way shown',
    receiver: 'gmail',
    source: swap(gmail.slice(gmail.indexOf('\nAuthentication-Results') + 1), [relayed, '']),
    verdict: 'cannot-tell: truncated',
  },
  {
    name: 'From cannot be read',
    receiver: 'gmail',
    source: swap(gmail, ['Jo Doe <you@example.org>', 'undisclosed']),
    verdict: 'cannot-tell: from-unclear',
  },
  {
    name: 'an old report of qmail: a plain message, and the source of the test in it',
    receiver: 'gmail',
    source: `Return-Path: <>
Received: (qmail 4711 invoked for bounce); 6 Oct 2026 17:31:43 -0000
Date: 6 Oct 2026 17:31:43 -0000
From: MAILER-DAEMON@mail.example.net
To: you@example.org
Subject: failure notice
Message-ID: <1@mail.example.net>

Hi. This is the qmail-send program.

${gmail}`,
    verdict: 'not-received: delivery-report',
  },
  {
    name: 'a plain report by its sender and subject alone',
    receiver: 'gmail',
    source: `Received: from mail.example.net (mail.example.net [203.0.113.9])
	by mx.google.com with ESMTPS id 1; Tue, 06 Oct 2026 10:31:44 -0700 (PDT)
From: "Mail Delivery Subsystem" <MAILER-DAEMON@mail.example.net>
Subject: Returned mail: see transcript for details
Message-ID: <1@mail.example.net>

`,
    verdict: 'not-received: delivery-report',
  },
  {
    name: 'a message by a postmaster is none',
    receiver: 'gmail',
    expectedFrom: 'postmaster@example.org',
    source: swap(gmail, ['Jo Doe <you@example.org>', 'Jo Doe <postmaster@example.org>']),
    verdict: 'everything-right',
  },
  {
    name: 'a page that shows the hidden lines in two columns',
    receiver: 'gmail',
    source: gmail.replaceAll(/^([A-Z][\w-]*): /gm, '$1\t'),
    verdict: 'not-received: columns',
  },
  {
    name: 'names and values on lines of their own',
    receiver: 'gmail',
    source: gmail.replaceAll(/^([A-Z][\w-]*): /gm, '$1\n'),
    verdict: 'not-received: columns',
  },
  {
    name: 'rich text',
    receiver: 'icloud',
    source: `{\\rtf1\\ansi\\ansicpg1252\n{\\fonttbl\\f0 Menlo-Regular;}\n\\f0 ${gmail}}`,
    verdict: 'not-received: rich-text',
  },
]
