import { describe, expect, test, vi } from 'vitest'
import * as fc from 'fast-check'
import { v5 } from 'uuid'
import { identifyAccount } from './account-identity.ts'
import { buildProfile } from './build-profile.ts'
import { accountWith, plainAccount } from '#testing/profiles/golden-accounts.ts'

// A thousand cases on a busy machine take their time, and that is no failure.
vi.setConfig({ testTimeout: 180_000 })

const { provider } = plainAccount

/** The four identifying values in a finished file. */
function identityIn(changed: Parameters<typeof accountWith>[0]): readonly string[] {
  const built = buildProfile(accountWith(changed))
  if (!built.ok) throw new Error(JSON.stringify(built.error))
  return [...built.value.text.matchAll(/<key>Payload(?:Identifier|UUID)<\/key>\s*<string>(.*)<\/string>/g)].map(
    (match) => match[1] ?? '',
  )
}

describe('who an account is', () => {
  test('the library derives version 5 as in RFC 9562, appendix A.4', () => {
    expect(v5('www.example.com', v5.DNS)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  // Were these to change, every profile installed so far would be a stranger to the next download.
  test('never changes from one version of the guide to the next', () => {
    expect(identifyAccount(provider, 'you@example.org')).toMatchInlineSnapshot(`
      {
        "payloadIdentifier": "net.mailroute.mail-setup.727e0c62-2690-55fe-96be-bd85e50850e1.account",
        "payloadUuid": "2e8b980a-5a71-5d8a-9630-d56394082f3c",
        "profileIdentifier": "net.mailroute.mail-setup.727e0c62-2690-55fe-96be-bd85e50850e1",
        "profileUuid": "727e0c62-2690-55fe-96be-bd85e50850e1",
      }
    `)
  })

  test.each([
    { imapPort: '993' },
    { smtpPort: '465' },
    { imapHost: 'other.example.org' },
    { smtpHost: 'other.example.org' },
    { imapLogin: 'other' },
    { smtpLogin: 'other' },
    { fullName: 'Other Name' },
    { accountDescription: 'Other description' },
    { emailAddress: 'You@Example.ORG' },
  ])('a download corrected by %j updates the same account', (changed) => {
    expect(identityIn(changed)).toHaveLength(4)
    expect(identityIn(changed)).toEqual(identityIn({}))
  })

  test('one address in two compositions is one account', () => {
    expect(identityIn({ emailAddress: 'jose\u0301@example.org' })).toEqual(
      identityIn({ emailAddress: 'jos\u00E9@example.org' }),
    )
  })

  test('the same address at another provider is another account', () => {
    const here = Object.values(identifyAccount(provider, 'you@example.org'))
    const there = Object.values(identifyAccount({ ...provider, id: 'other' }, 'you@example.org'))
    expect(new Set([...here, ...there]).size).toBe(8)
  })

  test('two different addresses share nothing', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,3}$/)
    const local = fc.stringMatching(/^[a-z0-9][a-z0-9.+_-]{0,3}$/)
    const address = fc.tuple(local, label, label).map(([name, host, top]) => `${name}@${host}.${top}`)
    fc.assert(
      fc.property(fc.uniqueArray(address, { minLength: 2, maxLength: 20 }), (addresses) => {
        const all = addresses.flatMap((each) => Object.values(identifyAccount(provider, each)))
        expect(new Set(all).size).toBe(addresses.length * 4)
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['a.b@example.org', 'a-b@example.org', 'a+b@example.org', 'ab@example.org', 'a@b.example.org'])(
    '%s has identifiers of its own, of safe characters and the same length',
    (emailAddress) => {
      const { profileIdentifier, payloadIdentifier } = identifyAccount(provider, emailAddress)
      expect(profileIdentifier).toMatch(/^net\.mailroute\.mail-setup\.[0-9a-f-]{36}$/)
      expect(payloadIdentifier).toBe(`${profileIdentifier}.account`)
      expect(profileIdentifier).not.toBe(identifyAccount(provider, 'a_b@example.org').profileIdentifier)
    },
  )
})
