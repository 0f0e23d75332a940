import { useEffect, useId } from 'react'
import { lateMessages } from '#content/late-messages.ts'
import { showTheme } from '#platform/theme.ts'
import { useLoaded } from '#state/loaded.ts'
import { setTheme, usePreferences } from '#state/preferences.ts'
import { themes } from '#state/themes.ts'

/** Light, dark, or as the computer has it. */
export function ThemeChoice() {
  const theme = usePreferences((state) => state.theme)
  const isLoaded = useLoaded((state) => state.isLoaded)
  const id = useId()
  const words = lateMessages.theme

  useEffect(() => {
    // Before that, the page's own script has shown what is stored.
    if (isLoaded) showTheme(theme)
  }, [theme, isLoaded])

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
