import { useEffect } from 'react'
import { IdleGuard } from '#parts/idle-guard.tsx'
import { crashReport, crashStep } from './crash-page.tsx'
import { UpdateBar } from './update-bar.tsx'

/** What waits for something to happen while the page is open. Nothing of it shows at first. */
export function LateParts() {
  useEffect(() => {
    for (const part of [crashStep, crashReport]) void part.load().catch(() => undefined)
  }, [])
  return (
    <>
      <UpdateBar />
      <IdleGuard />
    </>
  )
}
