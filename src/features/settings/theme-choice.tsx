import { useEffect, useId } from 'react'
import { lateMessages } from '#content/words/en/late-messages.ts'
import { showTheme } from '#platform/theme.ts'
import { setTheme, usePreferences } from '#state/preferences.ts'
import { themes } from '#state/themes.ts'

/** Light, dark, or as the computer has it. */
export function ThemeChoice() {
  const theme = usePreferences((state) => state.theme)
  const id = useId()
  const words = lateMessages.theme

  // Only changes: what was stored when the page came is shown already, by the script in its head.
  useEffect(() => usePreferences.subscribe((state) => showTheme(state.theme)), [])

  return (
    <p className="flex items-center gap-2">
      <label htmlFor={id}>{words.choice}</label>
      <select
        id={id}
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((name) => name === event.target.value)
          if (chosen !== undefined) setTheme(chosen)
        }}
        className="min-h-11 rounded-lg border-2 border-edge bg-card px-2 text-ink"
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {words.choices[name]}
          </option>
        ))}
      </select>
    </p>
  )
}
