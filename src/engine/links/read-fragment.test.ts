import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { everyGuide } from '#testing/every-guide.ts'
import { readFragment } from './read-fragment.ts'
import { runs } from '#testing/every.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 })

const ids = ['will-not-connect', 'no-arrow', 'v-sign']

it.each([
  ['#will-not-connect', 'will-not-connect'],
  ['will-not-connect', 'will-not-connect'],
  ['#Will-Not-Connect).', 'will-not-connect'],
  ['#will%20not%20connect', 'will-not-connect'],
  ['#v-sign', 'v-sign'],
  ['#v=abc', undefined],
  ['#V=will-not-connect', undefined],
  ['#questions', undefined],
  ['#', undefined],
  ['', undefined],
  ['#%E0%A4%A', undefined],
  ['#__proto__', undefined],
])('%s', (hash, id) => {
  expect(readFragment(hash, ids)).toBe(id)
})

it('takes any fragment, and gives nothing but an answer of the guide', () => {
  const known = everyGuide.flatMap(([, guide]) =>
    guide.phases.flatMap(({ steps }) => steps.flatMap(({ symptoms }) => symptoms.map(({ id }) => id))),
  )
  const fragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.webFragments(),
    fc
      .tuple(fc.constantFrom('', '#', '#v=', ' ', '%20', '('), fc.constantFrom(...known), fc.string({ maxLength: 8 }))
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fragment, (hash) => {
      const id = readFragment(hash, known)
      if (id !== undefined) expect(known).toContain(id)
      if (/^#?v=/i.test(hash)) expect(id).toBeUndefined()
    }),
    { numRuns: runs(11_000) },
  )
})
