import { Suspense, useState } from 'react'
import { useLocation } from 'react-router'
import { loadable } from '#features/loading/loadable.tsx'
import { useLoaded } from '#state/loaded.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { isPlainAddress } from './plain-address.ts'

const mendedLink = loadable(async () => (await import('./repaired-link.tsx')).MendedLink)

/** Most addresses are plain. What mends others and says so is loaded with the first that is not, and stays. */
export function LinkArrival() {
  const { pathname, search } = useLocation()
  const isLoaded = useLoaded((state) => state.isLoaded)
  const [isNeeded, setNeeded] = useState(false)
  const isPlain = isPlainAddress(pathname.replace(/(.)\/$/, '$1'), search)
  if (isLoaded && !isPlain && !isNeeded) setNeeded(true)
  return (
    isNeeded && (
      <QuietBoundary>
        <Suspense>
          <mendedLink.Component />
        </Suspense>
      </QuietBoundary>
    )
  )
}
