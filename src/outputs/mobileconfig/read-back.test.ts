import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { parse } from 'plist'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Values } from '#model/field.ts'
import { buildProfile } from './build-profile.ts'
import { checkProfile } from './check-profile.ts'
import { composeProfile, type ProfileInput } from './compose-profile.ts'
import { keyOfField } from './field-keys.ts'
import { goldenAccounts, plainAccount } from '#testing/profiles/golden-accounts.ts'

const hostile = [
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&#0;',
  '--',
  '{imapHost}',
  '$&',
  '\\',
  '%',
  '\u0301',
  '\u200F',
  '\u202E',
  'ש',
  'ب',
  '👩🏽‍💻',
  '𝒜',
  '\uE000',
  ' ',
]

/** Any text, with the pieces that break XML and readers of it mixed in; also characters that must be refused. */
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ unit: 'grapheme' })),
  )
  .map((parts) => parts.join(''))
const label = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?$/)
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 8 }).map((labels) => labels.join('.')),
  fc.domain(),
  fc.ipV4(),
  fc.constant('bücher.example'),
)
const port = fc.integer({ min: 1, max: 65_535 }).map(String)
const address = fc.oneof(fc.emailAddress(), fc.constantFrom("o'neill&sons@example.org", 'שלום@example.org'))

const anyAccount: fc.Arbitrary<ProfileInput> = fc
  .record<Values>({
    fullName: anyText,
    emailAddress: address,
    accountDescription: anyText,
    imapHost: host,
    imapPort: port,
    imapLogin: fc.oneof(address, anyText),
    smtpHost: host,
    smtpPort: port,
    smtpLogin: fc.oneof(address, anyText),
  })
  .chain((values) => fc.constantFrom('mac', 'iphone').map((device) => ({ ...plainAccount, values, device })))

/** What a reader must find in the payload: every value, ports as numbers. */
function expectedPayload({ values }: ProfileInput): Readonly<Record<string, string | number>> {
  return {
    [keyOfField.fullName]: values.fullName,
    [keyOfField.emailAddress]: values.emailAddress,
    [keyOfField.accountDescription]: values.accountDescription,
    [keyOfField.imapHost]: values.imapHost,
    [keyOfField.imapPort]: Number.parseInt(values.imapPort, 10),
    [keyOfField.imapLogin]: values.imapLogin,
    [keyOfField.smtpHost]: values.smtpHost,
    [keyOfField.smtpPort]: Number.parseInt(values.smtpPort, 10),
    [keyOfField.smtpLogin]: values.smtpLogin,
  }
}

interface Accepted {
  readonly account: ProfileInput
  readonly text: string
}

function tryAccount(account: ProfileInput): readonly Accepted[] {
  const built = buildProfile(account)
  return built.ok ? [{ account, text: built.value.text }] : []
}

const wanted = 1200

/** The same cases go through both readers. A fixed seed: a case that fails can be looked at again. */
function makeAccepted(): readonly Accepted[] {
  const accepted: Accepted[] = []
  for (let seed = 1; accepted.length < wanted; seed += 1)
    accepted.push(...fc.sample(anyAccount, { numRuns: 1000, seed }).flatMap(tryAccount))
  return accepted.slice(0, wanted)
}

// Thousands of files are made here: a busy machine takes its time, and that is no failure.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

let accepted: readonly Accepted[] = []
beforeAll(() => {
  accepted = makeAccepted()
})

function isHostile({ account }: Accepted): boolean {
  return /[&<>]|[^\p{ASCII}]/u.test(Object.values(account.values).join(''))
}

describe('what is read back is what was put in', () => {
  test(`${wanted} accepted accounts were made, most of them hostile`, () => {
    expect(accepted).toHaveLength(wanted)
    expect(accepted.filter(isHostile).length).toBeGreaterThan(wanted / 2)
  })

  test('by the reader of the library, and the checker accepts each', () => {
    for (const { account, text } of accepted) {
      const read = parse(text)
      expect(read).toEqual(composeProfile(account))
      expect(read).toHaveProperty('PayloadContent.0', expect.objectContaining(expectedPayload(account)))
      expect(checkProfile(text, account.device)).toEqual([])
    }
  })

  test('any account at all is either refused for a value, or accepted whole', () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const built = buildProfile(account)
        if (built.ok) {
          expect(parse(built.value.text)).toEqual(composeProfile(account))
          expect(buildProfile(structuredClone(account))).toEqual(built)
        } else {
          expect(built.error.length).toBeGreaterThan(0)
          for (const { kind } of built.error) expect(kind).not.toMatch(/-fails-check$/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

const hasPython = spawnSync('python3', ['-c', 'import plistlib'], { timeout: 20_000 }).status === 0
const whenSkipped = hasPython ? '' : ' (skipped: there is no python3 here)'

test.skipIf(!hasPython)(`and by Python's plistlib${whenSkipped}`, () => {
  const golden = Object.values(goldenAccounts).flatMap(tryAccount)
  const cases = [...golden, ...accepted]
  const python = spawnSync(
    'python3',
    [fileURLToPath(new URL('../../../testing/profiles/read-back.py', import.meta.url))],
    {
      input: JSON.stringify(cases.map(({ text }) => text)),
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      maxBuffer: 100_000_000,
    },
  )
  expect(python.stderr).toBe('')
  const read: unknown = JSON.parse(python.stdout)
  expect(read).toEqual(cases.map(({ account }) => composeProfile(account)))
  // Python tells an integer from a real, and writes 143 and 143.0.
  expect(python.stdout).not.toMatch(/PortNumber": \d+\.|PayloadVersion": \d+\./)
})
