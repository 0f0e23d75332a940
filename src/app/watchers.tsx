import { useEffect } from 'react'
import { TopWindow } from '#features/on-top/top-window.tsx'
import { ForgottenNotice } from '#features/session/forgotten-notice.tsx'
import { flagPasswords, noteLoadedAnew } from '#features/session/loaded-anew-flag.ts'
import { IdleGuard } from '#features/session/idle-guard.tsx'
import { KeepingNotice } from '#features/session/keeping-notice.tsx'
import { OpenDialog } from '#features/settings/open-dialog.tsx'
import { Shortcuts } from '#features/shortcuts/shortcuts.tsx'
import { onToldToForget } from '#platform/other-windows.ts'
import { siteScope } from '#state/site-scope.ts'
import { askBeforeLeaving } from '#platform/page-events.ts'
import { keepPresses } from '#platform/steady-press.ts'
import { forgetSecrets, useHasSecrets } from '#secrets/secret-store.ts'
import { useLoaded } from '#state/loaded.ts'
import { UpdateBar } from './update-bar.tsx'

/** What waits for something to happen while the page is open. Nothing of it is in the prerendered page. */
export function Watchers() {
  const isLoaded = useLoaded((state) => state.isLoaded)
  const hasSecrets = useHasSecrets()
  // Before the flag follows what is typed now.
  useEffect(noteLoadedAnew, [])
  useEffect(() => (hasSecrets ? flagPasswords() : undefined), [hasSecrets])
  useEffect(() => onToldToForget(siteScope, forgetSecrets), [])
  useEffect(keepPresses, [])
  // Passwords are in memory alone: a reload by a slip would lose them without a word.
  useEffect(() => (hasSecrets ? askBeforeLeaving() : undefined), [hasSecrets])
  if (!isLoaded) return null
  return (
    <>
      <KeepingNotice />
      <UpdateBar />
      <IdleGuard />
      <Shortcuts />
      <ForgottenNotice />
      <OpenDialog />
      <TopWindow />
    </>
  )
}
