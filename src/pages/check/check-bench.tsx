import { Suspense, useDeferredValue, useEffect, useState } from 'react'
import { checkMessages } from '#words/check-messages.ts'
import type { ReceiverId } from '#content/receivers.ts'
import type { CheckWay } from '#model/check-way.ts'
import type { Planned } from '#model/text.ts'
import { later } from '#features/loading/load-later.tsx'
import { announce } from '#features/session/announcer.tsx'
import type { Held } from './verdict/held.ts'
import { ReadSection } from './read-section.tsx'
import { SendSection } from './send-section.tsx'
import { SourceSection } from './source-section.tsx'

/** The reader and its list of public suffixes are many times the rest of the page: in a chunk of their own. */
const verdict = later(async () => (await import('./verdict/verdict-section.tsx')).VerdictSection)

/** The three things to do, and what comes out. Everything given is in this component's state: it goes with it. */
export function CheckBench({ way }: { readonly way: Planned<CheckWay> }) {
  const [receiver, setReceiver] = useState<ReceiverId | null>(null)
  const [held, setHeld] = useState<Held | null>(null)
  // A large text takes a moment to read; what was pressed shows first.
  const shown = useDeferredValue(held)
  // Fetched while the person sends the test: whoever pastes does not wait for it.
  useEffect(() => void verdict.load().catch(() => undefined), [])

  function forget(sentence: string = checkMessages.read.forgotten) {
    setHeld(null)
    announce(sentence)
  }

  /** The same text, read as arrived elsewhere: a new reading, so the answer is gone to again. */
  function readAs(id: ReceiverId) {
    setReceiver(id)
    setHeld((current) => current && { ...current })
  }

  return (
    <>
      <SendSection way={way} />
      <SourceSection source={way.source} receiver={receiver} onChoose={setReceiver} />
      <ReadSection held={held} isReading={held !== shown} onHold={setHeld} onForget={() => forget()} />
      {held !== null && shown !== null && (
        <Suspense fallback={<p className="text-quiet">{checkMessages.read.reading}</p>}>
          <verdict.Component
            way={way}
            held={shown}
            receiver={receiver}
            onReadAs={readAs}
            onCancel={() => forget(checkMessages.read.canceled)}
          />
        </Suspense>
      )}
    </>
  )
}
