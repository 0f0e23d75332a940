const dot = '•'

/** A line to type a password into. */
export interface SecretLine {
  /** What was typed. */
  readonly text: () => string
  /** Whether anything was done to it since it was made. */
  readonly isTouched: () => boolean
  readonly clear: () => void
  readonly close: () => void
}

/**
 * What a masked line holds, from what it held before and what the browser has made of its dots: letters that came in
 * stand between them; where there are only fewer dots, the missing ones stood at the caret.
 */
export function readDots(held: string, line: string, caret: number): string {
  const inserted = line.replaceAll(dot, '')
  if (inserted === '') {
    const removed = held.length - line.length
    // More dots than there were come from an undo, and stand for nothing.
    return removed <= 0 ? held : held.slice(0, caret) + held.slice(caret + removed)
  }
  const before = Math.min(line.search(/[^•]/), held.length)
  const after = Math.min(/•*$/.exec(line)?.[0].length ?? 0, held.length - before)
  return held.slice(0, before) + inserted + held.slice(held.length - after)
}

/**
 * Keeps what is typed into a line out of the page: the line itself holds a dot for each character. A field of the type
 * `password` would hide its value from screen readers too, but browsers offer to save what is typed into one, whatever
 * the page says; and a field that is only drawn masked tells its value to everything that reads the page.
 */
export function openMasked(element: HTMLInputElement, onTyping: (hasText: boolean) => void): SecretLine {
  const closing = new AbortController()
  let held = ''
  let isTouched = false

  function put(text: string, caret: number) {
    // Half a character that is made of two does not stay alone.
    held = text.replaceAll(/\p{Surrogate}/gu, '')
    element.value = dot.repeat(held.length)
    // Some browsers take the focus to where the caret is set.
    if (element.ownerDocument.activeElement !== element) return
    element.setSelectionRange(caret, caret)
    if (caret >= held.length) element.scrollLeft = element.scrollWidth
  }

  function read(): string {
    const line = element.value
    const caret = element.selectionEnd ?? line.length
    if (line !== dot.repeat(held.length)) put(readDots(held, line, caret), caret)
    return held
  }

  /** Letters and pasted text never get into the line, nor into what the browser could undo. */
  function insert(event: InputEvent) {
    isTouched = true
    if (event.inputType.startsWith('history')) return event.preventDefault()
    const isPlain = event.inputType === 'insertText' || event.inputType === 'insertFromPaste'
    if (!isPlain || event.data === null || event.isComposing || !event.cancelable) return
    event.preventDefault()
    const start = element.selectionStart ?? held.length
    const typed = event.data.replace(/[\r\n]+$/, '')
    put(held.slice(0, start) + typed + held.slice(element.selectionEnd ?? start), start + typed.length)
    onTyping(held !== '')
  }

  /** Everything else is done by the browser, with dots: deleting, dropping, what a password manager fills in. */
  function follow(event: Event) {
    isTouched = true
    // A word that is still being composed must stand in the line: it is drawn masked.
    if (event instanceof InputEvent && event.isComposing) return onTyping(element.value !== '')
    onTyping(read() !== '')
  }

  const { signal } = closing
  element.addEventListener('beforeinput', insert, { signal })
  for (const type of ['input', 'compositionend']) element.addEventListener(type, follow, { signal })
  for (const type of ['copy', 'cut', 'dragstart'])
    element.addEventListener(type, (event) => event.preventDefault(), { signal })

  return {
    text: read,
    isTouched: () => isTouched,
    clear() {
      put('', 0)
      isTouched = false
    },
    close() {
      closing.abort()
      held = ''
    },
  }
}

/** The same for a line that shows what it holds. */
export function openShown(element: HTMLInputElement, text: string, onTyping: (hasText: boolean) => void): SecretLine {
  const closing = new AbortController()
  let isTouched = false
  element.value = text
  element.addEventListener(
    'input',
    () => {
      isTouched = true
      onTyping(element.value !== '')
    },
    { signal: closing.signal },
  )
  return {
    text: () => element.value,
    isTouched: () => isTouched,
    clear() {
      element.value = ''
      isTouched = false
    },
    close() {
      closing.abort()
      // React may keep the element for a while.
      element.value = ''
    },
  }
}
