import { useEffect, useState } from 'react'
import { lateMessages } from '#content/words/en/late-messages.ts'
import { announce } from '#features/session/announcer.tsx'
import { ForgetDialog } from '#features/session/forget-dialog.tsx'
import { loadable } from '#features/loading/loadable.tsx'
import { closeDialog, useOpenDialog } from '#state/open-dialog.ts'

/** Loaded at the first press. */
const shortcuts = loadable(async () => (await import('#features/shortcuts/shortcuts-dialog.tsx')).ShortcutsDialog)

/** The dialog that a menu or a key asked for. */
export function OpenDialog() {
  const name = useOpenDialog((state) => state.name)
  switch (name) {
    case null:
      return null
    case 'forget':
      return <ForgetDialog onClose={closeDialog} />
    case 'shortcuts':
      return <ShortcutsWhenHere />
  }
}

function ShortcutsWhenHere() {
  const [isHere, setHere] = useState(shortcuts.isHere())
  useEffect(() => {
    async function load() {
      try {
        await shortcuts.load()
        setHere(true)
      } catch {
        closeDialog()
        announce(lateMessages.shortcuts.nothing.list)
      }
    }
    void load()
  }, [])
  return isHere && <shortcuts.Component onClose={closeDialog} />
}
