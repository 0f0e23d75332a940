import { describe, expect, test } from 'vitest'
import type { PlainFieldId } from '#model/field.ts'
import type { ProfileProblem } from '#model/profile.ts'
import { buildProfile, explainFailures } from './build-profile.ts'
import { accountWith, goldenAccounts, longHost, plainAccount } from '#testing/profiles/golden-accounts.ts'
import { mailKeys } from './mail-keys.ts'

function textOf(input: Parameters<typeof buildProfile>[0]): string {
  const built = buildProfile(input)
  if (!built.ok) throw new Error(JSON.stringify(built.error))
  return built.value.text
}

function problemsOf(input: Parameters<typeof buildProfile>[0]): readonly ProfileProblem[] {
  const built = buildProfile(input)
  return built.ok ? [] : built.error
}

describe('golden profiles', () => {
  test.each(Object.entries(goldenAccounts))('%s', async (name, account) => {
    await expect(textOf(account)).toMatchFileSnapshot(`../../../testing/profiles/${name}.mobileconfig`)
  })

  test.each(Object.entries(goldenAccounts))('%s: the same values give the same bytes', (_name, account) => {
    expect(textOf(structuredClone(account))).toBe(textOf(account))
  })

  test.each(Object.entries(goldenAccounts))('%s: no password key and no key of iOS alone', (_name, account) => {
    const never = [...mailKeys]
      .filter(([, key]) => key.use === 'encrypted' || key.since.mac === null)
      .map(([key]) => key)
    expect(never).toHaveLength(2 + 15)
    for (const key of never) expect(textOf(account)).not.toContain(`<key>${key}</key>`)
  })

  test.each([
    ['mac', 5, 'has'],
    ['iphone', 1, 'has not'],
  ] as const)('a profile for the %s says device type %i, and %s what only macOS knows', (device, type, has) => {
    const text = textOf({ ...plainAccount, device })
    expect(text).toMatch(new RegExp(`<key>TargetDeviceType</key>\\s*<integer>${type}</integer>`))
    for (const key of ['PayloadScope', 'PayloadRemovalDisallowed'])
      expect(text.includes(`<key>${key}</key>`), key).toBe(has === 'has')
  })

  test('two user names, both ports as integers, TLS on both servers whatever the port', () => {
    const text = textOf(accountWith({ imapLogin: 'in', smtpLogin: 'out', imapPort: '1', smtpPort: '25' }))
    expect(text).toMatch(/<key>IncomingMailServerUsername<\/key>\s*<string>in<\/string>/)
    expect(text).toMatch(/<key>OutgoingMailServerUsername<\/key>\s*<string>out<\/string>/)
    expect(text).toMatch(/<key>IncomingMailServerPortNumber<\/key>\s*<integer>1<\/integer>/)
    expect(text).toMatch(/<key>OutgoingMailServerPortNumber<\/key>\s*<integer>25<\/integer>/)
    expect(text).toMatch(/<key>IncomingMailServerUseSSL<\/key>\s*<true\/>/)
    expect(text).toMatch(/<key>OutgoingMailServerUseSSL<\/key>\s*<true\/>/)
    expect(text).toMatch(/<key>OutgoingPasswordSameAsIncomingPassword<\/key>\s*<false\/>/)
  })
})

