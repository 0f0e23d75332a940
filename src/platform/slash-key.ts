/** Calls back when the key / is pressed where nothing is being typed. */
export function onSlashKey(listener: () => void): () => void {
  const handle = (event: KeyboardEvent) => {
    const { target } = event
    const isTyping =
      target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
    event.preventDefault()
    listener()
  }
  addEventListener('keydown', handle)
  return () => removeEventListener('keydown', handle)
}
