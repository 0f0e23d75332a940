import { useEffect } from 'react'
import { sayPageIsUp } from '#platform/readiness.ts'
import { setLoaded } from '#state/loaded.ts'
import { followProgress } from '#state/progress.ts'
import { followSettings } from '#state/settings.ts'

/**
 * Reads what is stored once the prerendered page has been taken over, and follows other tabs from then on. It stands
 * behind the pages inside their Suspense: a change before the page itself is taken over would throw its HTML away.
 */
export function StoredState() {
  useEffect(() => {
    const stops = [followProgress(), followSettings()]
    sayPageIsUp()
    setLoaded()
    return () => stops.forEach((stop) => stop())
  }, [])

  return null
}
