import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { checkedStorage, followStorage } from './stored.ts'

/** After how many minutes without a touch typed passwords are forgotten; 0 is never. */
export const idleChoices = [15, 60, 240, 0] as const

export type IdleMinutes = (typeof idleChoices)[number]

interface PreferencesState {
  readonly idleMinutes: IdleMinutes
}

const schema = v.object({ idleMinutes: v.picklist(idleChoices) })
const storageName = 'mail-setup-guide/preferences'
const initial: PreferencesState = { idleMinutes: 60 }

/** What the person wants of the guide itself. */
export const usePreferences = create<PreferencesState>()(
  persist(() => initial, {
    name: storageName,
    version: 1,
    storage: checkedStorage<PreferencesState>(schema, 1, initial),
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
