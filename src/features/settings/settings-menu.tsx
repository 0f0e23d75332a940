import { shellMessages } from '#words/shell-messages.ts'
import { Icon } from '#ui/icon.tsx'
import { Menu } from '#ui/menu.tsx'
import { OwnControls } from './own-controls.tsx'

/** Appearance, shortcuts, and the way to forget everything. */
export function SettingsMenu() {
  return (
    <Menu
      trigger={<Icon name="settings" />}
      label={shellMessages.settings.name}
      className="needs-script"
      look="grid size-11 place-items-center rounded-xl text-[1.125rem] text-quiet hover:bg-sunken hover:text-ink"
      panel="end-[clamp(1rem,2.5vw,2rem)] top-full mt-1 w-76 max-w-[calc(100vw-2rem)] rounded-2xl border bg-card p-2"
      endsWithButton
    >
      <OwnControls />
    </Menu>
  )
}
