/**
 * The only caller of localStorage. Every call may throw: storage denied (even `typeof localStorage` does then),
 * quota, private mode. A caller learns of it by the result, never by an exception.
 */

/** Whether what the person does is being kept for the next visit. */
export type Keeping = 'kept' | 'blocked' | 'full' | 'newer'

let keeping: Keeping = 'kept'
const keepingListeners = new Set<() => void>()

/** Also called by the keeper of a store: `newer` means that what is stored belongs to a newer version of the guide. */
export function setKeeping(next: Keeping) {
  if (next === keeping) return
  keeping = next
  for (const listener of keepingListeners) listener()
}

export function currentKeeping(): Keeping {
  return keeping
}

export function onKeepingChange(listener: () => void): () => void {
  keepingListeners.add(listener)
  return () => keepingListeners.delete(listener)
}

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    setKeeping('blocked')
    return null
  }
}

export function writeStored(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    setKeeping('kept')
  } catch (error) {
    setKeeping(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked')
  }
}

export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    setKeeping('blocked')
  }
}

/** Another tab changed or removed `key`; `null` is the text of a removed one. */
export function onStoredChange(key: string, listener: (text: string | null) => void): () => void {
  const handle = (event: StorageEvent) => {
    // A null key means the whole storage was cleared.
    if (event.key === key || event.key === null) listener(event.key === null ? null : event.newValue)
  }
  addEventListener('storage', handle)
  return () => removeEventListener('storage', handle)
}
