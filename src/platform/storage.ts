/**
 * The only caller of localStorage. Every call may throw: storage denied (even `typeof localStorage` does then),
 * quota, private mode. A caller learns of it by the result, never by an exception.
 */

/** Whether what the person does is being kept for the next visit. */
export type Keeping = 'kept' | 'blocked' | 'full' | 'newer'

/** What speaks against keeping, for each key: one that goes well says nothing of another. */
const obstacles = new Map<string, Exclude<Keeping, 'kept'>>()
const keepingListeners = new Set<() => void>()

/** Also called by the keeper of a store: `newer` means that what is stored belongs to a newer version of the guide. */
export function setKeeping(key: string, next: Keeping) {
  const before = currentKeeping()
  if (next === 'kept') obstacles.delete(key)
  else obstacles.set(key, next)
  if (currentKeeping() !== before) for (const listener of keepingListeners) listener()
}

/** The worst of all keys. */
export function currentKeeping(): Keeping {
  const found = new Set(obstacles.values())
  return (['blocked', 'full', 'newer'] as const).find((obstacle) => found.has(obstacle)) ?? 'kept'
}

export function onKeepingChange(listener: () => void): () => void {
  keepingListeners.add(listener)
  return () => keepingListeners.delete(listener)
}

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    setKeeping(key, 'blocked')
    return null
  }
}

export function writeStored(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    setKeeping(key, 'kept')
  } catch (error) {
    setKeeping(key, error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked')
  }
}

export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key)
    // Nothing is there, and nothing is meant to be.
    setKeeping(key, 'kept')
  } catch {
    setKeeping(key, 'blocked')
  }
}

const asideOf = (key: string) => `${key}.bad`

/** Keeps a text that could not be read, out of the way: it may be the person's only copy. */
export function setAside(key: string, text: string): void {
  try {
    // In this order, because a full storage has no room for both.
    localStorage.removeItem(key)
    localStorage.setItem(asideOf(key), text)
  } catch {
    // What cannot be set aside is overwritten by the next change.
  }
}

export function removeAside(key: string): void {
  try {
    localStorage.removeItem(asideOf(key))
  } catch {
    // The same as above, and that is told by the key itself.
  }
}

/**
 * Another tab changed or removed `key`; `null` is the text of a removed one. A page that comes back from the
 * back-forward cache has missed what happened meanwhile, and looks again.
 */
export function onStoredChange(key: string, listener: (text: string | null) => void): () => void {
  const handleStorage = (event: StorageEvent) => {
    // A null key means the whole storage was cleared.
    if (event.key === key || event.key === null) listener(event.key === null ? null : event.newValue)
  }
  const handleReturn = (event: PageTransitionEvent) => {
    // Where nothing is kept, memory alone has the truth.
    if (event.persisted && !obstacles.has(key)) listener(readStored(key))
  }
  addEventListener('storage', handleStorage)
  addEventListener('pageshow', handleReturn)
  return () => {
    removeEventListener('storage', handleStorage)
    removeEventListener('pageshow', handleReturn)
  }
}
