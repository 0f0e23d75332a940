import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { IdleMinutes } from './idle-choices.ts'
import { checkOf } from './load-checks.ts'
import { checkedStorage, followStorage, storageNames } from './stored.ts'

interface PreferencesState {
  readonly idleMinutes: IdleMinutes
}

const storageName = storageNames.preferences
const initial: PreferencesState = { idleMinutes: 60 }

/** What the person wants of the guide itself. */
export const usePreferences = create<PreferencesState>()(
  persist(() => initial, {
    name: storageName,
    version: 1,
    storage: checkedStorage<PreferencesState>(checkOf('preferences'), 1, initial),
    skipHydration: true,
  }),
)

export const followPreferences = () => followStorage(storageName, usePreferences)

export function setIdleMinutes(idleMinutes: IdleMinutes): void {
  usePreferences.setState({ idleMinutes })
}

export function forgetPreferences(): void {
  usePreferences.setState(initial, true)
  usePreferences.persist.clearStorage()
}
