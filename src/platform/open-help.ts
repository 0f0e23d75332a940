/** Opens the help of the page and goes there; false where there is none. */
export function openHelp(): boolean {
  const place = document.getElementById('stuck')
  const menu = place?.closest('details')
  if (place === null || menu == null) return false
  menu.open = true
  place.focus({ preventScroll: true })
  return true
}

/** Opens what the element with this id is folded into, and goes there; the focus is on the line that folds it. */
export function openAnswer(id: string): void {
  const place = document.getElementById(id)
  const own = place?.closest('details')
  for (let box = own; box != null; box = box.parentElement?.closest('details')) box.open = true
  const line = own?.querySelector('summary')
  line?.scrollIntoView({ block: 'nearest' })
  line?.focus({ preventScroll: true })
}
