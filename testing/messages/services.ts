import { icloud } from './icloud.ts'
import { relayed, written } from './route.ts'
import { swap } from './sample.ts'

/** Messages that arrived at services whose report goes by another name than their host, or is written in its own way. */

const relayHost = '011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])'

/** Amazon SES and WorkMail: one name for all hosts, properties parted by semicolons. */
export const amazon = `Return-Path: <you@example.org>
Received: from ${relayHost}
 by inbound-smtp.us-east-1.amazonaws.com with SMTP id d6iitobk75ur44p8kdnnp7g2n800
 for second@example.net;
 Tue, 06 Oct 2026 17:31:45 +0000 (UTC)
X-SES-Spam-Verdict: PASS
Received-SPF: pass (spfCheck: domain of example.org designates 192.0.2.14 as permitted sender) client-ip=192.0.2.14; envelope-from=you@example.org; helo=011.lax.mailroute.net;
Authentication-Results: amazonses.com;
 spf=pass (spfCheck: domain of example.org designates 192.0.2.14 as permitted sender) client-ip=192.0.2.14; envelope-from=you@example.org; helo=011.lax.mailroute.net;
 dkim=pass header.i=@example.org;
 dmarc=pass header.from=example.org;
${relayed}${written}`

/** A server of one's own with the milters OpenDMARC and OpenDKIM, each under its own name. */
export const openDmarc = `Return-Path: <you@example.org>
Delivered-To: second@example.net
Authentication-Results: OpenDMARC; dmarc=pass (p=reject dis=none) header.from=example.org
Authentication-Results: OpenDMARC; spf=pass smtp.mailfrom=example.org
Authentication-Results: OpenDKIM@mail/4bYhxy4kTPzB6WB;
	dkim=pass (2048-bit key; unprotected) header.d=example.org header.i=@example.org header.a=rsa-sha256 header.s=mr01 header.b=Qm9ndXMg
Received: from ${relayHost}
	by mail.example.net (Postfix) with ESMTPS id 4bYhxy4kTPzB6WB
	for <second@example.net>; Tue,  6 Oct 2026 19:31:45 +0200 (CEST)
${relayed}${written}`

/** A hosting company: the report goes by the customer's domain, the host by the company's. */
export const hosting = `Return-Path: <you@example.org>
Delivered-To: second@customer.example
Authentication-Results: customer.example;
	dkim=pass header.d=example.org header.s=mr01 header.b=Qm9ndXMg;
	spf=pass smtp.mailfrom=you@example.org;
	dmarc=pass (policy=reject) header.from=example.org
Received: from ${relayHost}
	by cloud12.hosting.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384
	(envelope-from <you@example.org>) id 1vGbXk-00Fg7p-2A
	for second@customer.example; Tue, 06 Oct 2026 19:31:45 +0200
${relayed}${written}`

/** IronPort: SPF three times by scope, the domain of DMARC as d=, words with capitals. */
export const ironPort = `Return-Path: <you@example.org>
Authentication-Results: esa6.example.net;
 dkim=pass (signature verified) header.i=@example.org;
 spf=None smtp.pra=you@example.org;
 spf=Pass smtp.mailfrom=you@example.org;
 spf=None smtp.helo=postmaster@011.lax.mailroute.net;
 dmarc=pass (p=reject dis=none) d=example.org
Received: from ${relayHost}
 by esa6.example.net with ESMTP/TLS/TLS_AES_256_GCM_SHA384; 06 Oct 2026 17:31:45 +0000
${relayed}${written}`

/** Strato: hosts at rzone.de, the report by strato.com, values in quotes, no looked-up name. */
export const strato = `X-Envelope-To: <second@example.net>
Return-Path: <you@example.org>
Authentication-Results: strato.com;
    dmarc=pass header.from="example.org";
    arc=none;
    dkim=pass header.d="example.org" header.s="mr01" header.a="rsa-sha256";
    dkim-adsp=pass;
    spf=pass smtp.mailfrom="you@example.org"
Received: from 011.lax.mailroute.net ([192.0.2.14])
    by smtpin.rzone.de (RZmta 49.11.2 OK)
    with ESMTPS id T48b1901IMlVeAQ
    (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256 bits))
    for <second@example.net>;
    Tue, 06 Oct 2026 19:31:45 +0200 (CEST)
${relayed}${written}`

/** Proton: three fields of one name above the entry. */
export const proton = `Return-Path: <you@example.org>
X-Original-To: second@example.net
Delivered-To: second@example.net
Authentication-Results: mail.protonmail.ch; dmarc=pass (p=reject dis=none) header.from=example.org
Authentication-Results: mail.protonmail.ch; spf=pass smtp.mailfrom=example.org
Authentication-Results: mail.protonmail.ch; dkim=pass (Good 2048 bit rsa-sha256 signature)
 header.d=example.org header.a=rsa-sha256
Received: from ${relayHost}
 (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested)
 by mailin051.protonmail.ch (Postfix) with ESMTPS id 4gKx2p5Vjlz1XMAb1
 for <second@example.net>; Tue,  6 Oct 2026 17:31:45 +0000 (UTC)
${relayed}${written}`

/** A server at home or in an office, with a name of the local net. */
export const atHome = swap(
  proton,
  ['mail.protonmail.ch', 'mail.home.lan'],
  ['mailin051.protonmail.ch', 'mail.home.lan'],
)

/** Apple since 2025: hosts with bare names. */
export const icloudOf2026 = swap(
  icloud,
  [/st43p00im-qukt05021701\.me\.com/g, 'p00-icloudmta-smtpin-us-west-2a-60-percent-12'],
  ['p44-mailgateway-smtp-778464bd6-glqrh', 'p129-mailgateway-smtpin-yoxpo'],
)

/** Apple until 2018: the report goes by the name of the host. */
export const icloudOf2018 = `Return-path: <you@example.org>
Received: from ${relayHost}
 by st11p00mm-smtpin007.me.com (Oracle Communications Messaging Server 8.0.1.2.20170607)
 with ESMTPS id <0PGV00AB1C2D3E4F@st11p00mm-smtpin007.me.com> for second@icloud.example;
 Tue, 06 Oct 2026 17:31:45 +0000 (GMT)
Authentication-results: st11p00mm-smtpin007.me.com; dmarc=pass header.from=example.org
Authentication-results: st11p00mm-smtpin007.me.com;	spf=pass smtp.mailfrom=you@example.org
Authentication-results: st11p00mm-smtpin007.me.com;
 dkim=pass reason="2048-bit key" header.d=example.org header.i=@example.org header.b=Qm9ndXMg
${relayed}${written}`
