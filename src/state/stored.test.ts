import * as fc from 'fast-check'
import * as v from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { currentKeeping } from '#platform/storage.ts'
import { checkWith } from './state-checks.ts'
import { checkedStorage } from './stored.ts'
import { runs } from '#testing/every.ts'

/** A localStorage as browsers have it, over a map. */
const stored = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, text: string) => void stored.set(key, text),
  removeItem: (key: string) => void stored.delete(key),
})

const schema = v.object({ done: v.array(v.string()), at: v.nullable(v.string()) })
const initial = { done: [] as string[], at: null as string | null }
const storage = () => checkedStorage(checkWith(schema), 2, initial)

beforeEach(() => stored.clear())

describe('what is read', () => {
  test('any text at all is believed only in its right shape, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.record({ version: fc.anything(), state: fc.anything() }).map((value) => JSON.stringify(value)),
      fc
        .record({
          version: fc.oneof(fc.constant(2), fc.integer({ min: 0, max: 4 })),
          state: fc.record({
            done: fc.oneof(fc.array(fc.string()), fc.anything()),
            at: fc.oneof(fc.string(), fc.anything()),
          }),
        })
        .map((value) => JSON.stringify(value)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        stored.clear()
        stored.set('key', text)
        const read = storage().getItem('key') as { state: unknown; version?: number } | null
        if (read === null) {
          // Set aside, or left alone because a newer version wrote it: never lost.
          expect([stored.get('key'), stored.get('key.bad')]).toContain(text)
          return
        }
        expect(read.version).toBe(2)
        expect(v.is(schema, read.state)).toBe(true)
      }),
      { numRuns: runs(5000) },
    )
  })

  test('whatever is written comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.option(fc.string()), (done, at) => {
        stored.clear()
        void storage().setItem('key', { state: { done, at } })
        const read = storage().getItem('key') as { state: unknown } | null
        expect(read?.state ?? initial).toEqual({ done, at })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what is written', () => {
  test('nothing to remember is nothing stored', () => {
    void storage().setItem('key', { state: { done: ['a'], at: 'a' } })
    expect(stored.has('key')).toBe(true)
    void storage().setItem('key', { state: initial })
    expect(stored.has('key')).toBe(false)
  })

  test('what a newer version wrote is read, never overwritten, and the person can be told', () => {
    const newer = JSON.stringify({ version: 3, state: { done: ['a'], at: 'a', more: true } })
    stored.set('key', newer)
    const mine = storage()
    expect(mine.getItem('key')).toMatchObject({ state: { done: ['a'], at: 'a' } })
    void mine.setItem('key', { state: { done: ['b'], at: 'b' } })
    expect(stored.get('key')).toBe(newer)
    expect(currentKeeping()).toBe('newer')
  })

  test('a newer tab that writes while this one is open is not overwritten, also before the news of it is here', () => {
    const mine = storage()
    void mine.setItem('key', { state: { done: ['a'], at: 'a' } })
    const newer = JSON.stringify({ state: { done: ['b'] }, version: 3 })
    stored.set('key', newer)
    void mine.setItem('key', { state: { done: ['a', 'c'], at: 'c' } })
    expect(stored.get('key')).toBe(newer)
    expect(currentKeeping()).toBe('newer')

    // It forgot everything: then there is nothing to protect any more.
    stored.delete('key')
    void mine.setItem('key', { state: { done: ['d'], at: 'd' } })
    expect(mine.getItem('key')).toMatchObject({ state: { done: ['d'], at: 'd' } })
    expect(currentKeeping()).toBe('kept')
  })
})
