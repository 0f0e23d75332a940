/** How far a pointer that is held still moves all the same. CSS pixels. */
const tremor = 8

/**
 * Pressing a control takes the focus out of a field, and what the field then says moves the page: the pointer is let go
 * over something else, and browsers take that for no press at all. A press that began on a control and did not move is
 * one. Returns what ends it.
 */
export function keepPresses(): () => void {
  let pressed: { readonly control: HTMLElement; readonly x: number; readonly y: number } | undefined

  function note({ target, clientX, clientY, button }: PointerEvent) {
    const control = target instanceof Element ? target.closest<HTMLElement>('a, button, summary') : null
    pressed = control === null || button !== 0 ? undefined : { control, x: clientX, y: clientY }
  }

  function complete(event: MouseEvent) {
    if (pressed === undefined || !(event.target instanceof Node)) return
    const { control, x, y } = pressed
    pressed = undefined
    const isStill = Math.hypot(event.clientX - x, event.clientY - y) <= tremor
    if (!event.isTrusted || event.detail === 0 || control.contains(event.target)) return
    if (!isStill || !control.isConnected) return
    event.preventDefault()
    event.stopPropagation()
    control.click()
  }

  addEventListener('pointerdown', note, true)
  addEventListener('click', complete, true)
  return () => {
    removeEventListener('pointerdown', note, true)
    removeEventListener('click', complete, true)
  }
}
