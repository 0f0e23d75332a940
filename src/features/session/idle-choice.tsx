import { useId } from 'react'
import { inputMessages } from '#words/input-messages.ts'
import { idleChoices } from '#state/idle-choices.ts'
import { setIdleMinutes, usePreferences } from '#state/preferences.ts'

/** How long typed passwords may lie unused. */
export function IdleChoice() {
  const idleMinutes = usePreferences((state) => state.idleMinutes)
  const id = useId()
  const words = inputMessages.idle
  return (
    <p className="needs-script flex flex-wrap items-center gap-2 text-sm text-quiet print:hidden">
      <label htmlFor={id}>{words.choice}</label>
      <select
        id={id}
        value={idleMinutes}
        onChange={(event) => {
          const chosen = idleChoices.find((minutes) => String(minutes) === event.target.value)
          if (chosen !== undefined) setIdleMinutes(chosen)
        }}
        className="min-h-11 rounded-lg border-2 border-edge bg-card px-2 text-ink"
      >
        {idleChoices.map((minutes) => (
          <option key={minutes} value={minutes}>
            {words.choices[minutes]}
          </option>
        ))}
      </select>
    </p>
  )
}
