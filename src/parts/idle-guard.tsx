import { useEffect, useRef, useState } from 'react'
import { lateMessages } from '#content/late-messages.ts'
import { fill } from '#content/messages.ts'
import { onActivity } from '#platform/activity.ts'
import { forgetSecrets, useHasSecrets } from '#secrets/secret-store.ts'
import { usePreferences } from '#state/preferences.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'

const minute = 60_000
/** How long before the end the person is told; WCAG 2.2.1 asks for 20 seconds at least. */
const warning = 2 * minute
const checkEvery = 10_000

type IdleState = 'fresh' | 'warned' | 'forgotten'

/**
 * Forgets typed passwords when the page has been left alone for long, after saying so. Any touch of the page starts the
 * time anew; the length is the person's choice, "never" among them.
 */
export function IdleGuard() {
  const hasSecrets = useHasSecrets()
  const idleMinutes = usePreferences((state) => state.idleMinutes)
  const [state, setState] = useState<IdleState>('fresh')
  const touched = useRef(0)

  useEffect(() => {
    if (!hasSecrets || idleMinutes === 0) return
    touched.current = Date.now()
    const stop = onActivity(() => {
      touched.current = Date.now()
      setState('fresh')
    })
    // Asked again and again rather than one long timer: a sleeping computer stops timers, not the clock.
    const timer = setInterval(() => {
      const left = touched.current + idleMinutes * minute - Date.now()
      if (left <= 0) {
        forgetSecrets()
        setState('forgotten')
      } else if (left <= warning) setState('warned')
    }, checkEvery)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [hasSecrets, idleMinutes])

  const words = lateMessages.idle
  const minutes = { minutes: warning / minute }
  return (
    <div role="status">
      {state === 'warned' && hasSecrets && (
        <div className="fixed inset-x-4 bottom-20 z-10 mx-auto flex max-w-2xl flex-wrap items-center gap-3 rounded-xl border-2 border-warn bg-warn-soft px-5 py-4 shadow-lg print:hidden">
          <p className="basis-full font-semibold">{fill(words.warning, minutes)}</p>
          {/* Any touch keeps them; the button is there to be found. */}
          <Button look="primary" onClick={() => announce(words.kept)}>
            {words.keep}
          </Button>
          <Button onClick={forgetSecrets}>{words.forgetNow}</Button>
        </div>
      )}
      {state === 'forgotten' && !hasSecrets && (
        <p className="border-b border-line bg-warn-soft px-4 py-2 text-center text-warn print:hidden">
          {words.forgotten}
        </p>
      )}
    </div>
  )
}
