import { useState } from 'react'
import { lateMessages } from '#content/words/en/late-messages.ts'
import { tellToForget } from '#platform/other-windows.ts'
import { forgetSecrets } from '#secrets/secret-store.ts'
import { endDetour } from '#state/arrival.ts'
import { sayForgotten } from '#state/forgotten.ts'
import { forgetProgress } from '#state/progress.ts'
import { forgetPreferences } from '#state/preferences.ts'
import { forgetSettings } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'

/** Clears answers, progress, values and passwords at one press, and says so. */
export function ForgetButton() {
  const [isForgotten, setForgotten] = useState(false)

  function forget() {
    forgetSecrets()
    tellToForget()
    forgetProgress()
    forgetSettings()
    forgetPreferences()
    endDetour()
    sayForgotten()
    setForgotten(true)
    announce(lateMessages.forget.done)
  }

  return (
    <div className="flex flex-wrap items-center gap-3" onBlur={() => setForgotten(false)}>
      {/* For the eyes; the live region has said it already. */}
      {isForgotten && <p className="font-semibold text-good">{lateMessages.forget.done}</p>}
      <Button look="quiet" onClick={forget}>
        {lateMessages.forget.action}
      </Button>
    </div>
  )
}
