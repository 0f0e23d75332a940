import { useEffect, useState } from 'react'
import { shellMessages } from '#words/shell-messages.ts'
import { focusHeading } from '#platform/focus.ts'
import { endUndo, undoForgetting, useForgotten } from '#state/forgotten.ts'
import { announce } from './announcer.tsx'
import { undoSeconds } from './undo-seconds.ts'

const words = shellMessages.forget
const button = 'min-h-11 rounded-xl px-3 font-semibold'

/** Says that everything is gone, and offers it back for a while; the time stands still under the pointer or the focus. */
export function ForgottenNotice() {
  const snapshot = useForgotten((state) => state.snapshot)
  const [isHeld, setHeld] = useState(false)

  useEffect(() => {
    if (snapshot === null || isHeld) return
    const timer = setTimeout(endUndo, undoSeconds * 1000)
    return () => clearTimeout(timer)
  }, [snapshot, isHeld])

  // The notice goes with the press, and its button with it.
  function end() {
    setHeld(false)
    focusHeading()
  }

  if (snapshot === null) return null
  return (
    // Holding it is no way to press anything.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      aria-label={words.done}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="fixed inset-x-4 bottom-20 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-3 bar rounded-2xl px-2 py-1.5 ps-4.5 floating print:hidden"
    >
      {/* For the eyes; the live region has said it already. */}
      <p aria-hidden="true">{words.done}</p>
      <button
        type="button"
        className={`${button} text-bar-pine forced-colors:text-[LinkText]`}
        onClick={() => {
          undoForgetting()
          announce(words.back)
          end()
        }}
      >
        {words.take}
      </button>
      <button
        type="button"
        className={button}
        onClick={() => {
          endUndo()
          end()
        }}
      >
        {words.close}
      </button>
    </aside>
  )
}
