import { useState } from 'react'
import { lateMessages } from '#content/words/en/late-messages.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { Button } from '#ui/button.tsx'
import { announce } from '#features/session/announcer.tsx'
import { loadable } from '#features/loading/loadable.tsx'

const dialog = loadable(async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog)

/** Opens the list of the keyboard shortcuts, which is loaded at the first press. */
export function ShortcutsButton() {
  const [isOpen, setOpen] = useState(false)
  const words = lateMessages.shortcuts

  async function open() {
    try {
      await dialog.load()
      setOpen(true)
    } catch {
      announce(words.nothing.list)
    }
  }

  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" aria-keyshortcuts={useShortcut('list')} onClick={() => void open()}>
        {words.open}
      </Button>
      {isOpen && <dialog.Component onClose={() => setOpen(false)} />}
    </>
  )
}
