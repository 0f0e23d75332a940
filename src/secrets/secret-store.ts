import { useSyncExternalStore } from 'react'
import type { SecretFieldId } from '#model/field.ts'
import { Secret } from './secret.ts'

/** The one room where passwords live: this module's memory. A reload, a closed tab or `forgetSecrets` empties it. */
const secrets = new Map<string, Secret>()
/** Lines that hold typed text which is not kept yet: what they hold counts as a password, too. */
const typing = new Set<string>()
/** How often a password was put on the clipboard. */
let copies = 0
const listeners = new Set<() => void>()
const forgetListeners = new Set<() => void>()

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
  const key = keyOf(provider, field)
  secrets.get(key)?.wipe()
  if (text === '') secrets.delete(key)
  else secrets.set(key, new Secret(text))
  changed()
}

/** Says whether a line holds text that was typed and not kept yet. */
export function noteTyping(provider: string, field: SecretFieldId, hasText: boolean): void {
  const key = keyOf(provider, field)
  if (typing.has(key) === hasText) return
  if (hasText) typing.add(key)
  else typing.delete(key)
  changed()
}

/** The field of the first password that `isSought` is true for. Its text goes nowhere else. */
export function findSecret(isSought: (text: string) => boolean): SecretFieldId | undefined {
  const found = [...secrets].find(([, secret]) => isSought(secret.reveal()))
  return found?.[0].slice(found[0].indexOf('/') + 1) as SecretFieldId | undefined
}

/** Calls back when a password was kept, removed or forgotten. */
export function onSecretsChange(listener: () => void): () => void {
  return subscribe(listener)
}

export function forgetSecrets(): void {
  for (const secret of secrets.values()) secret.wipe()
  secrets.clear()
  typing.clear()
  changed()
  for (const listener of forgetListeners) listener()
}

/** A password was put on the clipboard, where forgetting does not reach it. */
export function noteCopied(): void {
  copies += 1
  changed()
}

/** How often a password was put on the clipboard since the page was loaded. */
export function useCopies(): number {
  return useSyncExternalStore(
    subscribe,
    () => copies,
    () => 0,
  )
}

/** Calls back when all passwords were forgotten: a line that holds one empties itself. */
export function onForgetSecrets(listener: () => void): () => void {
  forgetListeners.add(listener)
  return () => forgetListeners.delete(listener)
}

/** True while any password is in memory, or typed into a line. */
export function useHasSecrets(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => secrets.size > 0 || typing.size > 0,
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

/** The passwords of a provider by field; renders anew when one is kept, removed or forgotten. */
export function useSecretsOf(provider: string): (field: SecretFieldId) => Secret | undefined {
  useSyncExternalStore(
    subscribe,
    () => [...secrets.keys()].join(' '),
    () => '',
  )
  return (field) => secrets.get(keyOf(provider, field))
}
