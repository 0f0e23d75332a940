/**
 * Puts the page's own address in place of the one it came by. Hosts answer `//`, `index.html`, `%2F` or an old name with
 * the page that is meant, and its HTML says which page that is. Before anything else reads the address: what React
 * renders must equal that HTML. `page` is that address without base path, `404` where the host had none.
 */
export function mendAddress(base: string, page: string | undefined): void {
  if (page === undefined) return
  const { pathname, search, hash } = location
  const own = page === '404' ? pathname.replaceAll(/\/{2,}/g, '/') : base.slice(0, -1) + page
  // A final slash stays: static hosts put it there, and would on every reload.
  if (pathname !== own && pathname !== `${own}/`) history.replaceState(history.state, '', own + search + hash)
}

/** Loads a page of another language in place of this one. */
export function leaveFor(address: string): void {
  location.replace(address)
}
