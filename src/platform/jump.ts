/**
 * Goes to a place of this page as its link would, but by itself: the router would tell every part of the page of a new
 * address, and what React has not hydrated yet would be rendered again for it. False where there is no such place.
 */
export function jumpTo(id: string): boolean {
  const place = document.getElementById(id)
  if (place === null) return false
  // In place of this entry: Back leads to the page before, not up the same page.
  history.replaceState(history.state, '', `#${id}`)
  place.scrollIntoView()
  place.focus({ preventScroll: true })
  return true
}
