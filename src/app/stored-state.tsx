import { useEffect } from 'react'
import { onToldToForget } from '#platform/other-windows.ts'
import { sayPageIsUp } from '#platform/readiness.ts'
import { forgetSecrets } from '#secrets/secret-store.ts'
import { setLoaded } from '#state/loaded.ts'
import { followPreferences } from '#state/preferences.ts'
import { followProgress } from '#state/progress.ts'
import { followSettings } from '#state/settings.ts'

/**
 * Reads what is stored once the prerendered page has been taken over, and follows other tabs from then on. It stands
 * behind the pages inside their Suspense: a change before the page itself is taken over would throw its HTML away.
 */
export function StoredState() {
  useEffect(() => {
    const stops = [followProgress(), followSettings(), followPreferences(), onToldToForget(forgetSecrets)]
    sayPageIsUp()
    setLoaded()
    return () => stops.forEach((stop) => stop())
  }, [])

  return null
}
