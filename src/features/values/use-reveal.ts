import { useCallback, useEffect, useState } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import type { SecretFieldId } from '#model/field.ts'
import { onBeforePrint, onRestoredFromCache } from '#platform/page-events.ts'
import { onForgetSecrets } from '#secrets/secret-store.ts'
import { announce } from '#features/session/announcer.tsx'
import { useOwnWindow } from '#features/guide/guide-context.tsx'

/**
 * Whether a password is shown. Hidden is the default, and again after printing starts, after the page comes back from
 * the back-forward cache, when passwords are forgotten, and on leaving the step (the state goes with the component).
 * Not on losing focus: the person is typing it into the mail program beside us.
 */
export function useReveal(field: SecretFieldId): readonly [isShown: boolean, toggle: () => void] {
  const [isShown, setShown] = useState(false)
  const ownWindow = useOwnWindow()

  useEffect(() => {
    const hide = () => setShown(false)
    const stops = [
      onBeforePrint(hide),
      onBeforePrint(hide, ownWindow),
      onRestoredFromCache(hide),
      onForgetSecrets(hide),
    ]
    return () => stops.forEach((stop) => stop())
  }, [ownWindow])

  const toggle = useCallback(() => {
    const { shownSay, hiddenSay } = messages.values
    announce(fill(isShown ? hiddenSay : shownSay, { field: fieldTexts[field].inline }))
    setShown(!isShown)
  }, [field, isShown])

  return [isShown, toggle]
}
