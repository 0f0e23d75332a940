/** Keys that move through the page, or do nothing by themselves. */
const movingKeys = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta'])

/** One touch of the page by the person. */
export interface Touch {
  readonly target: EventTarget | null
  /** True for keys that lead to a control rather than use one. */
  readonly isMoving: boolean
}

const listeners = new Set<(touch: Touch) => void>()

/** Says that the person touched another window of the page. */
export function noteTouch(): void {
  for (const listener of listeners) listener({ target: null, isMoving: false })
}

/** Calls back whenever the person touches the page: a press, a key, the wheel, leaving its tab and coming back. */
export function onActivity(listener: (touch: Touch) => void): () => void {
  const handle = (event: Event) =>
    listener({ target: event.target, isMoving: event instanceof KeyboardEvent && movingKeys.has(event.key) })
  const types = ['pointerdown', 'keydown', 'wheel', 'visibilitychange'] as const
  for (const type of types) document.addEventListener(type, handle, { passive: true })
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    for (const type of types) document.removeEventListener(type, handle)
  }
}
