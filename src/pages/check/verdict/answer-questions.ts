import { checkMessages, checkTexts, outcomeTexts } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { CheckName, Findings, Verdict } from '#model/verdict.ts'
import type { Tone } from './describe-verdict.ts'
import { judgeCheck } from './judge-check.ts'
import { namesOf, shortened, type Setting } from './names.ts'

/** The answer to one question: yes, no, or not known, and why. */
export interface Answer {
  readonly tone: Tone
  readonly question: string
  readonly details: readonly string[]
}

/** One of the three checks as the receiver reported it. */
export interface CheckAnswer {
  readonly name: CheckName
  readonly tone: Tone
  readonly word: string
  readonly detail: string
  /** The receiver's own words. */
  readonly words: readonly string[]
}

/** A verdict that rests on findings. */
export type FoundVerdict = Extract<Verdict, { readonly findings: Findings }>

const { relay: relayWords, via: viaWords, from: fromWords, report: reportWords } = checkMessages.answers
export const checkNames: readonly CheckName[] = ['spf', 'dkim', 'dmarc']

/** Did it go through the provider? Only a verdict of another way is a no. */
export function answerRelay(verdict: FoundVerdict, setting: Setting): Answer {
  const { relay, via } = verdict.findings
  const isElsewhere = verdict.kind === 'another-account' && relay.kind !== 'submitted'
  const words = namesOf(setting, verdict.findings)
  const isDoubtful = via === 'unproven' && verdict.kind !== 'everything-right'
  return {
    tone: relay.kind === 'submitted' ? (isDoubtful ? 'unknown' : 'pass') : isElsewhere ? 'fail' : 'unknown',
    question: fill(relayWords.question, words),
    details: [...(isDoubtful ? [relayWords.claimed] : relayDetails(verdict.findings, isElsewhere)), viaWords[via]]
      .filter((sentence) => sentence !== '')
      .map((sentence) => fill(sentence, words)),
  }
}

function relayDetails({ relay, otherSignIn }: Findings, isElsewhere: boolean): readonly string[] {
  const other = otherSignIn === null ? '' : relayWords.otherSignIn
  switch (relay.kind) {
    case 'submitted':
      return [
        relay.as === '' ? relayWords.nameless : relayWords.submitted,
        relay.handover === null ? '' : relayWords.handover,
        relay.signature === null ? '' : relayWords.signature,
      ]
    case 'signed':
      return [relayWords.signed, other]
    case 'passed':
      return [relayWords.passed, other]
    case 'not-seen':
      return [isElsewhere ? relayWords.notSeen : relayWords.notShown, other]
  }
}

/** What the receiver said, or why it is not known. */
export function answerChecks(verdict: FoundVerdict, setting: Setting): readonly CheckAnswer[] | string {
  const { report } = verdict.findings
  switch (report.kind) {
    case 'none':
      return reportWords.none
    case 'unclaimed':
      return fill(reportWords.unclaimed, namesOf(setting, verdict.findings))
    case 'ambiguous':
      return reportWords.ambiguous
    case 'not-found':
      return reportWords.notFound
    case 'given':
      return checkNames.map((name) => {
        const check = report.checks[name]
        const { tone, outcome } = judgeCheck(name, check, verdict)
        const { word, detail } = outcomeTexts[outcome]
        const domain = shortened(check.domain || checkMessages.someDomain)
        return {
          name,
          tone,
          word,
          detail: fill(detail, { domain, looksFor: checkTexts[name].looksFor }),
          words: check.words,
        }
      })
  }
}

/** Does what passed speak for the address in From? */
export function answerFrom(verdict: FoundVerdict, setting: Setting): Answer {
  const { from, report, via } = verdict.findings
  const { question } = fromWords
  if (from.kind !== 'one') {
    const isSeveral = from.kind === 'unclear' && from.addresses.length > 1
    return { tone: 'unknown', question, details: [isSeveral ? fromWords.several : fromWords[from.kind]] }
  }

  const checks = report.kind === 'given' ? checkNames.map((name) => report.checks[name]) : []
  const passed = checks.filter(({ standing }) => standing === 'pass')
  const other = passed.find(({ alignment }) => alignment === 'not-aligned')?.domain
  const isAligned = passed.some(({ alignment }) => alignment === 'aligned')
  const isWrong = verdict.kind === 'another-account' && verdict.wrong === 'from'
  // After a detour the domain of the server that passed it on may stand in the report.
  const isForeign = !isAligned && other !== undefined && via === 'direct'
  const words = { ...namesOf(setting, verdict.findings), other: shortened(other ?? '') }
  const sentence = isAligned ? fromWords.aligned : isForeign ? fromWords.notAligned : fromWords.nothing
  const details = [fromWords.address, isWrong ? fromWords.expected : report.kind === 'given' ? sentence : '']
  return {
    tone: isWrong || isForeign ? 'fail' : isAligned ? 'pass' : 'unknown',
    question,
    details: details.filter((detail) => detail !== '').map((detail) => fill(detail, words)),
  }
}
