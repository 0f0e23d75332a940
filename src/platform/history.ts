/** Where the browser is. `state` and `key` are part of what the router calls a location; nothing is kept in them. */
export interface Place {
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly state: null
  readonly key: string
}

/** How the page got to another address: the browser's own buttons count as `POP`. The names are the router's. */
export type MoveKind = 'POP' | 'PUSH' | 'REPLACE'

const listeners = new Set<(kind: MoveKind) => void>()

export function currentPlace(): Place {
  const { pathname, search, hash } = location
  return { pathname, search, hash, state: null, key: '' }
}

/** What moves inside the page, as the router wants it. An address is a whole path, the folder of the site included. */
export const pageHistory = {
  createHref: (href: string) => href,
  go: (steps: number) => history.go(steps),
  push: (href: string) => move('PUSH', href),
  replace: (href: string) => move('REPLACE', href),
}

function move(kind: 'PUSH' | 'REPLACE', href: string) {
  try {
    if (kind === 'PUSH') history.pushState(null, '', href)
    else history.replaceState(null, '', href)
  } catch {
    // Safari allows a hundred in half a minute; after that the page itself is loaded.
    location.assign(href)
    return
  }
  for (const listener of listeners) listener(kind)
}

/** Calls back when the address has changed. Returns what ends it. */
export function onMove(listener: (kind: MoveKind) => void): () => void {
  const handle = () => listener('POP')
  listeners.add(listener)
  addEventListener('popstate', handle)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', handle)
  }
}
