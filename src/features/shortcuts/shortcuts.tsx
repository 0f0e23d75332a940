import { useEffect, useState } from 'react'
import { onActivity } from '#platform/activity.ts'
import { usePreferences } from '#state/preferences.ts'
import { answerShortcuts } from './answer-shortcuts.ts'

/** Listens for the shortcuts where the person has not switched them off; says in words when one has nothing to do here. */
export function Shortcuts() {
  const isOn = usePreferences((state) => state.hasShortcuts)
  const [note, setNote] = useState('')

  useEffect(() => {
    return isOn ? answerShortcuts(setNote) : undefined
  }, [isOn])

  useEffect(() => (note === '' ? undefined : onActivity(() => setNote(''))), [note])

  if (note === '') return null
  // For the eyes, until the next touch of the page; the live region has said it already.
  return (
    <p
      aria-hidden="true"
      className="fixed inset-x-4 bottom-20 z-10 mx-auto w-fit rounded-lg border-2 border-edge bg-card px-4 py-2 font-semibold floating print:hidden"
    >
      {note}
    </p>
  )
}
