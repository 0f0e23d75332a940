import { useEffect } from 'react'
import { IdleGuard } from '#parts/idle-guard.tsx'
import { KeepingNotice } from '#parts/keeping-notice.tsx'
import { onToldToForget } from '#platform/other-windows.ts'
import { forgetSecrets } from '#secrets/secret-store.ts'
import { crashStep } from './crash-page.tsx'
import { UpdateBar } from './update-bar.tsx'

/** What waits for something to happen while the page is open. Nothing of it shows at first. */
export function LateParts() {
  useEffect(() => void crashStep.load().catch(() => undefined), [])
  useEffect(() => onToldToForget(forgetSecrets), [])
  return (
    <>
      <KeepingNotice />
      <UpdateBar />
      <IdleGuard />
    </>
  )
}

export { OwnControls } from '#parts/own-controls.tsx'
