import { ForgetButton } from '#features/session/forget-button.tsx'
import { ShortcutsButton } from '#features/shortcuts/shortcuts-button.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** What a person may want of the guide itself, at the end of every page. */
export function OwnControls() {
  return (
    <div className="needs-script flex flex-wrap items-center gap-x-6 gap-y-3">
      <ThemeChoice />
      <ShortcutsButton />
      <ForgetButton />
    </div>
  )
}
