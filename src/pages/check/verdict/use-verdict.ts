import { useEffect, useMemo, useState } from 'react'
import { otherReceiver, receivers, type ReceiverId } from '#content/receivers.ts'
import { MESSAGE_LIMIT_BYTES } from '#engine/message/source/limits.ts'
import { readMessage, readMessageInPieces } from '#engine/message/read-message.ts'
import type { Verdict } from '#model/verdict.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { runInPieces } from '#platform/in-pieces.ts'
import type { Held } from './held.ts'

/** A text up to this length is read at once. Any header is shorter; a longer one is read in pieces. */
const AT_ONCE = 256 * 1024

type Reading =
  /** Null where a file was not read at all. */
  | { readonly kind: 'read'; readonly verdict: Verdict | null }
  /** `done` from 0 to 1. */
  | { readonly kind: 'reading'; readonly done: number }

/** What was held, read as arrived at a receiver. */
export function useVerdict(held: Held, receiverId: ReceiverId): Reading {
  const { provider } = usePlan().guide
  const { emailAddress } = useValues()
  const context = useMemo(
    () => ({
      receivers,
      receiver: receivers.find(({ id }) => id === receiverId) ?? otherReceiver,
      relay: provider.relay,
      expectedFrom: emailAddress,
    }),
    [receiverId, provider, emailAddress],
  )
  const atOnce = useMemo(() => verdictAtOnce(held, context), [held, context])
  const [latest, setLatest] = useState<{ readonly of: Held; readonly by: object; readonly reading: Reading } | null>(
    null,
  )

  useEffect(() => {
    if (atOnce !== 'long' || held.kind !== 'text') return
    const show = (reading: Reading) => setLatest({ of: held, by: context, reading })
    return runInPieces(readMessageInPieces(held.text, context), {
      onProgress: (done) => show({ kind: 'reading', done }),
      onDone: (verdict) => show({ kind: 'read', verdict }),
    })
  }, [atOnce, held, context])

  if (atOnce !== 'long') return { kind: 'read', verdict: atOnce }
  return latest?.of === held && latest.by === context ? latest.reading : { kind: 'reading', done: 0 }
}

function verdictAtOnce(held: Held, context: Parameters<typeof readMessage>[1]): Verdict | null | 'long' {
  switch (held.kind) {
    case 'refused':
      return null
    case 'too-large':
      return { kind: 'not-received', reason: { kind: 'too-large', bytes: held.bytes, limit: MESSAGE_LIMIT_BYTES } }
    case 'text':
      return held.text.length > AT_ONCE ? 'long' : readMessage(held.text, context)
  }
}
