import * as v from 'valibot'
import type { PersistStorage, StorageValue } from 'zustand/middleware'
import { onStoredChange, readStored, removeStored, setKeeping, writeStored } from '#platform/storage.ts'

/**
 * Storage for zustand's persist that cannot hurt: whatever stands in the browser is checked before it is believed,
 * what cannot be read is set aside, and what a newer version wrote is never overwritten.
 */
export function checkedStorage<S>(schema: v.GenericSchema<unknown, S>, version: number, initial: S): PersistStorage<S> {
  const envelope = v.object({ version: v.number(), state: v.unknown() })
  const nothing = JSON.stringify(initial)
  let isReadOnly = false

  return {
    getItem(name): StorageValue<S> | null {
      const text = readStored(name)
      if (text === null) return null
      const outer = v.safeParse(envelope, parseJson(text))
      // A newer tab wrote this: use what we understand of it, and leave it alone.
      isReadOnly = outer.success && outer.output.version > version
      const inner = outer.success ? v.safeParse(schema, outer.output.state) : undefined
      if (inner?.success) return { state: inner.output, version }
      if (!isReadOnly) setAside(name, text)
      return null
    },
    setItem(name, value) {
      if (isReadOnly) return setKeeping('newer')
      const state = JSON.stringify(value.state)
      // Nothing to remember is nothing stored: so a tab that follows another's removal does not write it back.
      if (state === nothing) removeStored(name)
      else writeStored(name, `{"version":${version},"state":${state}}`)
    },
    removeItem(name) {
      isReadOnly = false
      removeStored(name)
      removeStored(`${name}.bad`)
    },
  }
}

/** Keeps what could not be read, out of the way: it may be the person's only copy. */
function setAside(name: string, text: string) {
  writeStored(`${name}.bad`, text)
  removeStored(name)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What `followStorage` needs of a persisted store. */
interface PersistedStore<S> {
  readonly setState: (state: S, replace: true) => void
  readonly getInitialState: () => S
  readonly persist: { readonly rehydrate: () => Promise<void> | void }
}

/** Reads the stored state and from then on shows what other tabs change. Returns a function that stops it. */
export function followStorage<S>(name: string, store: PersistedStore<S>): () => void {
  void store.persist.rehydrate()
  return onStoredChange(name, (text) => {
    if (text !== null) {
      void store.persist.rehydrate()
      return
    }
    store.setState(store.getInitialState(), true)
  })
}
