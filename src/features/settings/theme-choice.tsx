import { useEffect, useId } from 'react'
import { shellMessages } from '#words/shell-messages.ts'
import { showTheme } from '#platform/theme.ts'
import { setTheme, usePreferences } from '#state/preferences.ts'
import { themes } from '#state/themes.ts'

const words = shellMessages.settings

/** Light, dark, or as the computer has it. */
export function ThemeChoice() {
  const theme = usePreferences((state) => state.theme)
  const name = useId()

  // Only changes: what was stored when the page came is shown already, by the script in its head.
  useEffect(() => usePreferences.subscribe((state) => showTheme(state.theme)), [])

  return (
    <fieldset className="px-2 pt-1.5 pb-2">
      <legend className="float-start mb-1.5 px-1 text-caption text-quiet">{words.theme}</legend>
      <div className="clear-both grid grid-cols-3 gap-0.5 rounded-xl border border-transparent bg-sunken p-0.75">
        {themes.map((each) => (
          <label
            key={each}
            className="relative grid min-h-11 cursor-pointer place-items-center rounded-lg border border-transparent text-note has-checked:border-hair has-checked:bg-card has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-pine forced-colors:has-checked:outline-2 forced-colors:has-checked:outline-[Highlight]"
          >
            <input
              type="radio"
              name={name}
              value={each}
              checked={theme === each}
              onChange={() => setTheme(each)}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            <span>{words.themes[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
