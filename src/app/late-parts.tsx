import { useEffect } from 'react'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import { IdleGuard } from '#features/session/idle-guard.tsx'
import { KeepingNotice } from '#features/session/keeping-notice.tsx'
import { ForgottenNotice } from '#features/session/forgotten-notice.tsx'
import { OpenDialog } from '#features/settings/open-dialog.tsx'
import { Shortcuts } from '#features/shortcuts/shortcuts.tsx'
import { TopWindow } from '#features/on-top/top-window.tsx'
import { onToldToForget } from '#platform/other-windows.ts'
import { forgetSecrets } from '#secrets/secret-store.ts'
import { useLateOffers } from '#state/late-offers.ts'
import { crashReport, crashStep } from './crash-page.tsx'
import { UpdateBar } from './update-bar.tsx'

/** What waits for something to happen while the page is open. Nothing of it shows at first. */
export function LateParts() {
  useEffect(() => useLateOffers.setState({ ClearClipboard }), [])
  useEffect(() => onToldToForget(forgetSecrets), [])
  useEffect(() => {
    for (const part of [crashStep, crashReport]) void part.load().catch(() => undefined)
  }, [])
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
