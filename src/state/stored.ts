import type { PersistStorage, StorageValue } from 'zustand/middleware'
import {
  onStoredChange,
  readStored,
  removeAside,
  removeStored,
  setAside,
  setKeeping,
  writeStored,
} from '#platform/storage.ts'
import { siteScope } from './site-scope.ts'
import type { StateCheck, StoredText } from './state-checks.ts'

/** What the stores are called in the browser's storage. */
export const storageNames = {
  progress: `${siteScope}/progress`,
  settings: `${siteScope}/settings`,
  preferences: `${siteScope}/preferences`,
  desk: `${siteScope}/desk`,
} as const

/**
 * Storage for zustand's persist that cannot hurt: whatever stands in the browser is checked before it is believed,
 * what cannot be read is set aside, and what a newer version wrote is never overwritten.
 */
export function checkedStorage<S>(check: StateCheck<S>, version: number, initial: S): PersistStorage<S> {
  const nothing = JSON.stringify(initial)

  function judge(name: string, text: string, stored: StoredText<S> | undefined): StorageValue<S> | null {
    // What a newer version wrote is used as far as we understand it.
    if (stored?.state !== undefined) return { state: stored.state, version }
    if (versionOf(text) <= version) setAside(name, text)
    return null
  }

  return {
    getItem(name) {
      const text = readStored(name)
      if (text === null) return null
      return judge(name, text, check(text))
    },
    setItem(name, value) {
      // Looked at each time: a newer tab may have written just now, or may have removed what it wrote.
      if (versionOf(readStored(name)) > version) return setKeeping(name, 'newer')
      const state = JSON.stringify(value.state)
      // Nothing to remember is nothing stored: so a tab that follows another's removal does not write it back.
      if (state === nothing) removeStored(name)
      else writeStored(name, `{"version":${version},"state":${state}}`)
    },
    removeItem(name) {
      removeStored(name)
      removeAside(name)
    },
  }
}

/** The version that wrote a text, -1 where it does not say. */
function versionOf(text: string | null): number {
  try {
    const { version } = JSON.parse(text ?? '') as { readonly version?: unknown }
    return typeof version === 'number' ? version : -1
  } catch {
    return -1
  }
}

/** What `followStorage` needs of a persisted store. */
interface PersistedStore<S> {
  readonly setState: (state: S, replace: true) => void
  readonly getState: () => S
  readonly getInitialState: () => S
  readonly persist: { readonly rehydrate: () => Promise<void> | void }
}

/** Reads the stored state and from then on shows what other tabs change. Returns a function that stops it. */
export function followStorage<S>(
  name: string,
  store: PersistedStore<S>,
  onOtherTab?: (before: S, after: S) => void,
): () => void {
  void store.persist.rehydrate()
  return onStoredChange(name, (text) => {
    const before = store.getState()
    if (text === null) store.setState(store.getInitialState(), true)
    else void store.persist.rehydrate()
    onOtherTab?.(before, store.getState())
  })
}
