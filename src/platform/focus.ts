/** Puts the focus on the page's heading, without moving the page; on that of a page still to come once it is there. */
export function focusHeading(): void {
  coming?.disconnect()
  if (focusSeenHeading()) return
  coming = new MutationObserver(() => focusSeenHeading() && coming?.disconnect())
  coming.observe(document.body, { childList: true, subtree: true })
}

let coming: MutationObserver | undefined

function focusSeenHeading(): boolean {
  // That of the page before may still be there, hidden: it takes no focus.
  const heading = [...document.querySelectorAll('h1')].find((each) => each.getClientRects().length > 0)
  heading?.focus({ preventScroll: true })
  return heading !== undefined
}

/** Puts the focus on an element, unless the person has put it somewhere already. */
export function focusUnlessBusy(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus({ preventScroll: true })
}

/**
 * Puts the focus into the line that stands in the element with this id, and unfolds what the line is folded into:
 * Safari does neither for an address that ends in `#id`. False where there is no such line.
 */
export function focusLine(id: string): boolean {
  const line = document.getElementById(id)?.querySelector('input')
  const folded = line?.closest('details')
  if (folded) folded.open = true
  line?.focus()
  return document.activeElement === line
}

/** Gives the focus back to where it is now, when the returned function is called and it has not gone elsewhere. */
export function rememberFocus(): () => void {
  const was = document.activeElement
  return () => {
    if (was instanceof HTMLElement) focusUnlessBusy(was)
  }
}
