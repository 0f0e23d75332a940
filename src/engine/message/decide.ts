import type {
  CannotTell,
  Check,
  CheckName,
  Findings,
  FromFinding,
  SignatureFinding,
  Standing,
  Verdict,
} from '#model/verdict.ts'
import { domainOf, isSameOrganization } from './fields/domain.ts'
import type { Read } from './findings.ts'
import { isSameAddress } from './from.ts'
import { checkNames } from './standing.ts'

type Submitted = Extract<Findings['relay'], { kind: 'submitted' }>
type OneFrom = Extract<FromFinding, { kind: 'one' }>

/** Weighs the findings. Whatever is not known leads away from `everything-right`, and from any accusation. */
export function decide({ findings, isProvenBySignature, isTopMissing }: Read, expectedFrom: string): Verdict {
  const { relay, via, report, from, signature, otherSignIn } = findings
  const cannotTell = (reason: CannotTell): Verdict => ({ kind: 'cannot-tell', reason, findings })
  const anotherAccount = (wrong: 'from' | 'server' | 'either'): Verdict => ({
    kind: 'another-account',
    wrong,
    findings,
  })

  if (from.kind === 'none') return cannotTell('truncated')
  if (from.kind === 'unclear') return cannotTell(from.addresses.length > 1 ? 'from-several' : 'from-unclear')
  if (isTopMissing) return cannotTell('top-missing')
  if (relay.kind === 'signed' && otherSignIn === null) return cannotTell('signature-only')
  if (relay.kind !== 'submitted') {
    if (relay.kind === 'not-seen' && relay.hops.length === 0) return cannotTell('truncated')
    return via === 'mailing-list' ? cannotTell(via) : anotherAccount(wrongBy[from.expected])
  }

  const isDirect = via === 'direct' || via === 'own-forwarding'
  if (report.kind !== 'not-found' && !isDirect && !isProvenBySignature) return cannotTell(via)
  const checks = report.kind === 'given' ? report.checks : null
  const passes = checkNames.filter((check) => isPass(checks?.[check], 'aligned'))
  if (isDirect || via === 'unproven') {
    const other = isOtherFrom(from, relay, expectedFrom)
    if (other === 'yes' || (other === 'unknown' && passes.length === 0)) return anotherAccount('from')
    if (other === 'unknown') return cannotTell('address-unknown')
  }
  if (report.kind === 'not-found') return cannotTell('other-receiver')
  if (report.kind === 'ambiguous') return cannotTell('contradiction')
  if (checks === null) return { kind: 'no-report', findings }

  // A signature may be one of several; SPF and DMARC have one answer.
  if (checks.spf.words.length > 1 || checks.dmarc.words.length > 1) return cannotTell('contradiction')
  const isForwarded = via !== 'direct' && via !== 'unproven'
  const failed = checkNames.filter(
    (name) => isFail(name, checks[name], isForwarded) || (name === 'dkim' && signature === 'fail'),
  )
  if (failed.length > 0) return { kind: 'check-failed', failed, findings }
  if (passes.length === 0) {
    if (checkNames.some((check) => checks[check].standing === 'temporary')) return cannotTell('temporary')
    return cannotTell(checkNames.some((check) => isOdd(checks[check])) ? 'unknown-word' : 'nothing-passed')
  }
  // Above all: where the provider's own signature is there and did not pass, nothing is right.
  const doubt = signature === 'absent' ? doubtOf(checks.dkim) : doubts[signature]
  if (doubt !== undefined) return cannotTell(doubt)
  // With a signature that holds the rest is a matter of course, whatever it is called.
  if (!isPass(checks.dkim, 'aligned') && checkNames.some((check) => isOdd(checks[check]))) {
    return cannotTell('unknown-word')
  }
  const passed = checkNames.filter((check) => isPass(checks[check], 'aligned') || isPass(checks[check], 'unknown'))
  const gaps = checkNames.filter((check) => !passed.includes(check))
  return { kind: 'everything-right', passed, gaps, findings }
}

const wrongBy = { same: 'server', other: 'from', 'not-asked': 'either' } as const

/** What it means that the provider's signature has not passed. */
const doubts: Readonly<Partial<Record<SignatureFinding | Standing, CannotTell>>> = {
  unmentioned: 'signature-unmentioned',
  none: 'signature-unseen',
  temporary: 'temporary',
  neutral: 'unknown-word',
  unknown: 'unknown-word',
}

/** Where no signature of the provider's is there: a message without one may do, one that is not sound may not. */
function doubtOf({ standing, words, alignment }: Check): CannotTell | undefined {
  return words.length === 0 || standing === 'none' || alignment === 'not-aligned' ? undefined : doubts[standing]
}

function isPass(check: Check | undefined, alignment: Check['alignment']): boolean {
  return check?.standing === 'pass' && check.alignment === alignment
}

/** A word that was said, and is neither a pass nor a known failure. */
function isOdd({ standing, words }: Check): boolean {
  return standing === 'unknown' && words.length > 0
}

/** After a detour SPF speaks of the server that passed the message on. A signature or policy of others is not at issue. */
function isFail(name: CheckName, check: Check, isForwarded: boolean): boolean {
  if (check.standing !== 'fail') return false
  return name === 'spf' ? !isForwarded : check.alignment !== 'not-aligned'
}

/**
 * The relay took it, under a From that is not of the account that was set up. An alias in the account's own domain is
 * no other account; one in another domain may be, where it is not known which was set up.
 */
function isOtherFrom(from: OneFrom, relay: Submitted, expectedFrom: string): 'yes' | 'no' | 'unknown' {
  switch (from.expected) {
    case 'same':
      return 'no'
    case 'other':
      return isSameAddress(relay.as, expectedFrom) && isSameOrganization(from.domain, domainOf(expectedFrom))
        ? 'no'
        : 'yes'
    case 'not-asked':
      return relay.as.includes('@') && !isSameOrganization(from.domain, domainOf(relay.as)) ? 'unknown' : 'no'
  }
}
