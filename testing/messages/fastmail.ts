import { relayed, written } from './route.ts'
import { type Sample, swap } from './sample.ts'

/** Fastmail: several fields of one name, copies beside them, folds after an equals sign. */
export const fastmail = `Return-Path: <you@example.org>
Received: from ams-compute-02.internal (ams-compute-02.internal [10.64.2.62])
	 by slotai03m05 (Cyrus 3.13.7-879-g3d7eacd738-fm-20260923.003-g3d7eacd7) with LMTPA;
	 Tue, 06 Oct 2026 13:31:47 -0400
X-Cyrus-Session-Id: slotai03m05-1791307907-1293611-2-13485307179896972488
X-Sieve: CMU Sieve 3.0
X-Delivered-to: second@example.net
X-Mail-from: you@example.org
Received: from phl-mx-04 ([10.202.2.203])
  by ams-compute-02.internal (LMTPProxy); Tue, 06 Oct 2026 13:31:47 -0400
Received: from phl-mx-04.messagingengine.com (localhost [127.0.0.1])
	by mailmx.phl.internal (Postfix) with ESMTP id A71211EA00E7
	for <second@example.net>; Tue,  6 Oct 2026 13:31:45 -0400 (EDT)
Received: from mailmx.phl.internal (localhost [127.0.0.1])
    by phl-mx-04.messagingengine.com (Authentication Milter) with ESMTP
    id 35022C783BF.281071EA00F1;
    Tue, 6 Oct 2026 13:31:45 -0400
ARC-Authentication-Results: i=1; phl-mx-04.messagingengine.com;
    arc=none (no signatures found);
    dkim=fail (2048-bit rsa key sha256) header.d=example.org;
    dmarc=fail header.from=example.org;
    spf=fail smtp.mailfrom=you@example.org
X-ME-Authentication-Results: phl-mx-04.messagingengine.com;
    x-tls=pass smtp.version=TLSv1.3 smtp.cipher=TLS_AES_256_GCM_SHA384
      smtp.bits=256/256;
    spf=fail smtp.mailfrom=you@example.org
Authentication-Results: phl-mx-04.messagingengine.com;
    x-csa=none;
    x-me-sender=none;
    x-ptr=pass smtp.helo=011.lax.mailroute.net
      policy.ptr=011.lax.mailroute.net
Authentication-Results: phl-mx-04.messagingengine.com;
    bimi=none (No BIMI records found)
Authentication-Results: phl-mx-04.messagingengine.com;
    arc=none (no signatures found)
Authentication-Results: phl-mx-04.messagingengine.com;
    dkim=pass (2048-bit rsa key sha256) header.d=example.org
      header.i=@example.org header.b=Qm9ndXMg header.a=rsa-sha256 header.s=
      mr01;
    dmarc=pass policy.published-domain-policy=reject
      policy.applied-disposition=none policy.evaluated-disposition=none
      (p=reject,d=none,d.eval=none) policy.policy-from=p
      header.from=example.org;
    iprev=pass smtp.remote-ip=192.0.2.14 (011.lax.mailroute.net);
    spf=pass smtp.mailfrom=you@example.org
      smtp.helo=011.lax.mailroute.net
X-ME-VSScore: 20
Received-SPF: pass
    (example.org: Sender is authorized to use 'you@example.org' in 'mfrom' identity (mechanism 'include:spf.mailroute.net' matched))
    receiver=phl-mx-04.messagingengine.com;
    identity=mailfrom;
    envelope-from="you@example.org";
    helo=011.lax.mailroute.net;
    client-ip=192.0.2.14
Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
	 key-exchange ECDHE (prime256v1) server-signature RSA-PSS (2048 bits) server-digest SHA256)
	(No client certificate requested)
	by phl-mx-04.messagingengine.com (Postfix) with ESMTPS id 281071EA00F1
	for <second@example.net>; Tue,  6 Oct 2026 13:31:44 -0400 (EDT)
${relayed}${written}`

export const fastmailSamples: readonly Sample[] = [
  {
    name: 'all three pass, the copies say otherwise',
    receiver: 'fastmail',
    source: fastmail,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'the real field fails, the copies say otherwise',
    receiver: 'fastmail',
    source: swap(
      fastmail,
      ['=fail', '=later'],
      ['dkim=pass', 'dkim=fail'],
      ['spf=pass', 'spf=fail'],
      ['dmarc=pass', 'dmarc=fail'],
      ['=later', '=pass'],
    ),
    verdict: 'check-failed: spf dkim dmarc',
  },
  {
    name: 'two answers to one question',
    receiver: 'fastmail',
    source: swap(fastmail, ['    bimi=none (No BIMI records found)', '    spf=fail smtp.mailfrom=you@example.org']),
    verdict: 'cannot-tell: contradiction',
    spf: 'unknown',
  },
  {
    name: 'results for the greeting beside those for the return address',
    receiver: 'fastmail',
    source: swap(fastmail, ['    bimi=none (No BIMI records found)', '    spf=none smtp.helo=011.lax.mailroute.net']),
    verdict: 'everything-right',
  },
]
