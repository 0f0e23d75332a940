import { describe, expect, it } from 'vitest'
import { readReceived } from './received.ts'

const read = (value: string) => {
  const { from, fromNames, by, signedInAs } = readReceived(
    { name: 'Received', value, raw: '', line: 1, lastLine: 1 },
    0,
  )
  return [from, fromNames.join(' '), by, signedInAs]
}

describe('readReceived', () => {
  it.each([
    // Postfix, taking a message in from one who signed in
    [
      'from smtpclient.apple (unknown [198.51.100.7]) (using TLSv1.3 with cipher X (256/256 bits)) (No client certificate requested) (Authenticated sender: you@example.org) by 011.lax.mailroute.net (Postfix) with ESMTPSA id 4f8; Mon, 9 Feb 2026 17:31:39 +0000 (UTC)',
      ['smtpclient.apple', 'smtpclient.apple', '011.lax.mailroute.net', 'you@example.org'],
    ],
    // Gmail
    [
      'from relay.example (relay.example. [192.0.2.14]) by mx.google.com with ESMTPS id 1 for <a@b.org> (version=TLS1_3 cipher=X bits=256/256); Mon, 9 Feb 2026',
      ['relay.example', 'relay.example', 'mx.google.com', null],
    ],
    [
      'by 2002:a05:6512:3a8f:0:0:0:0 with SMTP id q15csp; Mon, 9 Feb 2026',
      ['', '', '2002:a05:6512:3a8f:0:0:0:0', null],
    ],
    [
      'from [192.168.1.20] ([2001:db8::7]) by smtp.gmail.com with ESMTPSA id 1; Mon',
      ['192.168.1.20', '', 'smtp.gmail.com', ''],
    ],
    // Microsoft
    [
      'from relay.example (192.0.2.14) by BN2.mail.protection.outlook.com (10.1.2.3) with Microsoft SMTP Server (version=TLS1_3) id 15.20 via Frontend Transport; Tue',
      ['relay.example', 'relay.example', 'bn2.mail.protection.outlook.com', null],
    ],
    // Yahoo
    [
      'from 192.0.2.14 (EHLO relay.example) by 10.253.231.24 with SMTPs (version=TLS1_3); Sat',
      ['192.0.2.14', 'relay.example', '10.253.231.24', null],
    ],
    // Exim
    [
      'from [192.0.2.14] (port=35113 helo=relay.example) by mx.example.org with esmtpsa (Exim 4.98) id 1; Tue',
      ['192.0.2.14', 'relay.example', 'mx.example.org', ''],
    ],
    // qmail
    [
      'from unknown (HELO relay.example) (192.0.2.14) by mx.example.org with SMTP; 9 Feb 2026',
      ['unknown', 'relay.example', 'mx.example.org', null],
    ],
    // The greeting and the name looked up differ
    [
      'from relay.example (other.example.net [203.0.113.1]) by mx.example.org with ESMTP id 1; Tue',
      ['relay.example', 'relay.example other.example.net', 'mx.example.org', null],
    ],
    [
      'from by (by.example.org [192.0.2.1]) by mx.example.org with ESMTPA id with; Tue',
      ['by', 'by.example.org', 'mx.example.org', ''],
    ],
    ['from [IPv6:2001:db8::1] by MX.Example.ORG. with UTF8SMTPSA; Tue', ['2001:db8::1', '', 'mx.example.org', '']],
    ['(qmail 12345 invoked by uid 89); 9 Feb 2026', ['', '', '', null]],
    ['constructor __proto__ with', ['', '', '', null]],
    ['', ['', '', '', null]],
  ])('%s', (value, expected) => {
    expect(read(value)).toEqual(expected)
  })

  it('sees no sign-in in what stands after the date', () => {
    expect(read('from a.example by b.example with ESMTP; Tue (Authenticated sender: you@example.org)')[3]).toBeNull()
  })
})
