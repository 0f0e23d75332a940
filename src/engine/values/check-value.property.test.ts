import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkValue } from './check-value.ts'
import { plainFields } from './fields.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 })

const pieces = `imap.example.net|you@example.org|https://|mailto:|:143|/path| |\u00a0|\u200b|\n|.|..|,|@|<|>|"|“|*|•|143
|５８７|ｉｍａｐ|Bücher|İ|ẞ|Σ|\u0308|[::1]|-|_|\ud800|%20|。|👩‍💻|(|)|0|::|localhost`.split('|')

/** Texts like those people type, and any text at all. */
const typed = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
)

const changes = new Set<string>(['trimmed', 'lowercased-host', 'trailing-dot', 'leading-zeros', 'international-host'])

describe.each(plainFields)('checkValue of any text as %s', (field) => {
  it('never throws, and an ok value checks ok again without a change', () => {
    fc.assert(
      fc.property(typed, (raw) => {
        const check = checkValue(field, raw)
        if (check.state !== 'ok') return
        const notes = check.notes.filter((note) => !changes.has(note))
        expect(checkValue(field, check.value)).toEqual({ state: 'ok', value: check.value, notes })
        expect(check.value).not.toBe('')
      }),
      { numRuns: 3000 },
    )
  })

  it('says so when it changes the text', () => {
    fc.assert(
      fc.property(typed, (raw) => {
        const check = checkValue(field, raw)
        if (check.state !== 'ok' || check.value === raw.normalize('NFC') || check.value === raw) return
        expect(check.notes.some((note) => changes.has(note))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('suggests only what checks ok', () => {
    fc.assert(
      fc.property(typed, (raw) => {
        const check = checkValue(field, raw)
        if (check.state !== 'bad' || check.suggestion === undefined) return
        const again = checkValue(field, check.suggestion)
        expect(again.state === 'ok' && again.value).toBe(check.suggestion)
        expect(check.suggestion).not.toBe(raw)
      }),
      { numRuns: 3000 },
    )
  })
})
