import { describe, expect, test } from 'vitest'
import { receivers } from '#content/receivers.ts'
import { MESSAGE_LIMIT_BYTES } from '#engine/message/source/limits.ts'
import { readMessage } from '#engine/message/read-message.ts'
import { samples } from '#testing/messages/all.ts'
import { tabled } from '#testing/messages/by-table.ts'
import { me, relay } from '#testing/messages/sample.ts'
import { readSample } from '#testing/messages/verdict-in-words.ts'
import type { Verdict } from '#model/verdict.ts'
import { answerChecks, answerFrom, answerRelay } from './answer-questions.ts'
import { describeVerdict, type Told } from './describe-verdict.ts'
import { listEvidence } from './list-evidence.ts'

const settingAt = (receiver: string) => ({ app: 'Program', provider: 'Provider', receiver, account: me })

const read = samples.flatMap(([group, list]) =>
  list.map((sample) => {
    const receiver = receivers.find(({ id }) => id === sample.receiver)
    if (receiver === undefined) throw new Error(`no receiver ${sample.receiver}`)
    const verdict = readMessage(sample.source, {
      receivers,
      receiver,
      relay,
      ...(sample.expectedFrom !== null && { expectedFrom: sample.expectedFrom ?? me }),
    })
    return {
      group,
      name: sample.name,
      source: sample.source,
      verdict,
      told: describeVerdict(verdict, settingAt(receiver.id)),
    }
  }),
)

const tones: Readonly<Record<Verdict['kind'], Told['tone']>> = {
  'everything-right': 'pass',
  'another-account': 'fail',
  'check-failed': 'fail',
  'no-report': 'unknown',
  'not-received': 'unknown',
  'cannot-tell': 'unknown',
}

describe.each(read)('$name', ({ verdict, told }) => {
  const answers =
    'findings' in verdict ? [answerRelay(verdict, settingAt('gmail')), answerFrom(verdict, settingAt('gmail'))] : []
  const checks = 'findings' in verdict ? answerChecks(verdict, settingAt('gmail')) : []

  test('is told in whole sentences', () => {
    const sentences = [
      told.headline,
      ...told.means,
      told.todo,
      ...answers.flatMap(({ question, details }) => [question, ...details]),
      ...(typeof checks === 'string' ? [checks] : checks.flatMap(({ word, detail }) => [word, detail])),
    ]
    for (const sentence of sentences) {
      expect(sentence).not.toBe('')
      expect(sentence).not.toMatch(/[{}]|undefined|\s\s|\s[,.:](?!\w)/)
    }
  })

  test('looks like what it is: unknown is neither pass nor fail', () => {
    expect(told.tone).toBe(tones[verdict.kind])
    if (!('findings' in verdict) || typeof checks === 'string') return
    const { report } = verdict.findings
    for (const { name, tone } of checks) {
      const standing = report.kind === 'given' ? report.checks[name].standing : 'unknown'
      if (tone !== 'unknown') expect(tone).toBe(standing)
      if (verdict.kind === 'everything-right') {
        expect(tone, name).toBe(verdict.passed.includes(name) ? 'pass' : 'unknown')
      }
      if (verdict.kind === 'check-failed') expect(tone === 'fail', name).toBe(verdict.failed.includes(name))
    }
  })

  test('answers yes throughout where everything is right, and no only where the verdict does', () => {
    const given = answers.map(({ tone }) => tone)
    if (verdict.kind === 'everything-right') expect(given).toEqual(['pass', 'pass'])
    if (verdict.kind === 'check-failed') expect(given).not.toContain('fail')
  })
})

test('the samples reach every kind of verdict', () => {
  expect(new Set(read.map(({ verdict }) => verdict.kind))).toEqual(new Set(Object.keys(tones)))
})

test('evidence stands in the source at the lines it names', () => {
  // What was copied through other programs is fixed before it is read, and has other lines then.
  const unmended = read.filter(({ group }) => ['Gmail', 'forged', 'on another way'].includes(group))
  expect(unmended.length).toBeGreaterThan(20)
  for (const { name, source, verdict } of unmended) {
    const lines = source.split('\n')
    for (const { fields } of listEvidence(verdict))
      for (const { raw, line, lastLine } of fields) expect(raw, name).toBe(lines.slice(line - 1, lastLine).join('\n'))
  }
})

test('a file too large is told with its size and the limit', () => {
  const reason = { kind: 'too-large', bytes: 25 * 1024 * 1024, limit: MESSAGE_LIMIT_BYTES } as const
  expect(describeVerdict({ kind: 'not-received', reason }, settingAt('gmail')).means.join()).toMatch(/25 MB.*5 MB/)
})

test('a service without a name begins a sentence in upper case', () => {
  const found = read.find(({ verdict }) => verdict.kind === 'cannot-tell' && verdict.reason === 'other-receiver')
  if (found === undefined) throw new Error('no such sample')
  const verdict = found.verdict as Extract<Verdict, { kind: 'cannot-tell' }>
  const findings = { ...verdict.findings, report: { kind: 'not-found', looksLike: '' } } as const
  const told = describeVerdict({ ...verdict, findings }, settingAt('other'))
  expect(told.headline).toBe('The receiving service did not write this')
})

/** Messages in which the provider's signature came out in each of four ways, and a fifth that has none. */
const ofSignature = [
  'dkim=hardfail (body hash did not verify [final])',
  'dkim=temperror',
  'dkim not mentioned',
  'dkim=none',
  'not signed at all',
  'dkim=a word nobody knows',
]

test('failed in other words, not checked, not mentioned, not seen and not signed are told apart, with a way on each', () => {
  const gmailLines = tabled.find(([name]) => name === 'Gmail')?.[1] ?? []
  const told = ofSignature.map((name) => {
    const sample = gmailLines.find((line) => line.name === name)
    if (sample === undefined) throw new Error(name)
    return describeVerdict(readSample(sample), settingAt('gmail'))
  })
  expect(new Set(told.map(({ headline }) => headline)).size).toBe(ofSignature.length)
  expect(new Set(told.map(({ means }) => means.join(' '))).size).toBe(ofSignature.length)
  expect(new Set(told.map(({ todo }) => todo)).size).toBe(ofSignature.length)
  for (const { todo, waysOn } of told) {
    expect(todo).not.toMatch(/^Nothing/)
    expect(waysOn).not.toEqual([])
  }
})

test('a report that nobody can claim is named with its line, and never called nothing', () => {
  const sample = tabled[0]?.[1].find(({ verdict }) => verdict === 'no-report')
  if (sample === undefined) throw new Error('no such line')
  const told = describeVerdict(readSample(sample), settingAt('gmail'))
  const line = sample.source.split('\n').findLastIndex((text) => text.startsWith('Authentication-Results')) + 1
  expect(told.means.join()).toContain(`line ${line}`)
  expect(told.means.join()).not.toContain('nothing about them')
})
