import { expect, test } from 'vitest'
import type { CheckOutcome } from '#words/check-messages.ts'
import type { Alignment, Check, CheckName, Findings, Standing, Verdict, Via } from '#model/verdict.ts'
import { judgeCheck } from './judge-check.ts'

const check = (standing: Standing, alignment: Alignment = 'aligned', words: readonly string[] = ['x']): Check => ({
  standing,
  alignment,
  words,
  domain: 'example.org',
  fields: [],
})

const findings = (via: Via): Findings => ({
  relay: { kind: 'not-seen', hops: [] },
  via,
  signature: 'absent',
  otherSignIn: null,
  report: { kind: 'none', receiver: 'gmail' },
  from: { kind: 'none' },
  ignored: [],
})

const unclear = (via: Via = 'direct'): Verdict => ({
  kind: 'cannot-tell',
  reason: 'temporary',
  findings: findings(via),
})
const failed = (...names: CheckName[]): Verdict => ({
  kind: 'check-failed',
  failed: names,
  findings: findings('forwarded'),
})
const right = (...passed: CheckName[]): Verdict => ({
  kind: 'everything-right',
  passed,
  gaps: [],
  findings: findings('forwarded'),
})

test.each<readonly [CheckOutcome, string, CheckName, Check, Verdict]>([
  ['pass', 'pass', 'spf', check('pass'), unclear()],
  ['pass-other', 'unknown', 'spf', check('pass', 'not-aligned'), unclear()],
  ['pass-unnamed', 'unknown', 'dkim', check('pass', 'unknown'), unclear()],
  ['pass', 'pass', 'dkim', check('pass', 'unknown'), right('dkim')],
  ['fail', 'fail', 'dmarc', check('fail'), unclear()],
  ['fail', 'fail', 'spf', check('fail', 'not-aligned'), unclear()],
  ['fail', 'fail', 'dmarc', check('fail'), failed('dmarc')],
  ['fail-detour', 'unknown', 'spf', check('fail'), failed('dmarc')],
  ['fail-detour', 'unknown', 'dkim', check('fail'), unclear('mailing-list')],
  ['fail-other', 'unknown', 'dkim', check('fail', 'not-aligned'), unclear()],
  ['none', 'unknown', 'dkim', check('none'), unclear()],
  ['neutral', 'unknown', 'spf', check('neutral'), unclear()],
  ['temporary', 'unknown', 'spf', check('temporary'), unclear()],
  ['silent', 'unknown', 'dmarc', check('unknown', 'unknown', []), unclear()],
  ['odd', 'unknown', 'dmarc', check('unknown', 'unknown', ['bestguesspass']), unclear()],
  ['contradicting', 'unknown', 'spf', check('unknown', 'unknown', ['pass', 'fail']), unclear()],
])('%s is shown as %s', (outcome, tone, name, given, verdict) => {
  expect(judgeCheck(name, given, verdict)).toEqual({ tone, outcome })
})
