import { lateMessages } from '#words/late-messages.ts'
import { shellMessages } from '#words/shell-messages.ts'
import { openDialog } from '#state/open-dialog.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { Icon } from '#ui/icon.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { ThemeChoice } from './theme-choice.tsx'

const row = 'flex min-h-12 w-full items-center gap-3 rounded-lg px-3 text-start cursor-pointer hover:bg-sunken'

/** What a person may set, in the menu of every page. */
export function OwnControls() {
  const listKeys = useShortcut('list')
  return (
    <div>
      <ThemeChoice />
      <LanguageChoice />
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={listKeys}
        className={row}
        onClick={() => openDialog('shortcuts')}
      >
        <span className="text-quiet">
          <Icon name="keyboard" />
        </span>
        <span>{lateMessages.shortcuts.open}</span>
      </button>
      <hr className="mx-2 my-1.5 border-hair" />
      <button
        type="button"
        aria-haspopup="dialog"
        className={`${row} text-danger`}
        onClick={() => openDialog('forget')}
      >
        <Icon name="trash" />
        <span>{shellMessages.forget.action}</span>
      </button>
    </div>
  )
}
