/** Opens the help of the page and goes there; false where there is none. */
export function openHelp(): boolean {
  const place = document.getElementById('stuck')
  const menu = place?.closest('details')
  if (place === null || menu == null) return false
  menu.open = true
  place.focus({ preventScroll: true })
  return true
}
