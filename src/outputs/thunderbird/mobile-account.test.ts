import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effectiveValues } from '#engine/values/effective-values.ts'
import type { Values } from '#model/field.ts'
import { qrPath } from '#outputs/checklist/qr-path.ts'
import { anyAccount } from '#testing/accounts.ts'
import { decodeQr } from '#testing/decode-qr.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { mobileAccount, type MobileAccount } from './mobile-account.ts'
import { writeCode } from './write-code.ts'
import { settingsFileName, writeSettingsFile } from './write-settings-file.ts'
import { runs } from '#testing/every.ts'

const guide = fixtureGuide('two')
const typed = { fullName: 'María Example', emailAddress: 'you@example.org' }
const values = effectiveValues(guide.provider, typed)

function made(own: Partial<Values> = {}, of = guide): MobileAccount {
  const result = mobileAccount(of, effectiveValues(of.provider, { ...typed, ...own }))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** What the app's own reader makes of a code: its checks are those of version 1 of the format. */
function readCode(text: string) {
  const [version, misc, incoming, groups, ...more] = JSON.parse(text)
  expect([version, misc, more, groups.length]).toEqual([1, [1, 1], [], 1])
  const [outgoing, identity, ...others] = groups[0]
  expect(others).toEqual([])
  expect(identity).toHaveLength(2)
  expect([6, 7]).toContain(incoming.length)
  expect(outgoing).toHaveLength(6)
  for (const [protocol, host, port, security, authentication] of [incoming, outgoing]) {
    expect([protocol, authentication]).toEqual([0, 1])
    expect(host).toMatch(/^[\x21-\x7e]+$/)
    expect(Number.isInteger(port) && port >= 1 && port <= 65_535).toBe(true)
    expect([2, 3]).toContain(security)
  }
  for (const line of [incoming[5], incoming[6] ?? '', outgoing[5], ...identity]) expect(line).not.toMatch(/[\r\n]/)
  expect(identity[0]).toMatch(/^[\x21-\x7e]+@[\x21-\x7e]+$/)
  return { incoming, outgoing, identity }
}

type Element = readonly [tag: string, attributes: Readonly<Record<string, string>>, text: string, children: Element[]]

/** All files at once: the reader starts slowly. */
function readFiles(files: readonly string[]): readonly Element[] {
  const { stdout, stderr, status } = spawnSync('python3', ['testing/mobile/read-settings.py'], {
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout)
}

const child = (element: Element | undefined, tag: string) => element?.[3].find(([name]) => name === tag)
const textOf = (element: Element | undefined, tag: string) => child(element, tag)?.[2]

function serverOf(account: Element | undefined, tag: string) {
  const server = child(account, tag)
  return [
    server?.[1]['type'],
    ...['host', 'port', 'connection-security', 'authentication-type', 'username'].map((name) => textOf(server, name)),
    server?.[3].length,
  ]
}

describe('the code', () => {
  test('says what the format has, without a password', () => {
    expect(JSON.parse(writeCode(made()))).toEqual([
      1,
      [1, 1],
      [0, 'in.harbor.example', 143, 2, 1, 'you@example.org', 'Letters by tide'],
      [
        [
          [0, 'out.harbor.example', 587, 2, 1, 'you@example.org'],
          ['you@example.org', 'María Example'],
        ],
      ],
    ])
  })

  test.each([
    ['993', '465', 3, 3],
    ['143', '465', 2, 3],
    ['993', '587', 3, 2],
  ])('takes the security that goes with ports %s and %s', (imapPort, smtpPort, imap, smtp) => {
    const { incoming, outgoing } = readCode(writeCode(made({ imapPort, smtpPort })))
    expect([incoming[3], outgoing[3]]).toEqual([imap, smtp])
  })

  test('leaves out a name that is the address', () => {
    expect(readCode(writeCode(made({ accountDescription: 'you@example.org' }))).incoming).toHaveLength(6)
  })

  test('has the one login of an account with one password at both servers', () => {
    const { incoming, outgoing } = readCode(writeCode(made({ imapLogin: 'ada' }, fixtureGuide('one'))))
    expect([incoming[5], outgoing[5]]).toEqual(['ada', 'ada'])
  })
})

describe('the file', () => {
  test('is what the app itself writes for a code', () => {
    const file = writeSettingsFile(made({ fullName: 'Ada <x> & Co' }))
    const [root] = readFiles([file])
    expect(root?.[0]).toBe('k9settings')
    expect(root?.[1]).toEqual({ version: '99', format: '1' })
    const account = child(child(root, 'accounts'), 'account')
    expect(account?.[1]['uuid']).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(textOf(account, 'name')).toBe('Letters by tide')
    expect(child(child(account, 'settings'), 'value')?.slice(1, 3)).toEqual([{ key: 'deletePolicy' }, 'DELETE'])
    const server = ['STARTTLS_REQUIRED', 'PLAIN', 'you@example.org', 5]
    expect(serverOf(account, 'incoming-server')).toEqual(['IMAP', 'in.harbor.example', '143', ...server])
    expect(serverOf(account, 'outgoing-server')).toEqual(['SMTP', 'out.harbor.example', '587', ...server])
    const identity = child(child(account, 'identities'), 'identity')
    expect([textOf(identity, 'name'), textOf(identity, 'email')]).toEqual(['Ada <x> & Co', 'you@example.org'])
  })

  test('is the same for the same values, and one account whatever else changes', () => {
    expect(writeSettingsFile(made())).toBe(writeSettingsFile(made()))
    const id = (own: Partial<Values>) => /uuid="([^"]+)"/.exec(writeSettingsFile(made(own)))?.[1]
    expect(id({ fullName: 'Other', smtpPort: '465' })).toBe(id({}))
    expect(id({ emailAddress: 'other@example.org' })).not.toBe(id({}))
  })

  test('has a name that every file system takes', () => {
    expect(settingsFileName(made({ emailAddress: "O'Neill/Sons@example.org" }))).toMatch(
      /^thunderbird-[a-z\d@._-]+\.k9s$/,
    )
  })
})

