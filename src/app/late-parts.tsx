import { useEffect } from 'react'
import { ClearClipboard } from '#parts/clear-clipboard.tsx'
import { IdleGuard } from '#parts/idle-guard.tsx'
import { KeepingNotice } from '#parts/keeping-notice.tsx'
import { Shortcuts } from '#parts/shortcuts.tsx'
import { TopWindow } from '#parts/top-window.tsx'
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
      <TopWindow />
    </>
  )
}

export { OwnControls } from '#parts/own-controls.tsx'
