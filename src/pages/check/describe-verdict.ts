import {
  anotherAccountTexts,
  cannotTellTexts,
  checkFailedText,
  dmarcPassed,
  failedMeanings,
  noReportText,
  notReceivedTexts,
  rightTexts,
  type VerdictText,
  type WayOn,
} from '#content/check-verdicts.ts'
import { fill } from '#content/words/en/messages.ts'
import type { CheckName, Findings, NotReceived, Verdict } from '#model/verdict.ts'
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

/** Puts a verdict into words, headline first. */
export function describeVerdict(verdict: Verdict, setting: Setting): Told {
  switch (verdict.kind) {
    case 'everything-right': {
      const { passed, gaps, findings } = verdict
      const words = { ...namesOf(setting, findings), passed: listChecks(passed), gaps: listChecks(gaps) }
      return tell('pass', gaps.length === 0 ? rightTexts.complete : rightTexts.gaps, words)
    }
    case 'another-account':
      return tell('fail', anotherAccountTexts[verdict.wrong], namesOf(setting, verdict.findings))
    case 'check-failed': {
      const words = { ...namesOf(setting, verdict.findings), failed: listChecks(verdict.failed) }
      const told = tell('fail', checkFailedText, words)
      return { ...told, means: [...told.means, ...failureMeanings(verdict.failed, verdict.findings, words)] }
    }
    case 'no-report':
      return tell('unknown', noReportText, namesOf(setting, verdict.findings))
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
export function tell(tone: Tone, text: VerdictText, words: Readonly<Record<string, string>>): Told {
  return {
    tone,
    headline: capitalized(fill(text.headline, words)),
    means: [capitalized(fill(text.means, words))],
    todo: fill(text.todo, words),
    waysOn: text.waysOn,
  }
}

function failureMeanings(
  failed: readonly CheckName[],
  { report }: Findings,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  const checks = report.kind === 'given' ? report.checks : null
  const meanings = failed.map((name) =>
    fill(failedMeanings[name], { ...words, domain: checks?.[name].domain || (words['domain'] ?? '') }),
  )
  const isAccepted = checks?.dmarc.standing === 'pass' && checks.dmarc.alignment === 'aligned'
  return isAccepted ? [...meanings, dmarcPassed] : meanings
}

function sizes(reason: NotReceived): Readonly<Record<string, string>> {
  return reason.kind === 'too-large' ? { size: sizeInWords(reason.bytes), limit: sizeInWords(reason.limit) } : {}
}

/** A sentence may begin with the name of a service that has none: "the receiving service". */
function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
