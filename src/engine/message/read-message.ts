import type { Verdict } from '#model/verdict.ts'
import { decide } from './decide.ts'
import { type ReadingContext, readFindings } from './findings.ts'
import { typedAddress } from './from.ts'
import { findHeader } from './source/header.ts'
import { plainLines } from './source/lines.ts'
import { isRunTogether, notOfReceived, refuse, withoutHeader } from './source/not-received.ts'
import { finish, type Pieces } from './source/pieces.ts'

/**
 * Reads the source of a test message and says what it shows. Any text gives a verdict; nothing is thrown; the time grows
 * with the length, up to `MESSAGE_LIMIT_BYTES`. It reads what was pasted: text can be altered, so a verdict says what
 * this source shows, never what is certain.
 */
export function readMessage(text: string, context: ReadingContext): Verdict {
  return finish(readMessageInPieces(text, context))
}

/** The same, a piece at a time. */
export function* readMessageInPieces(text: string, context: ReadingContext): Pieces<Verdict> {
  const refused = refuse(text)
  if (refused !== null) return { kind: 'not-received', reason: refused }
  const lines = plainLines(text)
  const found = yield* findHeader(lines)
  if (found.kind === 'none') return { kind: 'not-received', reason: withoutHeader(lines, found) }
  if (found.kind === 'fragment' && found.fields.some(({ value }) => isRunTogether(value))) {
    return { kind: 'not-received', reason: { kind: 'lines-lost' } }
  }
  const reason = found.kind === 'header' ? notOfReceived(found.fields) : null
  if (reason !== null) return { kind: 'not-received', reason }
  const expectedFrom = typedAddress(context.expectedFrom ?? '')
  return decide(readFindings(found.fields, { ...context, expectedFrom }), expectedFrom)
}
