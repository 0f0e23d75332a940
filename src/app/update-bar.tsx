import { useEffect, useState } from 'react'
import { lateMessages } from '#words/late-messages.ts'
import { why } from '#features/loading/load-later.tsx'
import { isNewVersionWanted, keepOffline, type NewVersion } from '#platform/service-worker.ts'
import { useHasSecrets } from '#secrets/secret-store.ts'
import { Button } from '#ui/button.tsx'

/** Offers a new version, never forces it: a reload loses typed passwords, so it says so and waits. */
export function UpdateBar() {
  const [version, setVersion] = useState<NewVersion | null>(null)
  const [isComing, setIsComing] = useState(false)
  const hasSecrets = useHasSecrets()

  useEffect(() => {
    if (!import.meta.env.PROD) return
    // Well after the page has come up: fetching the other pages must not compete with this one.
    const delay = isNewVersionWanted() ? 0 : 1500
    const timer = setTimeout(() => {
      void keepOffline(import.meta.env.BASE_URL, setVersion)
      void why.load().catch(() => undefined)
    }, delay)
    return () => clearTimeout(timer)
  }, [])

  // What the old version has begun is finished first, which may take a while.
  function take() {
    setIsComing(true)
    version?.use()
  }

  const { text, passwords, use, coming, later } = lateMessages.update
  return (
    <div role="status">
      {version !== null && (
        <div className="flex flex-wrap items-center justify-center gap-3 border-b border-hair bg-pine-soft px-4 py-1 print:hidden">
          {isComing ? (
            <p>{coming}</p>
          ) : (
            <>
              <p>
                <span>{text}</span> {hasSecrets && <b>{passwords}</b>}
              </p>
              <Button onClick={take}>{use}</Button>
              <Button look="quiet" onClick={() => setVersion(null)}>
                {later}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
