import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildProfile } from './build-profile.ts'
import { checkProfile } from './check-profile.ts'
import { goldenAccounts, plainAccount } from '#testing/profiles/golden-accounts.ts'
import { mailKeys } from './mail-keys.ts'
import { add } from '#testing/profiles/mutate.ts'
import { mutations } from '#testing/profiles/mutations.ts'

// A thousand cases on a busy machine take their time, and that is no failure.
vi.setConfig({ testTimeout: 180_000 })

function buildText(account = plainAccount): string {
  const built = buildProfile(account)
  if (!built.ok) throw new Error(JSON.stringify(built.error))
  return built.value.text
}

const good = buildText()

// The XML reader used under Node reports broken XML on the console as well.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('the checker', () => {
  test.each(Object.entries(goldenAccounts))('finds nothing in %s', (_name, account) => {
    expect(checkProfile(buildText(account), account.device)).toEqual([])
  })

  test('has 20 mutations or more, each with a name of its own', () => {
    expect(new Set(mutations.map(([name]) => name)).size).toBe(mutations.length)
    expect(mutations.length).toBeGreaterThanOrEqual(20)
  })

  test.each(mutations)('rejects %s', (_name, { key, apply }, check) => {
    const mutated = apply(good)
    expect(mutated).not.toBe(good)
    expect(checkProfile(mutated, 'mac')).toContainEqual(expect.objectContaining({ check, key }))
  })

  test.each([...mailKeys].filter(([, key]) => key.since.mac === null || key.use === 'encrypted'))(
    'rejects %s, whatever it holds',
    (name, { use }) => {
      const check = use === 'encrypted' ? 'secret' : 'not-for-device'
      for (const xml of ['<true/>', '<false/>', '<string/>', '<string>x</string>', '<integer>1</integer>'])
        expect(checkProfile(add(name, xml).apply(good), 'mac')).toContainEqual({ check, level: 'payload', key: name })
    },
  )

  test.each(['mac', 'iphone'] as const)('rejects for every other device what was made for %s', (device) => {
    const other = device === 'mac' ? 'iphone' : 'mac'
    const failures = checkProfile(buildText({ ...plainAccount, device }), other)
    expect(failures).toContainEqual({ check: 'house-rule', level: 'profile', key: 'TargetDeviceType' })
  })

  test.each(['PayloadScope', 'PayloadRemovalDisallowed'])('rejects %s in a profile for a phone', (key) => {
    const xml = key === 'PayloadScope' ? '<string>User</string>' : '<false/>'
    const spoiled = buildText({ ...plainAccount, device: 'iphone' }).replace(
      '\t<key>TargetDeviceType',
      `\t<key>${key}</key>\n\t${xml}\n$&`,
    )
    expect(checkProfile(spoiled, 'iphone')).toEqual([{ check: 'not-for-device', level: 'profile', key }])
  })

  test('rejects a file in which any one line is missing or stands there twice', () => {
    const lines = good.trimEnd().split('\n')
    for (const [index, line] of lines.entries()) {
      for (const instead of [[], [line, line]]) {
        const changed = `${lines.toSpliced(index, 1, ...instead).join('\n')}\n`
        expect(checkProfile(changed, 'mac'), `line ${index + 1}, ${instead.length} times`).not.toEqual([])
      }
    }
  })

  test('answers for any text, and accepts none of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(good.length), (junk, at) => {
        expect(checkProfile(junk, 'mac')).not.toEqual([])
        // Inside a value it may be another good value: here only that the checker answers.
        expect(checkProfile(good.slice(0, at) + junk + good.slice(at), 'mac')).toBeInstanceOf(Array)
      }),
      { numRuns: 1000 },
    )
  })
})
