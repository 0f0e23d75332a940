const listed = () => [...document.querySelectorAll<HTMLElement>('[data-result]')]

/** Puts the focus on the first thing found. False where there is none. */
export function focusFirstResult(): boolean {
  const [first] = listed()
  first?.focus()
  return first !== undefined
}

/** The arrow keys go through what was found; up from the first leads back to where it was asked for. */
export function moveAmongResults(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined) return
  const all = listed()
  const next = all.indexOf(event.target as HTMLElement) + by
  event.preventDefault()
  if (next < 0) document.querySelector<HTMLElement>('search textarea')?.focus()
  else all[next]?.focus()
}

/** Puts the focus on the element with this id, once it is there. */
export function focusById(id: string): void {
  document.getElementById(id)?.focus()
}
