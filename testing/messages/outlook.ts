import { relayed, written } from './route.ts'
import { type Sample, swap, withoutSignature } from './sample.ts'

/** Outlook.com and Microsoft 365: no name of a server, the results right above the entry, spaces missing. */
const entry = `Received: from SJ2PR10MB7860.namprd10.prod.outlook.com (2603:10b6:a03:574::20)
 by MN2PR10MB4110.namprd10.prod.outlook.com with HTTPS; Tue, 6 Oct 2026
 17:31:50 +0000
Received: from BL1PR13CA0001.namprd13.prod.outlook.com (2603:10b6:208:256::6)
 by SJ2PR10MB7860.namprd10.prod.outlook.com (2603:10b6:a03:574::20) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9769.17; Tue, 6 Oct
 2026 17:31:47 +0000
Received: from BN2PEPF000044A1.namprd02.prod.outlook.com
 (2603:10b6:208:256:cafe::de) by BL1PR13CA0001.outlook.office365.com
 (2603:10b6:208:256::6) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9745.29 via Frontend Transport; Tue,
 6 Oct 2026 17:31:46 +0000
`
const results = `Authentication-Results: spf=pass (sender IP is 192.0.2.14)
 smtp.mailfrom=example.org; dkim=pass (signature was verified)
 header.d=example.org;dmarc=pass action=none
 header.from=example.org;compauth=pass reason=100
`
const rest = `Received-SPF: Pass (protection.outlook.com: domain of example.org designates
 192.0.2.14 as permitted sender) receiver=protection.outlook.com;
 client-ip=192.0.2.14; helo=011.lax.mailroute.net; pr=C
Received: from 011.lax.mailroute.net (192.0.2.14) by
 BN2PEPF000044A1.mail.protection.outlook.com (10.167.243.152) with Microsoft
 SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9769.17
 via Frontend Transport; Tue, 6 Oct 2026 17:31:46 +0000
`

const unsigned = swap(results, [
  'dkim=pass (signature was verified)\n header.d=example.org',
  'dkim=none (message not signed)\n header.d=none',
])

export const outlook = entry + results + rest + relayed + written

export const outlookSamples: readonly Sample[] = [
  {
    name: 'all three pass',
    receiver: 'outlook',
    source: outlook,
    verdict: 'everything-right',
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
  },
  {
    name: 'found out under "another service"',
    receiver: 'other',
    source: outlook,
    verdict: 'everything-right',
    readAs: 'outlook',
  },
  {
    name: 'an older form with the name of the tenant between the results',
    receiver: 'outlook',
    source:
      entry +
      `Authentication-Results: spf=pass (sender IP is 192.0.2.14)
 smtp.mailfrom=example.org; example.onmicrosoft.com; dkim=pass (signature was
 verified) header.d=example.org;example.onmicrosoft.com; dmarc=pass
 action=none header.from=example.org;compauth=pass reason=100
` +
      rest +
      relayed +
      written,
    verdict: 'everything-right',
  },
  {
    name: 'no policy published: its best guess is no pass',
    receiver: 'outlook',
    source: entry + swap(results, ['dmarc=pass', 'dmarc=bestguesspass']) + rest + relayed + written,
    verdict: 'everything-right but dmarc',
    dmarc: 'none',
  },
  {
    name: 'only a best guess',
    receiver: 'outlook',
    source:
      entry +
      `Authentication-Results: spf=none (sender IP is 192.0.2.14)
 smtp.mailfrom=example.org; dkim=timeout (key query timeout)
 header.d=example.org;dmarc=bestguesspass action=none
 header.from=example.org;compauth=pass reason=109
` +
      rest +
      relayed +
      written,
    verdict: 'cannot-tell: temporary',
    dkim: 'temporary',
    dmarc: 'none',
  },
  {
    name: 'not signed, and SPF alone carries it',
    receiver: 'outlook',
    source: entry + unsigned + rest + withoutSignature(relayed) + written,
    verdict: 'everything-right but dkim',
    dkim: 'none',
  },
  {
    name: 'called not signed, with a signature in it',
    receiver: 'outlook',
    source: entry + unsigned + rest + relayed + written,
    verdict: 'cannot-tell: signature-unseen',
    dkim: 'none',
  },
  {
    name: 'everything fails',
    receiver: 'outlook',
    source:
      entry +
      `Authentication-Results: spf=fail (sender IP is 192.0.2.14)
 smtp.mailfrom=example.org; dkim=fail (body hash did not verify)
 header.d=example.org;dmarc=fail action=oreject
 header.from=example.org;compauth=fail reason=000
` +
      rest +
      relayed +
      written,
    verdict: 'check-failed: spf dkim dmarc',
  },
  {
    name: 'the sending Exchange wrote results in the name of the recipient, below the entry',
    receiver: 'outlook',
    source:
      entry +
      rest +
      relayed +
      `authentication-results: dkim=pass (signature was verified)
 header.d=example.org;example.net; dmarc=pass action=none
 header.from=example.org;
` +
      written,
    verdict: 'no-report',
  },
  {
    name: 'a field without a name, pasted on top, does not take the place of the real one',
    receiver: 'outlook',
    source:
      results +
      entry +
      swap(results, ['spf=pass', 'spf=fail'], ['dmarc=pass', 'dmarc=fail']) +
      rest +
      relayed +
      written,
    verdict: 'check-failed: spf dmarc',
  },
  { name: 'Gmail was named', receiver: 'gmail', source: outlook, verdict: 'cannot-tell: other-receiver' },
]
