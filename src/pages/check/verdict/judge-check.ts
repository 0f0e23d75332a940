import type { CheckOutcome } from '#words/check-messages.ts'
import type { Check, CheckName, Findings, Verdict } from '#model/verdict.ts'
import type { Tone } from './describe-verdict.ts'

export interface Judged {
  readonly tone: Tone
  readonly outcome: CheckOutcome
}

/** How one check is shown: what the receiver said, seen with what the verdict made of it. */
export function judgeCheck(name: CheckName, check: Check, verdict: Verdict): Judged {
  const outcome = outcomeOf(name, check, verdict)
  return { tone: tones[outcome] ?? 'unknown', outcome }
}

/** Every other outcome is neither. */
const tones: Readonly<Partial<Record<CheckOutcome, Tone>>> = { pass: 'pass', fail: 'fail' }

function outcomeOf(name: CheckName, check: Check, verdict: Verdict): CheckOutcome {
  switch (check.standing) {
    case 'pass':
      return passOf(name, check, verdict)
    case 'fail':
      return failOf(name, check, verdict)
    case 'none':
    case 'neutral':
    case 'temporary':
      return check.standing
    case 'unknown':
      return check.words.length === 0 ? 'silent' : check.words.length > 1 ? 'contradicting' : 'odd'
  }
}

/** A pass speaks for the From domain, or it says nothing about this message. */
function passOf(name: CheckName, { alignment }: Check, verdict: Verdict): CheckOutcome {
  if (alignment === 'not-aligned') return 'pass-other'
  const isCounted = verdict.kind === 'everything-right' && verdict.passed.includes(name)
  return alignment === 'aligned' || isCounted ? 'pass' : 'pass-unnamed'
}

/** A failure the verdict does not rest on is explained, not shown as one. */
function failOf(name: CheckName, { alignment }: Check, verdict: Verdict): CheckOutcome {
  if (verdict.kind === 'check-failed' && verdict.failed.includes(name)) return 'fail'
  if (name !== 'spf' && alignment === 'not-aligned') return 'fail-other'
  return 'findings' in verdict && isDirect(verdict.findings) ? 'fail' : 'fail-detour'
}

function isDirect({ via }: Findings): boolean {
  return via === 'direct'
}
