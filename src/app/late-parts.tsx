import { useEffect } from 'react'
import { IdleGuard } from '#parts/idle-guard.tsx'
import { ThemeChoice } from '#parts/theme-choice.tsx'
import { crashStep } from './crash-page.tsx'
import { UpdateBar } from './update-bar.tsx'

/** What waits for something to happen while the page is open. Nothing of it shows at first. */
export function LateParts() {
  useEffect(() => void crashStep.load().catch(() => undefined), [])
  return (
    <>
      <UpdateBar />
      <IdleGuard />
    </>
  )
}

/** Its place in the footer is kept from the start. */
export { ThemeChoice }
