import {
  anotherAccountTexts,
  cannotTellTexts,
  checkFailedText,
  dmarcPassed,
  failedMeanings,
  failedWord,
  gapTexts,
  type GapText,
  missingTexts,
  noReportTexts,
  nothingToDo,
  notReceivedTexts,
  otherSignInTexts,
  rightTexts,
  type VerdictText,
  type WayOn,
} from '#words/check-verdicts.ts'
import { checkTexts } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { CheckName, Checks, Findings, NotReceived, Verdict } from '#model/verdict.ts'
import { judgeCheck } from './judge-check.ts'
import { listChecks, namesOf, sizeInWords, type Setting } from './names.ts'

/** What is not known is neither: it has a look of its own. */
export type Tone = 'pass' | 'fail' | 'unknown'

/** A verdict in finished sentences. */
export interface Told {
  readonly tone: Tone
  readonly headline: string
  readonly means: readonly string[]
  readonly todo: string
  readonly waysOn: readonly WayOn[]
}

type Names = Readonly<Record<string, string>>

/** Puts a verdict into words, headline first. */
export function describeVerdict(verdict: Verdict, setting: Setting): Told {
  switch (verdict.kind) {
    case 'everything-right':
      return tellRight(verdict, namesOf(setting, verdict.findings))
    case 'another-account': {
      const words = namesOf(setting, verdict.findings)
      const told = tell('fail', anotherAccountTexts[verdict.wrong], words)
      const { relay, otherSignIn } = verdict.findings
      if (otherSignIn === null || relay.kind === 'submitted') return told
      const sentence = relay.kind === 'not-seen' ? otherSignInTexts.elsewhere : otherSignInTexts.onward
      return { ...told, means: [...told.means, fill(sentence, words)] }
    }
    case 'check-failed': {
      const words = { ...namesOf(setting, verdict.findings), failed: listChecks(verdict.failed) }
      const told = tell('fail', checkFailedText, words)
      return { ...told, means: [...told.means, ...failureMeanings(verdict.failed, verdict.findings, words)] }
    }
    case 'no-report': {
      const { report } = verdict.findings
      const text = report.kind === 'unclaimed' ? noReportTexts.unclaimed : noReportTexts.silent
      return tell('unknown', text, namesOf(setting, verdict.findings))
    }
    case 'cannot-tell':
      return tell('unknown', cannotTellTexts[verdict.reason], namesOf(setting, verdict.findings))
    case 'not-received':
      return tell('unknown', notReceivedTexts[verdict.reason.kind], {
        ...namesOf(setting, null),
        ...sizes(verdict.reason),
      })
  }
}

/** Finished sentences of one text. */
export function tell(tone: Tone, text: VerdictText, words: Names): Told {
  return {
    tone,
    headline: capitalized(fill(text.headline, words)),
    means: [capitalized(fill(text.means, words))],
    todo: capitalized(fill(text.todo, words)),
    waysOn: text.waysOn,
  }
}

/** What passed, and of each check that did not why. What to do about the first gap that leaves something to do. */
function tellRight(verdict: Extract<Verdict, { kind: 'everything-right' }>, names: Names): Told {
  const { passed, gaps, findings } = verdict
  const words = { ...names, passed: listChecks(passed) }
  const checks = checksOf(findings)
  const told = gaps.flatMap((name) => {
    const text = checks === null ? null : gapTextOf(name, checks, verdict)
    return text === null
      ? []
      : [{ text, words: { ...words, check: checkTexts[name].name, word: wordOf(name, checks) } }]
  })
  const isUnsigned = told.some(({ text }) => text === missingTexts.dkim)
  const first = told.toSorted((one, other) => weightOf(other.text) - weightOf(one.text))[0]
  const kind = gaps.length === 0 ? 'complete' : isUnsigned ? 'unsigned' : 'gaps'
  const next = first ?? { text: { todo: nothingToDo, waysOn: [] }, words }
  const { todo, waysOn } = next.text
  const right = tell('pass', { ...rightTexts[kind], todo, waysOn }, next.words)
  return { ...right, means: [...right.means, ...told.map((gap) => capitalized(fill(gap.text.means, gap.words)))] }
}

/** Something is amiss with the domain; then what another test would show; then what needs nothing. */
function weightOf({ waysOn }: GapText): number {
  return waysOn.includes('domain') ? 2 : waysOn.length
}

function gapTextOf(name: CheckName, checks: Checks, verdict: Verdict): GapText | null {
  const { outcome } = judgeCheck(name, checks[name], verdict)
  if (outcome === 'none') return missingTexts[name]
  return outcome === 'pass' || outcome === 'pass-unnamed' || outcome === 'fail' ? null : gapTexts[outcome]
}

function failureMeanings(failed: readonly CheckName[], findings: Findings, words: Names): readonly string[] {
  const checks = checksOf(findings)
  const meanings = failed.flatMap((name) => {
    const word = wordOf(name, checks)
    const own = {
      ...words,
      domain: checks?.[name].domain || (words['domain'] ?? ''),
      word,
      check: checkTexts[name].name,
    }
    return [failedMeanings[name], ...(word === 'fail' || word === '' ? [] : [failedWord])].map((sentence) =>
      capitalized(fill(sentence, own)),
    )
  })
  const isAccepted = checks?.dmarc.standing === 'pass' && checks.dmarc.alignment === 'aligned'
  return isAccepted ? [...meanings, dmarcPassed] : meanings
}

function checksOf({ report }: Findings): Checks | null {
  return report.kind === 'given' ? report.checks : null
}

function wordOf(name: CheckName, checks: Checks | null): string {
  return checks?.[name].words[0] ?? ''
}

function sizes(reason: NotReceived): Names {
  return reason.kind === 'too-large' ? { size: sizeInWords(reason.bytes), limit: sizeInWords(reason.limit) } : {}
}

/** A sentence may begin with the name of a service that has none: "the receiving service". */
function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
