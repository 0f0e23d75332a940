import { useEffect, useState } from 'react'
import { onWindowTouch } from '#platform/top-window.ts'
import { takeAnnouncements } from '#features/session/announcer.tsx'

/** The small window's live region. A screen reader speaks of the window in front: what is done here is said here. */
export function TopAnnouncer({ top }: { readonly top: Window }) {
  const [said, setSaid] = useState({ words: '', count: 0 })

  useEffect(() => {
    const take = (words: string) => setSaid(({ count }) => ({ words, count: count + 1 }))
    const stop = onWindowTouch(top, (isHere) => takeAnnouncements(isHere ? take : undefined))
    return () => {
      stop()
      takeAnnouncements(undefined)
    }
  }, [top])

  // As on the page: the same words again are another text.
  return (
    <div role="status" aria-live="polite" className="sr-only print:hidden">
      {said.count % 2 === 0 ? said.words : `${said.words}\u00A0`}
    </div>
  )
}
