/** Calls back whenever the person touches the page: a press, a key, a return to its tab. */
export function onActivity(listener: () => void): () => void {
  const types = ['pointerdown', 'keydown', 'visibilitychange'] as const
  for (const type of types) document.addEventListener(type, listener, { passive: true })
  return () => {
    for (const type of types) document.removeEventListener(type, listener)
  }
}
