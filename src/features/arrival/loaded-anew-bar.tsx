import { useEffect } from 'react'
import { handOverMessages } from '#words/hand-over-messages.ts'
import { announce } from '#features/session/announcer.tsx'
import { focusHeading } from '#platform/focus.ts'
import { useLoadedAnew } from '#state/loaded-anew.ts'
import { barLink } from './bar-classes.ts'

/** A link led here in the tab where passwords were typed: says what that took away, and what it did not. */
export function LoadedAnewBar() {
  useEffect(() => announce(handOverMessages.anew.text), [])
  return (
    <aside aria-label={handOverMessages.anew.name} className="page mt-3 print:hidden">
      <div className="flex items-center gap-x-3 bar rounded-xl ps-4 pe-1.5 text-note">
        <p className="flex-1 py-1.5">{handOverMessages.anew.text}</p>
        <button type="button" className={barLink} onClick={close}>
          {handOverMessages.close}
        </button>
      </div>
    </aside>
  )
}

function close() {
  useLoadedAnew.setState({ isToBeSaid: false })
  focusHeading()
}
