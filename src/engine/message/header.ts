import type { SourceField } from '#model/verdict.ts'
import { blockAt } from './block.ts'
import { htmlToText, readsAsHtml } from './html-source.ts'
import { lineAt, start } from './lines.ts'
import { decodeQuotedPrintable, readsAsQuotedPrintable } from './quoted-printable.ts'
import { afterSummary } from './summary.ts'

/** What was found in a text that may hold a message's source. */
export interface Found {
  /** The first header; empty when there is none. */
  readonly fields: readonly SourceField[]
  /** `fragment`: a few fields of one, too few to call it a header. */
  readonly kind: 'header' | 'fragment' | 'none'
  /** Lower-case names that stood before a colon elsewhere in the text: what a mail program shows on screen. */
  readonly labels: ReadonlySet<string>
}

/** Only servers and mail programs write these, and no program shows them unless asked for the source. */
const technical =
  /^(?:received|return-path|delivered-to|authentication-results|received-spf|dkim-signature|message-id|mime-version|x-received|arc-.+)$/i

const LABELS_KEPT = 500

/** Finds the header in a text with lines ended by "\n": junk before it, quoting, HTML, quoted-printable allowed. */
export function findHeader(text: string): Found {
  const plain = search(text)
  const shown = plain.kind === 'none' || readsAsHtml(plain.fields) ? better(plain, htmlToText(text), text) : plain
  if (!readsAsQuotedPrintable(shown.fields)) return shown
  return better(shown, decodeQuotedPrintable(shown === plain ? text : htmlToText(text)), text)
}

function better(found: Found, other: string, text: string): Found {
  if (other === text) return found
  const again = search(other)
  return again.kind === 'header' || found.kind === 'none' ? again : found
}

function search(text: string): Found {
  const labels = new Set<string>()
  let fragment: readonly SourceField[] = []
  let place = start
  for (let line = lineAt(text, place); line !== null; line = lineAt(text, place)) {
    const block = blockAt(text, line)
    place = block === null ? line.next : block.next
    if (block === null) continue
    const fields = afterSummary(block.fields)
    if (isHeader(fields)) return { fields, kind: 'header', labels }
    if (fragment.length === 0 && fields.some((field) => technical.test(field.name))) fragment = fields
    for (const field of block.fields) if (labels.size < LABELS_KEPT) labels.add(field.name.toLowerCase())
    // The header of an attached message is not the header of this one.
    if (holdsMessage(block.fields)) break
  }
  return { fields: fragment, kind: fragment.length === 0 ? 'none' : 'fragment', labels }
}

function isHeader(fields: readonly SourceField[]): boolean {
  const names = new Set(fields.map((field) => field.name.toLowerCase()))
  const marks = [...names].filter((name) => technical.test(name)).length
  return marks > 1 && (names.has('from') || names.has('received'))
}

function holdsMessage(fields: readonly SourceField[]): boolean {
  return fields.some((field) => /^content-type$/i.test(field.name) && /^message\/rfc822/i.test(field.value))
}
