import type { Report } from './report.ts'
import { writeReport } from './write-report.ts'

/** Windows hands a mail program no longer address (2 083 characters, INTERNET_MAX_URL_LENGTH), so we stay below. */
export const longestMailto = 2000

export interface MailReport {
  /** A `mailto:` address (RFC 6068). */
  readonly address: string
  /** True when it did not fit and its last parts are missing. */
  readonly isShortened: boolean
}

/**
 * The report as an email to `to`. What does not fit is left out from the end, whole parts first, and `shortened` says
 * so in their place; the whole text then goes by copying.
 */
export function mailReport(report: Report, to: string, shortened: string): MailReport {
  const whole = mailto(to, report.subject, writeReport(report))
  if (whole.length <= longestMailto) return { address: whole, isShortened: false }
  for (let blocks = report.blocks.length - 1; blocks > 0; blocks -= 1) {
    const kept = [...report.blocks.slice(0, blocks), [shortened]]
    const address = mailto(to, report.subject, writeReport({ ...report, blocks: kept }))
    if (address.length <= longestMailto) return { address, isShortened: true }
  }
  return { address: mailto(to, '', shortened), isShortened: true }
}

function mailto(to: string, subject: string, body: string): string {
  // RFC 6068, section 5: line breaks in the body are %0D%0A. Spaces are %20: programs show a `+` as it is.
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'))
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${lines}`
}
