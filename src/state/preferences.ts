import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { IdleMinutes } from './idle-choices.ts'
import { stateChecks } from './state-checks.ts'
import { checkedStorage, followStorage, storageNames } from './stored.ts'
import type { Theme } from './themes.ts'

interface PreferencesState {
  readonly idleMinutes: IdleMinutes
  readonly theme: Theme
  /** Whether the keyboard shortcuts are on. */
  readonly hasShortcuts: boolean
}

const storageName = storageNames.preferences
const initial: PreferencesState = { idleMinutes: 60, theme: 'system', hasShortcuts: true }

/** What the person wants of the guide itself. */
export const usePreferences = create<PreferencesState>()(
  persist(() => initial, {
    name: storageName,
    version: 1,
    storage: checkedStorage<PreferencesState>(stateChecks.preferences, 1, initial),
    skipHydration: true,
  }),
)

export const followPreferences = () => followStorage(storageName, usePreferences)

export function setIdleMinutes(idleMinutes: IdleMinutes): void {
  usePreferences.setState({ idleMinutes })
}

export function setTheme(theme: Theme): void {
  usePreferences.setState({ theme })
}

export function setShortcuts(hasShortcuts: boolean): void {
  usePreferences.setState({ hasShortcuts })
}

export function forgetPreferences(): void {
  usePreferences.setState(initial, true)
  usePreferences.persist.clearStorage()
}
