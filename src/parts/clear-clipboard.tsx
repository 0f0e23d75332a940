import { useId } from 'react'
import { inputMessages } from '#content/input-messages.ts'
import { copyText } from '#platform/clipboard.ts'
import { useHasSecrets } from '#secrets/secret-store.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'

async function clear() {
  const isCleared = await copyText('')
  announce(isCleared ? inputMessages.clipboard.cleared : inputMessages.clipboard.failed)
}

/**
 * Empties the clipboard at a press. No timer does it: browsers let a page write only while it is in front, and the
 * person is then in the mail program.
 */
export function ClearClipboard() {
  const hasSecrets = useHasSecrets()
  const id = useId()
  if (!hasSecrets) return null

  return (
    <div className="mt-2 border-t border-line pt-3 print:hidden">
      <Button look="quiet" aria-describedby={id} onClick={() => void clear()}>
        {inputMessages.clipboard.clear}
      </Button>
      <p id={id} className="mt-1 text-sm text-quiet">
        {inputMessages.clipboard.hint}
      </p>
    </div>
  )
}
