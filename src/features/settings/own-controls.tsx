import { useEffect, useSyncExternalStore } from 'react'
import { followPreferences } from '#state/preferences.ts'
import { classes } from '#ui/classes.ts'
import { ForgetButton } from '#features/session/forget-button.tsx'
import { ShortcutsButton } from '#features/shortcuts/shortcuts-button.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** What a person may want of the guide itself, at the end of every page. It shows when it answers. */
export function OwnControls() {
  const isHere = useSyncExternalStore(neverChanges, yes, no)
  useEffect(followPreferences, [])
  return (
    <div className={classes('needs-script flex flex-wrap items-center gap-x-6 gap-y-3', !isHere && 'invisible')}>
      <ThemeChoice />
      <ShortcutsButton />
      <ForgetButton />
    </div>
  )
}

const neverChanges = () => () => undefined
const yes = () => true
const no = () => false
