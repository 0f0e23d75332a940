import { expect, test } from 'vitest'
import type { SourceField, Verdict } from '#model/verdict.ts'
import { excerpt, listEvidence } from './list-evidence.ts'

const field = (line: number): SourceField => ({ name: 'X', value: 'x', raw: 'X: x', line, lastLine: line })

const verdict = (fields: readonly SourceField[], ignored: readonly SourceField[]): Verdict => {
  const check = { standing: 'pass', words: ['pass'], domain: '', alignment: 'aligned', fields } as const
  return {
    kind: 'no-report',
    findings: {
      relay: { kind: 'not-seen', hops: [] },
      via: 'direct',
      signature: 'absent',
      otherSignIn: null,
      report: { kind: 'given', receiver: 'gmail', checks: { spf: check, dkim: check, dmarc: check } },
      from: { kind: 'none' },
      ignored,
    },
  }
}

test('one field behind three checks is listed once, and lines come in their order', () => {
  const [report] = listEvidence(verdict([field(9), field(4)], []))
  expect(report?.kind).toBe('report')
  expect(report?.fields.map(({ line }) => line)).toEqual([4, 9])
})

test('of thousands of lines a few are listed, and the rest is counted', () => {
  const many = Array.from({ length: 5000 }, (_, index) => field(index + 1))
  const [ignored] = listEvidence(verdict([], many))
  expect(ignored?.kind).toBe('ignored')
  expect((ignored?.fields.length ?? 0) + (ignored?.left ?? 0)).toBe(5000)
  expect(ignored?.fields.length).toBeLessThan(20)
})

test('groups without lines fall out', () => {
  expect(listEvidence(verdict([], []))).toEqual([])
  expect(listEvidence({ kind: 'not-received', reason: { kind: 'empty' } })).toEqual([])
})

test('a long field is cut, and what is left is counted', () => {
  expect(excerpt('a\nb')).toEqual({ lines: ['a', 'b'], left: 0 })
  expect(excerpt('a\n'.repeat(100))).toMatchObject({ left: 71 })
  expect(excerpt('x'.repeat(100_000)).lines[0]?.length).toBeLessThan(3000)
})
