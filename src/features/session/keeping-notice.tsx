import { useSyncExternalStore } from 'react'
import { lateMessages } from '#content/words/en/late-messages.ts'
import { currentKeeping, onKeepingChange, type Keeping } from '#platform/storage.ts'

/** Says when this browser cannot remember the person's place. Everything else goes on as usual. */
export function KeepingNotice() {
  const keeping = useSyncExternalStore(onKeepingChange, currentKeeping, (): Keeping => 'kept')
  return (
    <div role="status">
      {keeping !== 'kept' && (
        <p className="border-b border-line bg-warn-soft px-4 py-2 text-center text-sm text-warn print:hidden">
          {lateMessages.keeping[keeping]}
        </p>
      )}
    </div>
  )
}
