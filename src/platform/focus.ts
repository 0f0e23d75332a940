/** Puts the focus on the page's heading, without moving the page. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** Puts the focus on an element, unless the person has put it somewhere already. */
export function focusUnlessBusy(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus({ preventScroll: true })
}
