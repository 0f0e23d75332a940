import { useEffect, useRef, useState } from 'react'
import { lateMessages } from '#words/late-messages.ts'
import { onActivity } from '#platform/activity.ts'
import { focusHeading } from '#platform/focus.ts'
import { forgetSecrets, useHasSecrets } from '#secrets/secret-store.ts'
import { usePreferences } from '#state/preferences.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'
import { IdleNotice } from './idle-notice.tsx'

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
  const notice = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!hasSecrets || idleMinutes === 0) return
    touched.current = Date.now()

    /** Says what the clock asks for, and whether there is still something to keep. */
    function look(): boolean {
      const left = touched.current + idleMinutes * minute - Date.now()
      if (left <= 0) {
        forgetSecrets()
        setState('forgotten')
      } else if (left <= warning) setState('warned')
      // A clock that was set back would lengthen the time.
      else if (left > idleMinutes * minute) touched.current = Date.now()
      return left > 0
    }

    const stop = onActivity(({ target, isMoving }) => {
      // A computer that wakes up brings a touch before the next look at the clock.
      if (!look()) return
      // The notice is left in peace, and can be reached by the keyboard; its buttons say what is to be done.
      const isOnTheWay = notice.current !== null && (isMoving || notice.current.contains(target as Node | null))
      if (isOnTheWay) return
      touched.current = Date.now()
      setState('fresh')
    })
    // Asked again and again rather than one long timer: a sleeping computer stops timers, not the clock.
    const timer = setInterval(look, checkEvery)
    return () => {
      stop()
      clearInterval(timer)
      setState((now) => (now === 'warned' ? 'fresh' : now))
    }
  }, [hasSecrets, idleMinutes])

  function end(words: string) {
    touched.current = Date.now()
    setState('fresh')
    announce(words)
  }

  function forgetNow() {
    forgetSecrets()
    end(lateMessages.idle.forgottenNow)
  }

  const { idle } = lateMessages
  return (
    <>
      {state === 'warned' && hasSecrets && (
        <IdleNotice ref={notice} minutes={warning / minute} onKeep={() => end(idle.kept)} onForget={forgetNow} />
      )}
      <div role="status">
        {state === 'forgotten' && !hasSecrets && (
          <div className="flex flex-wrap items-center justify-center gap-3 border-b border-amber-line bg-amber-soft px-4 py-1 text-amber print:hidden">
            <p>{idle.forgotten}</p>
            <Button
              look="quiet"
              onClick={() => {
                setState('fresh')
                focusHeading()
              }}
            >
              {idle.close}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
