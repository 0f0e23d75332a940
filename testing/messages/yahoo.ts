import { relayed, written } from './route.ts'
import { type Sample, swap } from './sample.ts'

/** Yahoo and AOL: an entry "by 10.x.x.x", the results above it, no space before brackets, a final semicolon. */
export const yahoo = `Received: from 10.222.142.150
 by atlas206.free.mail.ne1.yahoo.com with HTTPS; Tue, 6 Oct 2026 17:31:45 +0000
Return-Path: <you@example.org>
X-Originating-Ip: [192.0.2.14]
Received-SPF: pass (domain of example.org designates 192.0.2.14 as permitted sender)
Authentication-Results: atlas206.free.mail.ne1.yahoo.com;
 dkim=pass header.i=@example.org header.s=mr01;
 spf=pass smtp.mailfrom=example.org;
 dmarc=pass(p=REJECT,sp=REJECT) header.from=example.org;
X-Apparently-To: second@yahoo.example; Tue, 6 Oct 2026 17:31:45 +0000
X-YMailISG: iU.RbH8WLDuS8PKXbPwmeJ5ksCZTcrgGSzQNPLV2GG3TS1LJ
 tLtofC8wExjmLmWTFhcEr1guoWTIyO9uPLSlg2sv9ZNXf366atDDf8yKQApo
Received: from 192.0.2.14 (EHLO 011.lax.mailroute.net)
 by 10.253.231.24 with SMTPs
 (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384);
 Tue, 06 Oct 2026 17:31:45 +0000
${relayed}${written}`

export const yahooSamples: readonly Sample[] = [
  {
    name: 'all three pass',
    receiver: 'yahoo',
    source: yahoo,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'AOL',
    receiver: 'yahoo',
    source: swap(
      yahoo,
      ['atlas206.free.mail.ne1.yahoo.com', 'atlas-production.v2-mail-prod1-bf1.omega.yahoo.com'],
      ['from 10.222.142.150', 'from 127.0.0.1'],
      ['yahoo.example', 'aol.example'],
    ),
    verdict: 'everything-right',
  },
  {
    name: 'a word of its own is neither pass nor fail',
    receiver: 'yahoo',
    source: swap(
      yahoo,
      ['dkim=pass header.i=@example.org header.s=mr01', 'dkim=unknown'],
      ['spf=pass', 'spf=none'],
      ['dmarc=pass(p=REJECT,sp=REJECT)', 'dmarc=unknown'],
    ),
    verdict: 'cannot-tell: unknown-word',
    dkim: 'unknown',
    spf: 'none',
    dmarc: 'unknown',
  },
  {
    name: 'a word of its own beside passes',
    receiver: 'yahoo',
    source: swap(yahoo, ['dmarc=pass(p=REJECT,sp=REJECT)', 'dmarc=unknown']),
    verdict: 'everything-right but dmarc',
  },
  { name: 'SPF fails', receiver: 'yahoo', source: swap(yahoo, ['spf=pass', 'spf=fail']), verdict: 'check-failed: spf' },
]