describe('what is in the way', () => {
  test.each([
    [{ fullName: '' }, 'fullName', 'missing'],
    [{ emailAddress: '' }, 'emailAddress', 'missing'],
    [{ emailAddress: 'münchen@example.org' }, 'emailAddress', 'ascii'],
    [{ imapPort: '0' }, 'imapPort', 'wrong'],
    [{ smtpHost: 'https://x' }, 'smtpHost', 'wrong'],
  ] as const)('%o', (own, field, kind) => {
    const result = mobileAccount(guide, { ...values, ...own })
    expect(result.ok ? [] : result.error).toContainEqual({ field, kind })
  })
})

test(
  'accounts by the thousand: code and file hold the values and no password, or are not made',
  { timeout: 120_000 },
  () => {
    const accounts: { readonly account: MobileAccount; readonly pieces: readonly string[] }[] = []
    let refused = 0
    fc.assert(
      fc.property(anyAccount, ({ plain, secrets }) => {
        const result = mobileAccount(guide, effectiveValues(guide.provider, plain))
        if (!result.ok) {
          refused += 1
          return
        }
        accounts.push({ account: result.value, pieces: Object.values(secrets) })
      }),
      { numRuns: runs(10_000) },
    )
    expect(Math.min(accounts.length, refused)).toBeGreaterThan(runs(1000))

    for (const { account, pieces } of accounts) {
      const code = writeCode(account)
      const { incoming, outgoing, identity } = readCode(code)
      const { name, person, address } = account
      expect(incoming[6] ?? address).toBe(name)
      expect(identity).toEqual([address, person])
      expect([incoming[1], String(incoming[2]), incoming[5]]).toEqual([
        account.incoming.host,
        account.incoming.port,
        account.incoming.login,
      ])
      expect([outgoing[1], String(outgoing[2]), outgoing[5]]).toEqual([
        account.outgoing.host,
        account.outgoing.port,
        account.outgoing.login,
      ])
      for (const piece of pieces) expect(code + writeSettingsFile(account)).not.toContain(piece)
    }

    // The reader of files takes more time than all the rest.
    const some = accounts.slice(0, 1000)
    const files = readFiles(some.map(({ account }) => writeSettingsFile(account)))
    expect(files.length).toBe(some.length)
    for (const [index, { account }] of some.entries()) {
      const root = files[index]
      const read = child(child(root, 'accounts'), 'account')
      expect(textOf(read, 'name')).toBe(account.name)
      for (const [tag, { host, port, login }] of [
        ['incoming-server', account.incoming],
        ['outgoing-server', account.outgoing],
      ] as const) {
        const [, foundHost, foundPort, , , foundLogin, count] = serverOf(read, tag)
        expect([foundHost, foundPort, foundLogin, count]).toEqual([host, port, login, 5])
      }
      const identity = child(child(read, 'identities'), 'identity')
      expect([textOf(identity, 'name'), textOf(identity, 'email')]).toEqual([account.person, account.address])
    }

    // Another reader finds the very text in the picture of a code.
    for (const { account } of accounts.slice(0, 100)) {
      const code = writeCode(account)
      expect(decodeQr(qrPath(code, 'L'), 4)).toBe(code)
    }
  },
)
