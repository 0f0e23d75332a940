import { useEffect } from 'react'
import { watchForPasswords } from '#features/values/mixed-up.ts'
import { sayPageAnswers } from '#platform/page-answers.ts'
import { setLoaded } from '#state/loaded.ts'
import { followPreferences } from '#state/preferences.ts'
import { followProgress } from '#state/progress.ts'
import { followSettings } from '#state/settings.ts'

/** Reads what is stored once the prerendered page is hydrated, and follows other tabs from then on. */
export function StoredState() {
  useEffect(() => {
    const stops = [watchForPasswords(), followProgress(), followSettings(), followPreferences()]
    sayPageAnswers()
    setLoaded()
    return () => stops.forEach((stop) => stop())
  }, [])

  return null
}
