/** Where letters are typed or picked: there Option with a letter gives a character. */
const typedInto = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]'

/**
 * Calls back with the physical key when it is pressed with Option (Alt) and Shift, and no other. Not while something is
 * typed or a dialog is open. The key is the shortcut's where the listener says so.
 */
export function onShortcutPress(listener: (code: string) => boolean): () => void {
  function handle(event: KeyboardEvent) {
    const isOurs = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing
    if (!isOurs || event.defaultPrevented || event.repeat) return
    if (event.target instanceof Element && event.target.closest(typedInto) !== null) return
    if (document.querySelector('dialog[open]') !== null) return
    if (listener(event.code)) event.preventDefault()
  }
  document.addEventListener('keydown', handle)
  return () => document.removeEventListener('keydown', handle)
}

/**
 * Presses the control that names these keys in `aria-keyshortcuts`, within the key's own event: browsers let only such a
 * gesture write to the clipboard. False where there is none.
 */
export function pressControl(keys: string): boolean {
  const control = document.querySelector(`[aria-keyshortcuts="${keys}"]`)
  // Not `click()`: it may tell of the keys that are held, and a click with Option or Shift on a link is the browser's.
  control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  return control !== null
}

/** Brings the control into view that names these keys: what it says was done stands beside it. */
export function showControl(keys: string): void {
  document.querySelector(`[aria-keyshortcuts="${keys}"]`)?.scrollIntoView({ block: 'nearest' })
}
