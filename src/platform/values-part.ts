/**
 * `#v=` where the address has its fragment, or `&v=` after the answer that the fragment names; and as some mail programs
 * send it, as a part of the path.
 */
const marks = {
  hash: /^(?<answer>#[\w-]+(?=&|%26))?(?:#|&(?:amp;)?|%26)v(?:=|%3D)/i,
  path: /%23(?:[\w-]+(?:&|%26))?v(?:=|%3D)/i,
} as const

/**
 * Takes the values out of the page's address, and out of its history, before anything else reads it: now, and whenever a
 * link brings others while the page is open. The router's own listener must come after this one.
 */
export function takeValuesPart(take: (text: string) => void): void {
  function look() {
    const { origin, pathname, search, hash } = location
    const inPath = marks.path.exec(pathname)
    const found = inPath ?? marks.hash.exec(hash)
    if (found === null) return
    const whole = pathname + search + hash
    const start = inPath === null ? pathname.length + search.length : inPath.index
    const answer = found.groups?.['answer'] ?? ''
    history.replaceState(history.state, '', origin + whole.slice(0, start) + answer)
    take(whole.slice(start + found[0].length))
  }
  look()
  addEventListener('popstate', look)
  addEventListener('hashchange', look)
}
