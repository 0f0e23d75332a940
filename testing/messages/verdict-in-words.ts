import { receivers } from '#content/receivers.ts'
import { readMessage } from '#engine/message/read-message.ts'
import type { Verdict } from '#model/verdict.ts'
import { me, relay, type Sample } from './sample.ts'

/** Reads a sample as the page would. */
export function readSample({ source, receiver: id, expectedFrom = me }: Sample): Verdict {
  const receiver = receivers.find((one) => one.id === id)
  if (receiver === undefined) throw new Error(`no receiver ${id}`)
  const context = { receivers, receiver, relay }
  return readMessage(source, expectedFrom === null ? context : { ...context, expectedFrom })
}

/** A verdict as the samples name it. */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'everything-right':
      return ['everything-right', ...(verdict.gaps.length > 0 ? ['but', ...verdict.gaps] : [])].join(' ')
    case 'another-account':
      return `another-account: ${verdict.wrong}`
    case 'check-failed':
      return `check-failed: ${verdict.failed.join(' ')}`
    case 'not-received':
      return `not-received: ${verdict.reason.kind}`
    case 'cannot-tell':
      return `cannot-tell: ${verdict.reason}`
    case 'no-report':
      return 'no-report'
  }
}
