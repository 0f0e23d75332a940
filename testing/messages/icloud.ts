import { relayed, written } from './route.ts'
import { type Sample, swap } from './sample.ts'

/** iCloud: a field and a name for each check, below the entry. */
const entry = `Return-path: <you@example.org>
Original-recipient: rfc822;second@icloud.example
Received: from st43p00im-qukt05021701.me.com by p44-mailgateway-smtp-778464bd6-glqrh (mailgateway 2640B92)
	with SMTP id d888ea55-3ef2-4d3c-b43b-1fafd97034a9
	for <second@icloud.example>; Tue, 6 Oct 2026 17:31:49 GMT
X-Apple-MoveToFolder: INBOX
X-Apple-Action: MOVE_TO_FOLDER/INBOX
X-Apple-UUID: d888ea55-3ef2-4d3c-b43b-1fafd97034a9
Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])
	by st43p00im-qukt05021701.me.com (Postfix) with ESMTPS id EC1AC39C0207
	for <second@icloud.example>; Tue,  6 Oct 2026 17:31:43 +0000 (UTC)
X-ICL-SCORE: 3.333033230041
`
const results = `Authentication-Results: bimi.icloud.com; bimi=skipped reason="insufficient dmarc"
X-ARC-Info: policy=fail; arc=none
Authentication-Results: arc.icloud.com; arc=none
Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=example.org
X-DMARC-Info: pass=pass; dmarc-policy=reject; s=r0; d=r1; pdomain=example.org
X-DMARC-Policy: v=DMARC1; p=reject; rua=mailto:reports@example.org
Authentication-Results: dkim-verifier.icloud.com;
	dkim=pass (2048-bit key) header.d=example.org header.i=@example.org header.b=Qm9ndXMg
Authentication-Results: spf.icloud.com; spf=pass (spf.icloud.com: domain of you@example.org designates 192.0.2.14 as permitted sender) smtp.mailfrom=you@example.org
Received-SPF: pass (spf.icloud.com: domain of you@example.org designates 192.0.2.14 as permitted sender) receiver=spf.icloud.com; client-ip=192.0.2.14; helo=011.lax.mailroute.net; envelope-from=you@example.org
`

export const icloud = entry + results + relayed + written

export const icloudSamples: readonly Sample[] = [
  {
    name: 'four fields of four names',
    receiver: 'icloud',
    source: icloud,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'the field names of 2018, in lower case',
    receiver: 'icloud',
    source: swap(icloud, ['Authentication-Results:', 'Authentication-results:']),
    verdict: 'everything-right',
  },
  {
    name: 'only the policy fails',
    receiver: 'icloud',
    source: swap(icloud, ['dmarc=pass', 'dmarc=fail']),
    verdict: 'check-failed: dmarc',
  },
  {
    name: 'no policy published',
    receiver: 'icloud',
    source: swap(icloud, ['dmarc=pass', 'dmarc=none']),
    verdict: 'everything-right but dmarc',
    dmarc: 'none',
  },
  {
    name: 'a blank line after every line, folds without their indent, as copying out of some programs gives',
    receiver: 'icloud',
    source: (icloud.split('\n\n')[0] ?? '').replaceAll(/\n[ \t]*/g, '\n\n') + '\n\n\n\nThis is a test.\n',
    verdict: 'everything-right',
  },
  {
    name: 'a second field of the same name further down is not counted',
    receiver: 'icloud',
    source:
      entry +
      swap(results, ['dmarc=pass', 'dmarc=fail']) +
      'Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=example.org\n' +
      relayed +
      written,
    verdict: 'check-failed: dmarc',
  },
]
