import { useState } from 'react'
import { lateMessages } from '#content/words/en/late-messages.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { Button } from '#ui/button.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

/** Opens the list of the keyboard shortcuts. */
export function ShortcutsButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" aria-keyshortcuts={useShortcut('list')} onClick={() => setOpen(true)}>
        {lateMessages.shortcuts.open}
      </Button>
      {isOpen && <ShortcutsDialog onClose={() => setOpen(false)} />}
    </>
  )
}
