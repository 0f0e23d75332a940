import { describe, expect, test, vi } from 'vitest'
import * as fc from 'fast-check'
import { nameFile } from './name-file.ts'

// A thousand cases on a busy machine take their time, and that is no failure.
vi.setConfig({ testTimeout: 180_000 })

const provider = { id: 'mailroute', reverseDns: 'net.mailroute' }

describe('the name of the file', () => {
  test.each([
    ['you@example.org', 'mailroute-you@example.org.mobileconfig'],
    ['You@Example.ORG', 'mailroute-you@example.org.mobileconfig'],
    ['a.b+c_d-e@example.org', 'mailroute-a.b+c_d-e@example.org.mobileconfig'],
  ])('%s: %s', (address, name) => {
    expect(nameFile(provider, address)).toBe(name)
  })

  test('what no file system takes is replaced, and the account stays recognizable', () => {
    expect(nameFile(provider, 'a/b:c*d@example.org')).toMatch(
      /^mailroute-a-b-c-d@example\.org-[0-9a-f]{8}\.mobileconfig$/,
    )
  })

  test('two addresses that are replaced alike keep two names', () => {
    expect(nameFile(provider, 'a/b@example.org')).not.toBe(nameFile(provider, 'a*b@example.org'))
    expect(nameFile(provider, 'a/b@example.org')).not.toBe(nameFile(provider, 'a-b@example.org'))
  })

  test('whatever the account, the name is safe and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 300 }), (id, address) => {
        const name = nameFile({ ...provider, id }, address)
        expect(name).toMatch(/^[a-z\d][a-z\d@._+-]*\.mobileconfig$/)
        expect(name.length).toBeLessThan(150)
      }),
      { numRuns: 1000 },
    )
  })
})
