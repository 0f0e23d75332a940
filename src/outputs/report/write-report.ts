import type { Report } from './report.ts'

/** The report as plain text, a blank line between its parts. */
export function writeReport({ subject, blocks, promise }: Report): string {
  return [[subject], ...blocks, [promise]].map((lines) => lines.join('\n')).join('\n\n')
}
