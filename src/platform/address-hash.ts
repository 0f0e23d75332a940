/** What stands behind the # of the page's address, without it. */
export const addressHash = (): string => location.hash.slice(1)

/** Puts it there, in place of what was: no entry of the history, and no change of page. */
export function replaceHash(hash: string): void {
  if (hash === addressHash()) return
  const { pathname, search } = location
  history.replaceState(history.state, '', `${pathname}${search}${hash === '' ? '' : `#${hash}`}`)
}

/** Calls back when somebody, or a link, changes it. */
export function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
