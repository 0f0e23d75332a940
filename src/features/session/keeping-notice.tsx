import { useSyncExternalStore } from 'react'
import { lateMessages } from '#words/late-messages.ts'
import { currentKeeping, onKeepingChange, type Keeping } from '#platform/storage.ts'

/** Says when this browser cannot remember the person's place. Everything else goes on as usual. */
export function KeepingNotice() {
  const keeping = useSyncExternalStore(onKeepingChange, currentKeeping, (): Keeping => 'kept')
  return (
    <div role="status">
      {keeping !== 'kept' && (
        <p className="border-b border-amber-line bg-amber-soft px-4 py-2 text-center text-note text-amber print:hidden">
          {lateMessages.keeping[keeping]}
        </p>
      )}
    </div>
  )
}
