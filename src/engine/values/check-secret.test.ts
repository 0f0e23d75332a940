import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkSecret } from './check-secret.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 })

const sentences = ['Control Panel Password']

describe('checkSecret', () => {
  it.each([
    ['', { state: 'empty' }],
    ['aB3$xyz', { state: 'ok', notes: [] }],
    ['correct horse battery', { state: 'ok', notes: [] }],
    ['*aB3*', { state: 'ok', notes: [] }],
    ['пароль', { state: 'ok', notes: [] }],
    [' aB3', { state: 'ok', notes: ['leading-space'] }],
    ['aB3\u00a0', { state: 'ok', notes: ['trailing-space'] }],
    ['a\u200bB3', { state: 'ok', notes: ['secret-has-invisible'] }],
    ['   ', { state: 'bad', problem: 'only-spaces' }],
    ['******', { state: 'bad', problem: 'masked' }],
    [' ••••\u200b ', { state: 'bad', problem: 'masked' }],
    ['●●●', { state: 'bad', problem: 'masked' }],
    ['......', { state: 'bad', problem: 'masked' }],
    ['Use your Example control  panel password', { state: 'bad', problem: 'sentence' }],
    ['aB3\n', { state: 'bad', problem: 'line-break' }],
    ['aB3\r\nxyz', { state: 'bad', problem: 'line-break' }],
    ['a\u0000b', { state: 'bad', problem: 'secret-has-control' }],
    ['a'.repeat(1001), { state: 'bad', problem: 'secret-too-long' }],
  ])('%j', (raw, check) => {
    expect(checkSecret(raw, sentences)).toEqual(check)
  })

  it('takes no empty sentence for a placeholder', () => {
    expect(checkSecret('aB3', ['', ' '])).toEqual({ state: 'ok', notes: [] })
  })

  it('gives back nothing of the text, whatever it is', () => {
    const marked = fc.string({ unit: 'binary' }).map((text) => `${text}q7Zk${text}`)
    fc.assert(
      fc.property(marked, (raw) => {
        expect(JSON.stringify(checkSecret(raw, sentences))).not.toContain('q7Zk')
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses every mask, of any length', () => {
    const mask = fc.array(fc.constantFrom('*', '•', '●', '.', '·'), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(mask, (characters) => {
        expect(checkSecret(characters.join(''), sentences)).toEqual({ state: 'bad', problem: 'masked' })
      }),
      { numRuns: 1000 },
    )
  })
})
