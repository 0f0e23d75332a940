/** Where letters are typed or picked: there Option with a letter gives a character. */
const typedInto = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]'

/**
 * Calls back with the physical key when it is pressed with Option (Alt) and Shift, and no other. Not while something is
 * typed or a dialog is open. The key is the shortcut's where the listener says so.
 */
export function onShortcutPress(listener: (code: string) => boolean, page: Document = document): () => void {
  function handle(event: KeyboardEvent) {
    const isOurs = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing
    if (!isOurs || event.defaultPrevented || event.repeat) return
    // Another window's elements are no `Element` here.
    if ((event.target as Element | null)?.closest?.(typedInto)) return
    if (document.querySelector('dialog[open]') !== null) return
    if (listener(event.code)) event.preventDefault()
  }
  page.addEventListener('keydown', handle)
  return () => page.removeEventListener('keydown', handle)
}

/**
 * Presses the control that names these keys in `aria-keyshortcuts`, within the key's own event: browsers let only such a
 * gesture write to the clipboard. One in the key's own window comes first. False where there is none.
 */
export function pressControl(keys: string, page?: Document): boolean {
  const control = find(keys, page)
  // Not `click()`: it may tell of the keys that are held, and a click with Option or Shift on a link is the browser's.
  control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  return control !== undefined
}

/** Brings the control into view that names these keys: what it says was done stands beside it. */
export function showControl(keys: string, page?: Document): void {
  find(keys, page)?.scrollIntoView({ block: 'nearest' })
}

/**
 * A page that gives way to one that is still loading is there, but hidden; so is a step made ahead, though it has its
 * places: their controls do not count.
 */
function find(keys: string, page = document): Element | undefined {
  const named = `[aria-keyshortcuts="${keys}"]`
  const all = [...page.querySelectorAll(named), ...document.querySelectorAll(named)]
  return all.find((control) => control.closest('.ahead') === null && control.getClientRects().length > 0)
}
