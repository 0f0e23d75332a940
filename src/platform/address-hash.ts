/** What stands behind the # of the page's address, without it. */
const addressHash = (): string => location.hash.slice(1)

/** Puts it there, in place of what was: no entry of the history, and no change of page. */
export function replaceHash(hash: string): void {
  if (hash === addressHash()) return
  const { pathname, search } = location
  history.replaceState(history.state, '', `${pathname}${search}${hash === '' ? '' : `#${hash}`}`)
}

/** Calls back with it soon, and whenever somebody, or a link, changes it. */
export function followHash(listener: (hash: string) => void): () => void {
  const handle = () => listener(addressHash())
  const timer = setTimeout(handle)
  addEventListener('hashchange', handle)
  return () => {
    clearTimeout(timer)
    removeEventListener('hashchange', handle)
  }
}
