import { describe, expect, it } from 'vitest'
import { readAuthenticationResults } from './authentication-results.ts'

/** One field in short: "id | method=word name=value ..." for each result. */
function short(value: string): string {
  const field = { name: 'Authentication-Results', value, raw: value, line: 1, lastLine: 1 }
  const { authservId, results } = readAuthenticationResults(field)
  const shown = results.map(({ method, word, properties }) =>
    [`${method}=${word}`, ...properties.map((pair) => `${pair.name}=${pair.value}`)].join(' '),
  )
  return [authservId, ...shown].join(' | ')
}

describe('readAuthenticationResults', () => {
  it.each([
    // RFC 8601, Appendix B
    ['example.org 1; none', 'example.org'],
    ['example.com; spf=pass smtp.mailfrom=example.net', 'example.com | spf=pass smtp.mailfrom=example.net'],
    [
      'example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net',
      'example.com | auth=pass smtp.auth=sender@example.net | spf=pass smtp.mailfrom=example.net',
    ],
    ['example.com; iprev=pass policy.iprev=192.0.2.200', 'example.com | iprev=pass policy.iprev=192.0.2.200'],
    [
      'example.com; dkim=pass reason="good signature" header.i=@mail-router.example.net; dkim=fail reason="bad signature" header.i=@newyork.example.com',
      'example.com | dkim=pass reason=good signature header.i=@mail-router.example.net | dkim=fail reason=bad signature header.i=@newyork.example.com',
    ],
    [
      "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462",
      'foo.example.net | dkim=fail policy.expired=1362471462',
    ],
    // No name of a server
    [
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.org; dkim=none (message not signed) header.d=none;dmarc=bestguesspass action=none header.from=example.org;compauth=pass reason=109',
      ' | spf=pass smtp.mailfrom=example.org | dkim=none header.d=none | dmarc=bestguesspass action=none header.from=example.org | compauth=pass reason=109',
    ],
    [
      'spf=pass smtp.mailfrom=a.org; tenant.example; dkim=pass header.d=a.org',
      ' | spf=pass smtp.mailfrom=a.org | dkim=pass header.d=a.org',
    ],
    // Relaxed
    ['MX.Example.ORG; SPF=Pass SMTP.MailFrom=Example.org', 'mx.example.org | spf=pass smtp.mailfrom=Example.org'],
    ['"example.org"; none', 'example.org'],
    ['example.org;', 'example.org'],
    ['example.org; spf=pass smtp.mailfrom=example.net;', 'example.org | spf=pass smtp.mailfrom=example.net'],
    ['example.org; dmarc=pass(p=NONE,sp=NONE) header.from=a.org;', 'example.org | dmarc=pass header.from=a.org'],
    ['example.org; dkim=pass (2048-bit (rsa) key)header.d=a.org', 'example.org | dkim=pass header.d=a.org'],
    ['example.org; dkim=pass header.b=gfT/i2HB header.s= s1', 'example.org | dkim=pass header.b=gfT/i2HB header.s=s1'],
    ['example.org dkim=pass header.d=a.org', 'example.org | dkim=pass header.d=a.org'],
    [
      'example.org; spf=pass smtp.mailfrom=a.org dkim=fail header.d=a.org',
      'example.org | spf=pass smtp.mailfrom=a.org | dkim=fail header.d=a.org',
    ],
    [
      'example.org; spf=pass smtp.mailfrom=bounce+you=example.net@example.org',
      'example.org | spf=pass smtp.mailfrom=bounce+you=example.net@example.org',
    ],
    ['example.org; spf=none smtp.mailfrom= smtp.helo=a.org', 'example.org | spf=none smtp.mailfrom= smtp.helo=a.org'],
    [
      'example.org; spf=pass smtp.mailfrom="a; dkim=pass (b"@c.org',
      'example.org | spf=pass smtp.mailfrom=a; dkim=pass (b@c.org',
    ],
    [
      String.raw`example.org; spf=pass smtp.mailfrom="a\"; dkim=pass"@c.org`,
      'example.org | spf=pass smtp.mailfrom=a"; dkim=pass@c.org',
    ],
    [
      String.raw`example.org; spf=pass (\) ; dkim=pass) smtp.mailfrom=c.org`,
      'example.org | spf=pass smtp.mailfrom=c.org',
    ],
    ['example.org; spf=fail (never closed ; dkim=pass header.d=a.org', 'example.org | spf=fail'],
    [
      'example.org; spf=fail smtp.mailfrom="never closed ; dkim=pass',
      'example.org | spf=fail smtp.mailfrom=never closed ; dkim=pass',
    ],
    ['example.org; dkim/1=pass header.d=a.org', 'example.org | dkim=pass header.d=a.org'],
    ['example.org; x-new=fine foo=bar baz', 'example.org | x-new=fine foo=bar'],
    ['', ''],
    [';;;', ''],
    ['=;=', ''],
    ['example.org; spf', 'example.org'],
    ['example.org; spf=', 'example.org | spf='],
    ['constructor; __proto__=pass', 'constructor | __proto__=pass'],
  ])('%s', (value, expected) => {
    expect(short(value)).toBe(expected)
  })
})