describe('values that make no profile', () => {
  const refused: readonly [value: string, field: PlainFieldId, kind: ProfileProblem['kind']][] = [
    ['', 'fullName', 'missing'],
    [' \u00A0 ', 'accountDescription', 'missing'],
    ['', 'imapPort', 'missing'],
    ['a\u0000b', 'fullName', 'control-character'],
    ['a\u0001b', 'accountDescription', 'control-character'],
    ['a\tb', 'fullName', 'control-character'],
    ['a\nb', 'imapLogin', 'control-character'],
    ['a\r\nb', 'smtpLogin', 'control-character'],
    ['a\u007Fb', 'fullName', 'control-character'],
    ['a\u0085b', 'fullName', 'control-character'],
    ['a\u2028b', 'fullName', 'control-character'],
    ['imap.example\u001B.org', 'imapHost', 'control-character'],
    ['a\uD800b', 'fullName', 'broken-character'],
    ['\uDE00a', 'smtpLogin', 'broken-character'],
    ['a\uFFFEb', 'fullName', 'broken-character'],
    ['a\uFFFFb', 'fullName', 'broken-character'],
    ['Ren\uFFFD', 'fullName', 'broken-character'],
    ['a\u{1FFFE}b', 'fullName', 'broken-character'],
    ['you\u200B@example.org', 'emailAddress', 'invisible-character'],
    ['\uFEFFyou', 'imapLogin', 'invisible-character'],
    [' you@example.org', 'imapLogin', 'outer-space'],
    ['you@example.org\u00A0', 'smtpLogin', 'outer-space'],
    ['x'.repeat(999), 'fullName', 'too-long'],
    ['ü'.repeat(500), 'accountDescription', 'too-long'],
    ['u'.repeat(256), 'imapLogin', 'too-long'],
    ['ü'.repeat(128), 'smtpLogin', 'too-long'],
    [`${longHost}e`, 'imapHost', 'too-long'],
    [`${'a'.repeat(64)}.org`, 'imapHost', 'not-a-host'],
    ['imap.mailroute.net:143', 'imapHost', 'not-a-host'],
    ['https://imap.mailroute.net', 'imapHost', 'not-a-host'],
    ['imap..mailroute.net', 'imapHost', 'not-a-host'],
    ['imap.mailroute.net.', 'imapHost', 'not-a-host'],
    ['-smtp.example.org', 'smtpHost', 'not-a-host'],
    ['smtp.example.org ', 'smtpHost', 'not-a-host'],
    ['smtp example.org', 'smtpHost', 'not-a-host'],
    ['you@example.org', 'smtpHost', 'not-a-host'],
    ['0', 'imapPort', 'not-a-port'],
    ['65536', 'smtpPort', 'not-a-port'],
    ['143.0', 'imapPort', 'not-a-port'],
    ['1e2', 'imapPort', 'not-a-port'],
    ['0x8f', 'imapPort', 'not-a-port'],
    ['+587', 'smtpPort', 'not-a-port'],
    ['-1', 'smtpPort', 'not-a-port'],
    [' 587', 'smtpPort', 'not-a-port'],
    ['0587', 'smtpPort', 'not-a-port'],
    ['５８７', 'smtpPort', 'not-a-port'],
    ['587 (STARTTLS)', 'smtpPort', 'not-a-port'],
    ['9'.repeat(400), 'smtpPort', 'not-a-port'],
    ['you', 'emailAddress', 'not-an-address'],
    ['@example.org', 'emailAddress', 'not-an-address'],
    ['you@', 'emailAddress', 'not-an-address'],
    ['you@example', 'emailAddress', 'not-an-address'],
    ['you@192.0.2.1', 'emailAddress', 'not-an-address'],
    ['you@@example.org', 'emailAddress', 'not-an-address'],
    ['.you@example.org', 'emailAddress', 'not-an-address'],
    ['y..ou@example.org', 'emailAddress', 'not-an-address'],
    ['you@example.org,me@example.org', 'emailAddress', 'not-an-address'],
    ['You <you@example.org>', 'emailAddress', 'not-an-address'],
    [' you@example.org', 'emailAddress', 'not-an-address'],
    [`${'y'.repeat(65)}@example.org`, 'emailAddress', 'not-an-address'],
    [`${'y'.repeat(64)}@${'e'.repeat(63)}.${'f'.repeat(63)}.${'g'.repeat(58)}.org`, 'emailAddress', 'too-long'],
  ]

  test.each(refused)('%j as %s: %s', (value, field, kind) => {
    expect(problemsOf(accountWith({ [field]: value }))).toEqual([expect.objectContaining({ kind, field })])
  })

  test('every field at fault is named, in the order of the fields', () => {
    const problems = problemsOf(accountWith({ smtpPort: '', fullName: '', emailAddress: 'x' }))
    expect(problems).toEqual([
      { kind: 'missing', field: 'fullName' },
      { kind: 'not-an-address', field: 'emailAddress' },
      { kind: 'missing', field: 'smtpPort' },
    ])
  })

  test('a length problem says how long it may be', () => {
    expect(problemsOf(accountWith({ imapLogin: 'u'.repeat(300) }))).toEqual([
      { kind: 'too-long', field: 'imapLogin', limit: 255 },
    ])
  })

  test.each(['192.0.2.1', '2001:db8::1', 'localhost', 'IMAP.Example.ORG', 'bücher.example', 'a-b.example'])(
    '%s is a host',
    (imapHost) => {
      expect(problemsOf(accountWith({ imapHost }))).toEqual([])
    },
  )

  test.each(['"a b"@example.org', '""@example.org', 'a.b+c@sub.example.org', "!#$%&'*+/=?^_`{|}~-@example.org"])(
    '%s is an address',
    (emailAddress) => {
      expect(problemsOf(accountWith({ emailAddress }))).toEqual([])
    },
  )
})

describe('a file that fails its check', () => {
  test.each([
    ['a line break', 'Two\nlines'],
    ['a control character', 'a\u0001b'],
    ['nothing but spaces', ' '],
  ])('texts with %s: no value is blamed', (_name, profileName) => {
    const problems = problemsOf({ ...plainAccount, texts: { ...plainAccount.texts, profileName } })
    expect(problems.map((problem) => problem.kind)).toEqual(['file-fails-check'])
  })

  test.each(['', 'net mailroute', 'net..mailroute', 'net.mailroute/..', 'x'.repeat(300)])(
    'a provider whose identifiers begin with %j',
    (reverseDns) => {
      const problems = problemsOf({ ...plainAccount, provider: { ...plainAccount.provider, reverseDns } })
      expect(problems).toEqual([{ kind: 'file-fails-check', key: 'PayloadIdentifier' }])
    },
  )

  test('a failure at a value names its field, and then nothing else is blamed', () => {
    const problems = explainFailures([
      { check: 'not-as-written', level: 'profile', key: '' },
      { check: 'port-range', level: 'payload', key: 'OutgoingMailServerPortNumber' },
      { check: 'changed-on-the-way', level: 'payload', key: 'OutgoingMailServerPortNumber' },
    ])
    expect(problems).toEqual([{ kind: 'value-fails-check', field: 'smtpPort', key: 'OutgoingMailServerPortNumber' }])
  })
})
