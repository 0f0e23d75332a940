import type { SourceField } from '#model/verdict.ts'
import { blockAt, LINES_A_PIECE } from './block.ts'
import { htmlToText, readsAsHtml } from './html-source.ts'
import { lineAt, start } from './lines.ts'
import type { Pieces } from './pieces.ts'
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

/** Escaping is undone this often: a page escapes a text, and a program that takes it from there may do so again. */
const ESCAPED_AT_MOST = 3

/** Finds the header in a text with lines ended by "\n": junk before it, quoting, HTML, quoted-printable allowed. */
export function* findHeader(text: string): Pieces<Found> {
  let found = yield* search(text)
  let shown = text
  for (let turn = 0; turn < ESCAPED_AT_MOST && (found.kind === 'none' || readsAsHtml(found.fields)); turn += 1) {
    const plain = htmlToText(shown)
    if (plain === shown) break
    shown = plain
    found = better(found, yield* search(shown))
  }
  if (!readsAsQuotedPrintable(found.fields)) return found
  const decoded = decodeQuotedPrintable(shown)
  return decoded === shown ? found : better(found, yield* search(decoded))
}

function better(found: Found, again: Found): Found {
  return again.kind === 'header' || found.kind === 'none' ? again : found
}

function* search(text: string): Pieces<Found> {
  const labels = new Set<string>()
  let fragment: readonly SourceField[] = []
  let place = start
  let lines = 0
  for (let line = lineAt(text, place); line !== null; line = lineAt(text, place)) {
    lines += 1
    if (lines % LINES_A_PIECE === 0) yield line.place.offset / text.length
    const block = yield* blockAt(text, line)
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
