import { shortcutMessages as words } from '#words/shortcut-messages.ts'
import { nameBrowser } from '#engine/browser/name-browser.ts'
import { browserSays } from '#platform/browser-words.ts'
import { setShortcuts, usePreferences } from '#state/preferences.ts'
import { shortcutKeys, type ShortcutName } from '#state/shortcuts.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { KeyCombination } from './key-combination.tsx'

const order = ['next', 'back', 'copy', 'list'] as const satisfies readonly ShortcutName[]
const appleSystems = new Set(['Mac', 'iPad', 'iPhone'])

/** The keyboard shortcuts, and the switch for all of them. Escape, and where the focus goes afterwards, is the browser's. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const isOn = usePreferences((state) => state.hasShortcuts)
  const isApple = appleSystems.has(nameBrowser(browserSays()).system)

  return (
    <Dialog title={words.title} onClose={onClose}>
      <dl>
        {order.map((name) => (
          <div key={name} className="flex items-center justify-between gap-4 border-t border-hair py-2">
            <dt>{words.actions[name]}</dt>
            <dd className="shrink-0">
              <KeyCombination keys={shortcutKeys[name]} words={isApple ? words.keys.apple : words.keys.other} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="border-t border-hair pt-2 text-sm text-quiet">
        {isApple && <span>{words.appleSigns} </span>}
        <span>{words.hint}</span>
      </p>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <label className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => setShortcuts(event.target.checked)}
            className="size-5 accent-pine"
          />
          {words.use}
        </label>
        <Button type="submit">{words.close}</Button>
      </div>
    </Dialog>
  )
}
