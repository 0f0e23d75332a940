import type { SourceField } from '#model/verdict.ts'

const results = new Set(['spf', 'dkim', 'dmarc'])

/**
 * Gmail's page puts a table above the source: From:, To:, Subject:, then "SPF: PASS with IP ...", "DKIM: 'PASS'", "DMARC:
 * 'PASS'". Copied without the blank line between, it reads as fields; none of it is the message's. No field of a message
 * is called SPF, DKIM or DMARC, and what a sender writes stands below the first Received.
 */
export function afterSummary(fields: readonly SourceField[]): readonly SourceField[] {
  const firstHop = fields.findIndex((field) => /^received$/i.test(field.name))
  const table = fields.slice(0, firstHop === -1 ? fields.length : firstHop)
  return fields.slice(table.findLastIndex((field) => results.has(field.name.toLowerCase())) + 1)
}

/** True when the labels seen are those of such a table. */
export function isSummary(labels: ReadonlySet<string>): boolean {
  return [...results].filter((name) => labels.has(name)).length > 1
}
