import type { CannotTell, Check, CheckName, Findings, FromFinding, Verdict } from '#model/verdict.ts'
import { domainOf, isSameOrganization } from './domain.ts'
import type { Read } from './findings.ts'
import { isSameAddress } from './from.ts'
import { checkNames } from './standing.ts'

type Submitted = Extract<Findings['relay'], { kind: 'submitted' }>
type OneFrom = Extract<FromFinding, { kind: 'one' }>

/** Weighs the findings. Whatever is not known leads away from `everything-right`, and from any accusation. */
export function decide({ findings, isProvenBySignature }: Read, expectedFrom: string): Verdict {
  const { relay, via, report, from } = findings
  const cannotTell = (reason: CannotTell): Verdict => ({ kind: 'cannot-tell', reason, findings })
  const anotherAccount = (wrong: 'from' | 'server' | 'either'): Verdict => ({
    kind: 'another-account',
    wrong,
    findings,
  })

  if (from.kind === 'none') return cannotTell('truncated')
  if (from.kind === 'unclear') return cannotTell('from-unclear')
  if (relay.kind === 'signed') return cannotTell('signature-only')
  if (relay.kind !== 'submitted') {
    if (relay.kind === 'not-seen' && relay.hops.length === 0) return cannotTell('truncated')
    return via === 'mailing-list' ? cannotTell(via) : anotherAccount(wrongBy[from.expected])
  }

  const isDetour = via === 'forwarded' || via === 'mailing-list'
  if (report.kind !== 'not-found' && isDetour && !isProvenBySignature) return cannotTell(via)
  const checks = report.kind === 'given' ? report.checks : null
  const passes = checkNames.filter((check) => isPass(checks?.[check], 'aligned'))
  if (!isDetour && isOtherFrom(from, relay, expectedFrom, passes.length > 0)) return anotherAccount('from')
  if (report.kind === 'not-found') return cannotTell('other-receiver')
  if (report.kind === 'ambiguous') return cannotTell('contradiction')
  if (checks === null) return { kind: 'no-report', findings }

  // A signature may be one of several; SPF and DMARC have one answer.
  if (checks.spf.words.length > 1 || checks.dmarc.words.length > 1) return cannotTell('contradiction')
  const failed = checkNames.filter((check) => isFail(check, checks[check], via !== 'direct'))
  if (failed.length > 0) return { kind: 'check-failed', failed, findings }
  if (passes.length > 0) {
    const passed = checkNames.filter((check) => isPass(checks[check], 'aligned') || isPass(checks[check], 'unknown'))
    const gaps = checkNames.filter((check) => !passed.includes(check))
    return { kind: 'everything-right', passed, gaps, findings }
  }
  const isTemporary = checkNames.some((check) => checks[check].standing === 'temporary')
  return cannotTell(isTemporary ? 'temporary' : 'nothing-passed')
}

const wrongBy = { same: 'server', other: 'from', 'not-asked': 'either' } as const

function isPass(check: Check | undefined, alignment: Check['alignment']): boolean {
  return check?.standing === 'pass' && check.alignment === alignment
}

/** After a detour SPF speaks of the server that passed the message on. A signature or policy of others is not at issue. */
function isFail(name: CheckName, check: Check, isForwarded: boolean): boolean {
  if (check.standing !== 'fail') return false
  return name === 'spf' ? !isForwarded : check.alignment !== 'not-aligned'
}

/** The relay took it, under a From that is not of the account that was set up. An alias the receiver accepts is. */
function isOtherFrom(from: OneFrom, relay: Submitted, expectedFrom: string, isAccepted: boolean): boolean {
  if (from.expected === 'same') return false
  if (from.expected === 'other' && !isSameAddress(relay.as, expectedFrom)) return true
  const account = from.expected === 'other' ? expectedFrom : relay.as
  return account.includes('@') && !isAccepted && !isSameOrganization(from.domain, domainOf(account))
}
