import { relayed, throughGmail, written } from './route.ts'
import { type Sample, swap } from './sample.ts'

/** Gmail: its results right below its entry, ARC copies above it. */
export const gmailEntry = `Delivered-To: second@example.net
Received: by 2002:a05:6512:3a8f:b0:5a1:2c3d:4e5f with SMTP id q15csp1234567lfu;
        Tue, 6 Oct 2026 10:31:44 -0700 (PDT)
X-Google-Smtp-Source: AGHT+IExampleOnlyExampleOnlyExampleOnly
X-Received: by 2002:a05:622a:1a9d:b0:4ab:cdef:1234 with SMTP id s29mr98765qtc.12.1791307904123;
        Tue, 06 Oct 2026 10:31:44 -0700 (PDT)
ARC-Seal: i=1; a=rsa-sha256; t=1791307904; cv=none;
        d=google.com; s=arc-20240605;
        b=ZXhhbXBsZSBleGFtcGxlIGV4YW1wbGU=
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=google.com; s=arc-20240605;
        h=to:date:message-id:subject:mime-version:from:dkim-signature;
        bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;
        b=ZXhhbXBsZSBleGFtcGxlIGV4YW1wbGU=
ARC-Authentication-Results: i=1; mx.google.com;
       dkim=pass header.i=@example.org header.s=mr01 header.b=Qm9ndXMg;
       spf=pass (google.com: domain of you@example.org designates 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org
Return-Path: <you@example.org>
Received: from 011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])
        by mx.google.com with ESMTPS id d75a77b69052e-4b1234567si1234567.12.2026.10.06.10.31.43
        for <second@example.net>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Tue, 06 Oct 2026 10:31:44 -0700 (PDT)
Received-SPF: pass (google.com: domain of you@example.org designates 192.0.2.14 as permitted sender) client-ip=192.0.2.14;
`

export const gmailResults = `Authentication-Results: mx.google.com;
       dkim=pass header.i=@example.org header.s=mr01 header.b=Qm9ndXMg;
       spf=pass (google.com: domain of you@example.org designates 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org
`

export const gmail = gmailEntry + gmailResults + relayed + written

const spfLine = `spf=pass (google.com: domain of you@example.org designates 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org`
const fromGmail = [
  'from 011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])',
  'from mail-sor-f41.google.com (mail-sor-f41.google.com. [203.0.113.41])',
] as const

