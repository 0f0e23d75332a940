/**
 * Sources of messages as Gmail and others show them, written for the tests: the hosts of the relay are real in name
 * only, all other addresses are of documentation domains and networks (RFC 2606, RFC 5737).
 */

/** What the relay adds to a message sent after signing in there. */
const relayed = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; h=
	to:date:message-id:subject:mime-version:content-type:from;
	s=mr01; t=1791307901; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;
	b=Qm9ndXMgc2lnbmF0dXJlIGZvciB0ZXN0cyBvbmx5LCBub3QgYSByZWFsIG9uZQ==
Received: from smtpclient.apple (unknown [198.51.100.7])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	(Authenticated sender: you@example.org)
	by 011.lax.mailroute.net (Postfix) with ESMTPSA id 4gKx2l2MV4z1XMAb0;
	Tue,  6 Oct 2026 17:31:39 +0000 (UTC)
`

/** What the program wrote: also the copy it keeps in Sent. */
export const written = `From: Jo Doe <you@example.org>
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit
Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3826.700.81\\))
Subject: Test of my new mail account
Message-Id: <5B0C7C6E-2D3F-4C1B-9A77-0F1E2D3C4B5A@example.org>
Date: Tue, 6 Oct 2026 10:31:28 -0700
To: second@example.net

This is the secret body of a test.
`

interface Parts {
  readonly from?: string
  readonly results?: string
  readonly way?: string
  readonly sentBy?: string
}

const passed = `
       dkim=pass header.i=@example.org header.s=mr01 header.b=Qm9ndXMg;
       spf=pass (google.com: domain of you@example.org designates 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org`

/** A message that arrived at Gmail. */
export function atGmail({
  from = 'you@example.org',
  results = `Authentication-Results: mx.google.com;${passed}\n`,
  way = relayed,
  sentBy = '011.lax.mailroute.net (011.lax.mailroute.net. [192.0.2.14])',
}: Parts = {}): string {
  return `Delivered-To: second@example.net
Received: by 2002:a05:6512:3a8f:b0:5a1:2c3d:4e5f with SMTP id q15csp1234567lfu;
        Tue, 6 Oct 2026 10:31:44 -0700 (PDT)
ARC-Authentication-Results: i=1; mx.google.com;${passed}
Return-Path: <${from}>
Received: from ${sentBy}
        by mx.google.com with ESMTPS id d75a77b69052e-4b1234567si1234567.12.2026.10.06.10.31.43
        for <second@example.net>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Tue, 06 Oct 2026 10:31:44 -0700 (PDT)
${results}${way}${written.replace('you@example.org>', `${from}>`)}`
}

export const right = atGmail()

/** SPF alone is reported, and passed. */
const spfAlone = `Authentication-Results: mx.google.com;
       spf=pass (google.com: domain of you@example.org designates 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org
`

export const signatureUnmentioned = atGmail({ results: spfAlone })

/** The same message, as a domain sends it for which nothing is signed. */
export const rightWithGaps = atGmail({ results: spfAlone, way: relayed.slice(relayed.indexOf('Received:')) })

const withDkim = (result: string) =>
  `Authentication-Results: mx.google.com;${passed.replace('dkim=pass', `dkim=${result}`)}\n`

export const rightUnsigned = atGmail({ results: withDkim('none'), way: relayed.slice(relayed.indexOf('Received:')) })

export const unknownWord = atGmail({ results: withDkim('xyzzy') })

export const keyMissing = atGmail({ results: withDkim('temperror (no key for signature)') })

/** Everything passes, for a domain that is not the one that was set up. */
export const otherOrganization = atGmail()
  .replaceAll('example.org', 'second.example')
  .replace('sender: you@second.example', 'sender: you@example.org')

/** A server that only calls itself by the relay's name. */
export const onlyGreeting = atGmail({ sentBy: '011.lax.mailroute.net ([203.0.113.66])' }).replaceAll('mr01', 'other')

/** A report below the lines of the relay, where a sender writes. */
export const unclaimed = atGmail({ results: '' }).replace(
  '\nSubject:',
  `\nAuthentication-Results: mx.google.com;${passed}\nSubject:`,
)

export const topCut = atGmail().slice(atGmail().indexOf('DKIM-Signature'))

const throughGmail = {
  sentBy: 'mail-sor-f41.google.com (mail-sor-f41.google.com. [203.0.113.41])',
  way: `Received: from smtpclient.apple ([198.51.100.7])
        by smtp.gmail.com with ESMTPSA id d13-20020a50fe8d000000b0051e1660a34esm1557805edt.51.2026.10.06.10.31.39;
        Tue, 06 Oct 2026 10:31:39 -0700 (PDT)
`,
}

/** Another account stood in From. */
export const otherAccount = atGmail({
  ...throughGmail,
  from: 'me@example.com',
  results: `Authentication-Results: mx.google.com;
       spf=pass smtp.mailfrom=me@example.com;
       dmarc=pass header.from=example.com
`,
})

/** From was right, the outgoing server was another account's. */
export const otherServer = atGmail({
  ...throughGmail,
  results: `Authentication-Results: mx.google.com;
       spf=softfail (google.com: domain of transitioning you@example.org does not designate 203.0.113.41 as permitted sender) smtp.mailfrom=you@example.org;
       dmarc=fail (p=REJECT sp=REJECT dis=QUARANTINE) header.from=example.org
`,
})

export const spfFailed = atGmail({
  results: `Authentication-Results: mx.google.com;
       dkim=pass header.i=@example.org header.s=mr01 header.b=Qm9ndXMg;
       spf=softfail (google.com: domain of transitioning you@example.org does not designate 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org
`,
})

export const allFailed = atGmail({
  results: `Authentication-Results: mx.google.com;
       dkim=fail header.i=@example.org header.s=mr01 header.b=Qm9ndXMg;
       spf=fail (google.com: domain of you@example.org does not designate 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org;
       dmarc=fail (p=REJECT sp=REJECT dis=REJECT) header.from=example.org
`,
})

export const noReport = atGmail({ results: '' })

export const nothingPassed = atGmail({
  results: `Authentication-Results: mx.google.com;
       dkim=none;
       spf=neutral smtp.mailfrom=you@example.org;
       dmarc=none header.from=example.org
`,
})

export const temporary = atGmail({
  results: `Authentication-Results: mx.google.com;
       dkim=temperror header.i=@example.org;
       spf=temperror smtp.mailfrom=you@example.org
`,
})

export const truncated = right.slice(0, right.indexOf('DKIM-Signature'))

/** A field with a pass, written on top by whoever; the receiver's own says fail. */
export const forgedOnTop = `Authentication-Results: mx.google.com;${passed}\n${allFailed}`

export const deliveryReport = `Return-Path: <>
Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by mx.google.com with ESMTPS id d75a77b69052e; Tue, 06 Oct 2026 10:31:44 -0700 (PDT)
From: MAILER-DAEMON@mailroute.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4gKx2.1791307903/011.lax.mailroute.net"

This is the mail system.
`

/** What Mail shows above a message. */
export const screenText = `From: Jo Doe <you@example.org>
Subject: Test of my new mail account
Date: 6 October 2026 at 10:31:28 PDT
To: second@example.net

This is a test.
`
