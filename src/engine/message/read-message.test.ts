import { describe, expect, it } from 'vitest'
// The reader is tested with the table it is used with; only tests of the engine may look at content.
// oxlint-disable-next-line no-restricted-imports
import { receivers } from '#content/receivers.ts'
import type { Verdict } from '#model/verdict.ts'
import type { ReadingContext } from './findings.ts'
import { readMessage } from './read-message.ts'
import { samples } from '#testing/messages/all.ts'
import { me, relay, type Sample } from '#testing/messages/sample.ts'

function contextOf(sample: Sample): ReadingContext {
  const receiver = receivers.find(({ id }) => id === sample.receiver)
  if (receiver === undefined) throw new Error(sample.receiver)
  const context = { receivers, receiver, relay }
  return sample.expectedFrom === null ? context : { ...context, expectedFrom: sample.expectedFrom ?? me }
}

function inWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'everything-right':
      return ['everything-right', ...(verdict.gaps.length > 0 ? ['but', ...verdict.gaps] : [])].join(' ')
    case 'another-account':
      return `another-account: ${verdict.wrong}`
    case 'check-failed':
      return `check-failed: ${verdict.failed.join(' ')}`
    case 'not-received':
      return `not-received: ${verdict.reason.kind}`
    case 'cannot-tell':
      return `cannot-tell: ${verdict.reason}`
    case 'no-report':
      return 'no-report'
  }
}

function detailsOf(verdict: Verdict): Partial<Sample> {
  if (!('findings' in verdict)) return {}
  const { report, via } = verdict.findings
  if (report.kind !== 'given') return { via }
  const { spf, dkim, dmarc } = report.checks
  return { via, readAs: report.receiver, spf: spf.standing, dkim: dkim.standing, dmarc: dmarc.standing }
}

describe.each(samples)('%s', (_, list) => {
  it.each(list)('$name → $verdict', (sample) => {
    const verdict = readMessage(sample.source, contextOf(sample))
    expect(inWords(verdict)).toBe(sample.verdict)
    const { spf, dkim, dmarc, via, readAs } = sample
    const expected = Object.entries({ spf, dkim, dmarc, via, readAs }).filter(([, value]) => value !== undefined)
    expect(detailsOf(verdict)).toMatchObject(Object.fromEntries(expected))
  })
})
