/** `#v=`, also as mail programs write it: they may even put it into the path. */
const mark = /(?:#|%23)v(?:=|%3D)/i

/**
 * Takes the values out of the page's address, and out of its history, before anything else reads it: now, and whenever a
 * link brings others while the page is open. The router's own listener must come after this one.
 */
export function takeValuesPart(take: (text: string) => void): void {
  function look() {
    const { origin, pathname, search, hash } = location
    const whole = pathname + search + hash
    const found = mark.exec(whole)
    if (found === null) return
    history.replaceState(history.state, '', origin + whole.slice(0, found.index))
    take(whole.slice(found.index + found[0].length))
  }
  look()
  addEventListener('popstate', look)
  addEventListener('hashchange', look)
}
