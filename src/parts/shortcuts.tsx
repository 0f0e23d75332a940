import { useEffect, useState } from 'react'
import { lateMessages } from '#content/late-messages.ts'
import { onActivity } from '#platform/activity.ts'
import { onShortcutPress, pressControl, showControl } from '#platform/shortcut-press.ts'
import { usePreferences } from '#state/preferences.ts'
import { offerShortcuts, shortcutKeys, type ShortcutName } from '#state/shortcuts.ts'
import { announce } from './announcer.tsx'

const names = Object.keys(shortcutKeys) as ShortcutName[]

/** Listens for the shortcuts where the person has not switched them off; says in words when one has nothing to do here. */
export function Shortcuts() {
  const isOn = usePreferences((state) => state.hasShortcuts)
  const [note, setNote] = useState('')

  useEffect(() => {
    if (!isOn) return
    offerShortcuts(true)
    const stop = onShortcutPress((code) => {
      const name = names.find((each) => code === `Key${shortcutKeys[each].at(-1)}`)
      if (name === undefined) return false
      if (name === 'copy') showControl(shortcutKeys.copy)
      if (!pressControl(shortcutKeys[name])) {
        const words = lateMessages.shortcuts.nothing[name]
        setNote(words)
        announce(words)
      }
      return true
    })
    return () => {
      stop()
      offerShortcuts(false)
    }
  }, [isOn])

  useEffect(() => (note === '' ? undefined : onActivity(() => setNote(''))), [note])

  if (note === '') return null
  // For the eyes, until the next touch of the page; the live region has said it already.
  return (
    <p
      aria-hidden="true"
      className="fixed inset-x-4 bottom-20 z-10 mx-auto w-fit rounded-lg border-2 border-edge bg-card px-4 py-2 font-semibold shadow-lg print:hidden"
    >
      {note}
    </p>
  )
}
