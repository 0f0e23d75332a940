import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import { compareWithOwn, dropReplaced, noteOwn } from './replaced.ts'
import { stateChecks } from './state-checks.ts'
import { checkedStorage, followStorage, storageNames } from './stored.ts'

/** What the person typed, for each provider; the fields are the provider's, so every guide of it shares them. */
interface SettingsState {
  readonly providers: Readonly<Record<string, TypedValues>>
  /** Fields, by provider, whose value looks like a password and is none: the person said so. */
  readonly sure?: Readonly<Record<string, readonly string[]>>
  /** The address of the last profile that was downloaded, by provider: another address makes another account. */
  readonly profileFor?: Readonly<Record<string, string>>
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

export const followSettings = () =>
  followStorage(storageName, useSettings, (before, after) => compareWithOwn(before.providers, after.providers))

export const selectTyped = (provider: string) => (state: SettingsState) => state.providers[provider] ?? noValues

export const selectProfileAddress = (provider: string) => (state: SettingsState) => state.profileFor?.[provider]

/** A profile for this address was downloaded. */
export function noteProfile(provider: string, address: string): void {
  useSettings.setState(({ profileFor }) => ({ profileFor: { ...profileFor, [provider]: address } }))
}

/** Keeps a value; `undefined` goes back to the provider's default. `isSure`: the person said that it is no password. */
export function typeValue(provider: string, field: PlainFieldId, value: string | undefined, isSure = false): void {
  noteOwn(provider, field, value)
  useSettings.setState(({ providers, sure = {} }) => {
    const { [field]: _old, ...others } = providers[provider] ?? noValues
    const { [provider]: before = [], ...elsewhere } = sure
    const now = [...before.filter((each) => each !== field), ...(isSure ? [field] : [])]
    return {
      providers: { ...providers, [provider]: value === undefined ? others : { ...others, [field]: value } },
      ...(now.length + before.length > 0 && { sure: now.length > 0 ? { ...elsewhere, [provider]: now } : elsewhere }),
    }
  })
}

/** Whether the person said that what is in this field is no password. */
export const isSureOf = ({ sure }: SettingsState, provider: string, field: string): boolean =>
  sure?.[provider]?.includes(field) === true

export function forgetSettings(): void {
  dropReplaced()
  useSettings.setState(useSettings.getInitialState(), true)
  useSettings.persist.clearStorage()
}
