import { ForgetDialog } from '#features/session/forget-dialog.tsx'
import { ShortcutsDialog } from '#features/shortcuts/shortcuts-dialog.tsx'
import { closeDialog, useOpenDialog } from '#state/open-dialog.ts'

/** The dialog that a menu or a key asked for. */
export function OpenDialog() {
  const name = useOpenDialog((state) => state.name)
  switch (name) {
    case null:
      return null
    case 'forget':
      return <ForgetDialog onClose={closeDialog} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />
  }
}
