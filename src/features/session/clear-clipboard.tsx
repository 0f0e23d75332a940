import { useId, useState } from 'react'
import { clipboardMessages } from '#words/clipboard-messages.ts'
import { copyText } from '#platform/clipboard.ts'
import { useCopies, useHasSecrets } from '#secrets/secret-store.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'
import { useOwnWindow } from '#features/guide/guide-context.tsx'

/**
 * Empties the clipboard at a press. No timer does it: browsers let a page write only while it is in front, and the
 * person is then in the mail program.
 */
export function ClearClipboard() {
  const hasSecrets = useHasSecrets()
  const copies = useCopies()
  const ownWindow = useOwnWindow()
  // What came of it holds until the next password is copied.
  const [result, setResult] = useState({ copies: -1, words: '' })
  const id = useId()
  if (!hasSecrets && copies === 0) return null

  async function clear() {
    const { cleared, failed } = clipboardMessages
    const words = (await copyText('', ownWindow)) ? cleared : failed
    setResult({ copies, words })
    announce(words)
  }

  return (
    <div className="mt-2 print:hidden">
      <p className="flex flex-wrap items-center gap-x-3">
        <Button look="soft" aria-describedby={id} onClick={() => void clear()}>
          {clipboardMessages.clear}
        </Button>
        {/* For the eyes; the live region has said it already. */}
        {result.copies === copies && <span className="font-semibold">{result.words}</span>}
      </p>
      <p id={id} className="text-caption text-quiet">
        {clipboardMessages.hint}
      </p>
    </div>
  )
}
