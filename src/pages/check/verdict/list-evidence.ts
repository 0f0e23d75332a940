import type { Findings, RelayFinding, Report, SourceField, Verdict } from '#model/verdict.ts'
import { checkNames } from './answer-questions.ts'

export interface Evidence {
  readonly kind: 'relay' | 'report' | 'unclaimed' | 'from' | 'ignored'
  readonly fields: readonly SourceField[]
  /** Fields of this kind that are not listed, because there are too many. */
  readonly left: number
}

/** More lines than this of one kind help nobody; a hostile text may have thousands. */
const LIMIT = 12

/** The lines a verdict rests on, and those that were seen and not believed. */
export function listEvidence(verdict: Verdict): readonly Evidence[] {
  if (verdict.kind === 'not-received')
    return 'field' in verdict.reason ? [evidence('relay', [verdict.reason.field])] : []
  const { relay, otherSignIn, report, from, ignored }: Findings = verdict.findings
  return [
    evidence('relay', [...ofRelay(relay), ...(otherSignIn === null ? [] : [otherSignIn.hop])]),
    evidence('report', ofReport(report)),
    evidence('unclaimed', report.kind === 'unclaimed' ? report.fields : []),
    evidence('from', from.kind === 'one' ? [from.field] : from.kind === 'unclear' ? from.fields : []),
    evidence('ignored', ignored),
  ].filter(({ fields }) => fields.length > 0)
}

function evidence(kind: Evidence['kind'], fields: readonly SourceField[]): Evidence {
  const once = [...new Set(fields)].toSorted((a, b) => a.line - b.line)
  return { kind, fields: once.slice(0, LIMIT), left: Math.max(0, once.length - LIMIT) }
}

function ofRelay(relay: RelayFinding): readonly SourceField[] {
  switch (relay.kind) {
    case 'submitted':
      return [relay.hop, relay.handover, relay.signature].filter((field) => field !== null)
    case 'signed':
      return [relay.signature]
    case 'passed':
      return [relay.hop]
    case 'not-seen':
      return relay.hops
  }
}

function ofReport(report: Report): readonly SourceField[] {
  switch (report.kind) {
    case 'given':
      return checkNames.flatMap((name) => report.checks[name].fields)
    case 'ambiguous':
      return report.fields
    case 'unclaimed':
    case 'none':
    case 'not-found':
      return []
  }
}

/** The beginning of a field, in lines short enough to show; `left` lines are not in it. */
export function excerpt(raw: string): { readonly lines: readonly string[]; readonly left: number } {
  const lines = raw.split('\n')
  const shown = lines.slice(0, 30).map((line) => (line.length > 2000 ? `${line.slice(0, 2000)}…` : line))
  return { lines: shown, left: lines.length - shown.length }
}
