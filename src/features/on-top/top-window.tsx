import { Suspense, useEffect } from 'react'
import { hasTopWindow } from '#platform/top-window.ts'
import { useLateOffers } from '#state/late-offers.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { useOnTop } from './on-top.ts'
import { topValues } from './top-values-chunk.ts'

/** Offers the small window where the browser has one, and fills it while it is open, whatever page is shown. */
export function TopWindow() {
  const top = useOnTop((state) => state.top)

  useEffect(() => {
    if (!hasTopWindow()) return
    void import('./keep-on-top-button.tsx')
      .then(({ KeepOnTopButton }) => useLateOffers.setState({ ValuesOpener: KeepOnTopButton }))
      .catch(() => undefined)
  }, [])

  if (top === undefined) return null
  return (
    <QuietBoundary>
      <Suspense>
        <topValues.Component top={top} />
      </Suspense>
    </QuietBoundary>
  )
}
