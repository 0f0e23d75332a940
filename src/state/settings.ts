import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import { stateChecks } from './state-checks.ts'
import { checkedStorage, followStorage, storageNames } from './stored.ts'

/** What the person typed, for each provider; the fields are the provider's, so every guide of it shares them. */
interface SettingsState {
  readonly providers: Readonly<Record<string, TypedValues>>
}

const storageName = storageNames.settings
const noValues: TypedValues = {}

const initial: SettingsState = { providers: {} }

export const useSettings = create<SettingsState>()(
  persist(() => initial, {
    name: storageName,
    version: 1,
    storage: checkedStorage<SettingsState>(stateChecks.settings, 1, initial),
    skipHydration: true,
  }),
)

export const followSettings = () => followStorage(storageName, useSettings)

export const selectTyped = (provider: string) => (state: SettingsState) => state.providers[provider] ?? noValues

/** Keeps a value; `undefined` goes back to the provider's default. */
export function typeValue(provider: string, field: PlainFieldId, value: string | undefined): void {
  useSettings.setState((state) => {
    const { [field]: _old, ...others } = state.providers[provider] ?? noValues
    return {
      providers: { ...state.providers, [provider]: value === undefined ? others : { ...others, [field]: value } },
    }
  })
}

export function forgetSettings(): void {
  useSettings.setState(useSettings.getInitialState(), true)
  useSettings.persist.clearStorage()
}