export const gmailSamples: readonly Sample[] = [
  {
    name: 'all three pass',
    receiver: 'gmail',
    source: gmail,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
    via: 'direct',
  },
  {
    name: 'found out under "another service"',
    receiver: 'other',
    source: gmail,
    verdict: 'everything-right',
    readAs: 'gmail',
  },
  {
    name: 'the expected address is not known',
    receiver: 'gmail',
    expectedFrom: null,
    source: gmail,
    verdict: 'everything-right',
  },
  {
    name: 'the expected address in capitals',
    receiver: 'gmail',
    expectedFrom: ' You@Example.ORG',
    source: gmail,
    verdict: 'everything-right',
  },
  {
    name: 'the expected address with a name',
    receiver: 'gmail',
    expectedFrom: 'Jo <you@example.org>',
    source: gmail,
    verdict: 'everything-right',
  },
  {
    name: 'the expected address is none',
    receiver: 'gmail',
    expectedFrom: 'not yet',
    source: gmail,
    verdict: 'everything-right',
  },
  {
    name: 'the domain does not list the relay',
    receiver: 'gmail',
    source:
      gmailEntry +
      swap(gmailResults, [
        spfLine,
        'spf=softfail (google.com: domain of transitioning you@example.org does not designate 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org',
      ]) +
      relayed +
      written,
    verdict: 'check-failed: spf',
    spf: 'fail',
    dmarc: 'pass',
  },
  {
    name: 'the signature does not hold and the policy fails',
    receiver: 'gmail',
    source:
      gmailEntry +
      swap(
        gmailResults,
        ['dkim=pass', 'dkim=fail'],
        [
          spfLine,
          'spf=none (google.com: you@example.org does not designate permitted sender hosts) smtp.mailfrom=you@example.org',
        ],
        ['dmarc=pass', 'dmarc=fail'],
      ) +
      relayed +
      written,
    verdict: 'check-failed: dkim dmarc',
    spf: 'none',
  },
  {
    name: 'the key cannot be read',
    receiver: 'gmail',
    source:
      gmailEntry +
      swap(gmailResults, ['dkim=pass header', 'dkim=permerror (no key for signature) header']) +
      relayed +
      written,
    verdict: 'check-failed: dkim',
  },
  {
    name: 'a neutral signature whose comment tells of a failure',
    receiver: 'gmail',
    source:
      gmailEntry +
      swap(gmailResults, ['dkim=pass header', 'dkim=neutral (body hash did not verify) header']) +
      relayed +
      written,
    verdict: 'check-failed: dkim',
  },
  {
    name: 'the domain is not set up for mail at all',
    receiver: 'gmail',
    source:
      gmailEntry +
      `Authentication-Results: mx.google.com;
       spf=none (google.com: you@example.org does not designate permitted sender hosts) smtp.mailfrom=you@example.org
` +
      relayed +
      written,
    verdict: 'cannot-tell: nothing-passed',
    spf: 'none',
    dkim: 'unknown',
  },
  {
    name: 'the checks could not be made just then',
    receiver: 'gmail',
    source:
      gmailEntry +
      `Authentication-Results: mx.google.com;
       dkim=temperror (dns timeout) header.i=@example.org header.s=mr01 header.b=Qm9ndXMg;
       spf=temperror (google.com: error in processing during lookup of you@example.org: DNS error) smtp.mailfrom=you@example.org;
       dmarc=temperror (p=NONE sp=NONE dis=NONE) header.from=example.org
` +
      relayed +
      written,
    verdict: 'cannot-tell: temporary',
    dmarc: 'temporary',
  },
  {
    name: 'the source has no results',
    receiver: 'gmail',
    source: gmailEntry + relayed + written,
    verdict: 'no-report',
  },
  {
    name: 'the right From through the server of another account',
    receiver: 'gmail',
    source:
      swap(gmailEntry, fromGmail) +
      `Authentication-Results: mx.google.com;
       dkim=pass header.i=@gmail.example header.s=20230601 header.b=AbCdEfGh;
       spf=softfail (google.com: domain of transitioning you@example.org does not designate 203.0.113.41 as permitted sender) smtp.mailfrom=you@example.org;
       dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=example.org
` +
      throughGmail +
      written,
    verdict: 'another-account: server',
  },
  {
    name: 'the right From through another server that may send for the domain too',
    receiver: 'gmail',
    source:
      swap(gmailEntry, fromGmail) + swap(gmailResults, ['header.s=mr01', 'header.s=google']) + throughGmail + written,
    verdict: 'another-account: server',
  },
  {
    name: 'the wrong From and its own server',
    receiver: 'gmail',
    source:
      swap(gmailEntry + gmailResults, fromGmail, ['example.org', 'gmail.example']) +
      throughGmail +
      swap(written, ['you@example.org', 'jo.doe@gmail.example']),
    verdict: 'another-account: from',
  },
  {
    name: 'another account, and nothing is known of who it should be from',
    receiver: 'gmail',
    expectedFrom: null,
    source: swap(gmailEntry, fromGmail) + throughGmail + written,
    verdict: 'another-account: either',
  },
  {
    name: 'the relay, with the From of another domain',
    receiver: 'gmail',
    source:
      gmailEntry +
      swap(gmailResults, [
        'dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org',
        'dmarc=fail (p=NONE sp=QUARANTINE dis=NONE) header.from=gmail.example',
      ]) +
      relayed +
      swap(written, ['you@example.org', 'jo.doe@gmail.example']),
    verdict: 'another-account: from',
  },
  {
    name: 'the same, the expected address not known',
    receiver: 'gmail',
    expectedFrom: null,
    source:
      gmailEntry +
      swap(gmailResults, [
        'dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org',
        'dmarc=fail (p=NONE sp=QUARANTINE dis=NONE) header.from=gmail.example',
      ]) +
      relayed +
      swap(written, ['you@example.org', 'jo.doe@gmail.example']),
    verdict: 'another-account: from',
  },
  {
    name: 'an alias of the account, accepted',
    receiver: 'gmail',
    source: swap(gmail, ['From: Jo Doe <you@example.org>', 'From: Jo Doe <jo@example.org>']),
    verdict: 'everything-right',
  },
  {
    name: 'an alias in another domain of the account, accepted',
    receiver: 'gmail',
    expectedFrom: 'jo@example.com',
    source: swap(
      gmail,
      ['@example.org', '@example.com'],
      ['d=example.org', 'd=example.com'],
      ['header.from=example.org', 'header.from=example.com'],
      ['sender: you@example.com', 'sender: you@example.org'],
      ['Jo Doe <you@', 'Jo Doe <jo@'],
    ),
    verdict: 'everything-right',
  },
  {
    name: 'somebody else at the same relay',
    receiver: 'gmail',
    source: swap(gmail, ['you@example.org', 'them@example.org']),
    verdict: 'another-account: from',
  },
  {
    name: 'Gmail was named, and it came to Gmail from elsewhere first',
    receiver: 'gmail',
    source:
      `Return-Path: <you@example.org>
Received: from mx.google.com (mx.google.com [203.0.113.9])
	by mail.example.net (Postfix) with ESMTPS id 4gKx2p5Vjlz1
	for <second@example.net>; Tue,  6 Oct 2026 17:31:50 +0000 (UTC)
` + gmail,
    verdict: 'cannot-tell: other-receiver',
  },
]
