import { useSyncExternalStore } from 'react'
import type { SecretFieldId } from '#model/field.ts'
import { Secret } from './secret.ts'

/** The one room where passwords live: this module's memory. A reload, a closed tab or `forgetSecrets` empties it. */
const secrets = new Map<string, Secret>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function changed() {
  for (const listener of listeners) listener()
}

const keyOf = (provider: string, field: SecretFieldId) => `${provider}/${field}`

/** Keeps what was typed; an empty text forgets the secret. */
export function keepSecret(provider: string, field: SecretFieldId, text: string): void {
  if (text === '') secrets.delete(keyOf(provider, field))
  else secrets.set(keyOf(provider, field), new Secret(text))
  changed()
}

export function forgetSecrets(): void {
  secrets.clear()
  changed()
}

/** True while any password is in memory. */
export function useHasSecrets(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => secrets.size > 0,
    () => false,
  )
}

export function useSecret(provider: string, field: SecretFieldId): Secret | undefined {
  return useSyncExternalStore(
    subscribe,
    () => secrets.get(keyOf(provider, field)),
    () => undefined,
  )
}
