import { messages } from '#content/messages.ts'
import { forgetSecrets } from '#secrets/secret-store.ts'
import { endDetour } from '#state/arrival.ts'
import { forgetProgress } from '#state/progress.ts'
import { forgetSettings } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'

function forget() {
  forgetSecrets()
  forgetProgress()
  forgetSettings()
  endDetour()
  announce(messages.forget.done)
}

/** Clears answers, progress, values and passwords at one press, and says so. */
export function ForgetButton() {
  return (
    <Button look="quiet" onClick={forget}>
      {messages.forget.action}
    </Button>
  )
}
