import type { NotReceived, SourceField } from '#model/verdict.ts'
import type { Found } from './header.ts'
import { MESSAGE_LIMIT_BYTES, utf8Length } from './limits.ts'
import { isSummary } from './summary.ts'

/** Files that open as text but are none: PDF, ZIP (also .docx, .pages), Apple's binary lists, pictures, old Word. */
const openings = ['%PDF-', 'PK\u{3}\u{4}', 'bplist', 'GIF8', '\u{89}PNG', '\u{fffd}PNG', '\u{d0}\u{cf}']

const SAMPLE = 4096

/** What can be told before looking for a header; null when the text may be read. */
export function refuse(text: string): NotReceived | null {
  // No character is more than three bytes per UTF-16 unit: most texts need no counting.
  const bytes = text.length * 3 <= MESSAGE_LIMIT_BYTES ? text.length : utf8Length(text)
  if (bytes > MESSAGE_LIMIT_BYTES) return { kind: 'too-large', bytes, limit: MESSAGE_LIMIT_BYTES }
  if (text.trim() === '') return { kind: 'empty' }
  if (/^\s*\{\\rtf/.test(text.slice(0, SAMPLE))) return { kind: 'rich-text' }
  return isBinary(text.slice(0, SAMPLE)) ? { kind: 'binary' } : null
}

function isBinary(sample: string): boolean {
  if (openings.some((opening) => sample.startsWith(opening)) || sample.includes('\0')) return true
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = sample.match(/[\u{1}-\u{8}\u{e}-\u{1f}\u{fffd}]/gu)?.length ?? 0
  return odd * 10 > sample.length
}

/** Labels that mail programs show above a message. */
const labels = ['from', 'to', 'subject', 'date', 'cc', 'reply-to', 'sent']

/** What a text without a header is. */
export function withoutHeader(text: string, found: Found): NotReceived {
  if (isRunTogether(text)) return { kind: 'lines-lost' }
  if (isInColumns(text)) return { kind: 'columns' }
  if (isSummary(found.labels)) return { kind: 'summary-only' }
  const shown = labels.filter((label) => found.labels.has(label)).length
  return { kind: shown > 1 ? 'screen-text' : 'body-only' }
}

/** Names that stand at the start of a line in a source, found inside one. */
const inside =
  /\S {1,8}(?:Received|Return-Path|Message-ID|Mime-Version|DKIM-Signature|Authentication-Results|Subject): /gi

/** True when several fields stand on one line. */
export function isRunTogether(text: string): boolean {
  const names = new Set<string>()
  for (const match of text.slice(0, 64 * SAMPLE).matchAll(inside)) names.add(match[0].slice(1).trim().toLowerCase())
  return names.size > 2
}

const names =
  /^[ \t|]*(?:Received|Return-Path|Delivered-To|Message-ID|Mime-Version|DKIM-Signature|Authentication-Results|Received-SPF|ARC-[A-Za-z-]+|X-Received)(?=[ \t]*(?:[|\t]|\n))/gim

/** True when names of hidden fields stand in a column or on a line of their own, without a colon. */
function isInColumns(text: string): boolean {
  const found = new Set<string>()
  for (const match of text.slice(0, 64 * SAMPLE).matchAll(names)) found.add(match[0].trim().toLowerCase())
  return found.size > 2
}

/** The hidden fields that only a message on its way collects. */
const trace =
  /^(?:received|return-path|delivered-to|authentication-results|received-spf|dkim-signature|x-received|arc-.+)$/i

/** What a header says that is not of a received message; null when it may be one. */
export function notOfReceived(fields: readonly SourceField[]): NotReceived | null {
  const report = fields.find(isReportField) ?? plainReport(fields)
  if (report !== undefined) return { kind: 'delivery-report', field: report }
  return fields.some(({ name }) => trace.test(name)) ? null : { kind: 'sent-copy' }
}

/** RFC 3462, RFC 3464; Gmail and Exim name the address in a field of their own; qmail says it in its Received field. */
function isReportField({ name, value }: SourceField): boolean {
  if (/^x-failed-recipients$/i.test(name)) return true
  if (/^received$/i.test(name)) return /\binvoked for bounce\b/i.test(value)
  return /^content-type$/i.test(name) && /^multipart\/report\b/i.test(value) && /delivery-status/i.test(value)
}

const senders = /(?:^|[<"\s])(?:mailer-daemon|mail-daemon|postmaster)@|^"?mail delivery (?:sub)?system/i
const subjects =
  /^(?:failure notice|undeliver(?:ed|able)|returned mail|mail delivery failed|delivery (?:status notification|failure|has failed)|mail system error)/i

/** Old servers send a plain message: from their own address, to be returned to nobody, or with a subject of old. */
function plainReport(fields: readonly SourceField[]): SourceField | undefined {
  const valueOf = (name: string) => fields.find((field) => field.name.toLowerCase() === name)?.value ?? ''
  const from = fields.find((field) => field.name.toLowerCase() === 'from' && senders.test(field.value))
  return valueOf('return-path') === '<>' || subjects.test(valueOf('subject')) ? from : undefined
}
