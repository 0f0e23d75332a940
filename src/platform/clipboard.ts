/**
 * Puts text on the clipboard. Call it straight from the click handler: Safari and Firefox want the live gesture, so
 * nothing may be waited for before it. False means that the browser refused; the caller says so and selects the text.
 * `from` is the window of the pressed button: browsers ask that its own page is in front.
 */
export async function copyText(text: string, from: Window = window): Promise<boolean> {
  try {
    // Without https, and in old browsers, there is no clipboard: then this throws at once, still in the gesture.
    await from.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand({ 'text/plain': text }, from)
  }
}

/** The same in two forms: whoever pastes takes the one they can show. Mail programs take the link, others its address. */
export async function copyRich(text: string, html: string): Promise<boolean> {
  const forms = { 'text/plain': text, 'text/html': html }
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByCommand(forms, window)
  }
}

/**
 * The older way: the browser's own Copy command. It wants something selected (Safari), but what is copied is handed
 * over as the event passes: so a password never stands in the page, and no space is lost.
 */
function copyByCommand(forms: Readonly<Record<string, string>>, from: Window): boolean {
  const selection = from.getSelection()
  const before = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined
  let isCopied = false
  const handOver = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form)
    isCopied = true
  }
  selection?.selectAllChildren(from.document.body)
  from.addEventListener('copy', handOver, true)
  const isDone = from.document.execCommand('copy')
  from.removeEventListener('copy', handOver, true)
  selection?.removeAllRanges()
  if (before !== undefined) selection?.addRange(before)
  return isDone && isCopied
}

/** Calls back with what is pasted while nothing on the page takes it. The function it returns ends that. */
export function onPasteAnywhere(listener: (text: string) => void): () => void {
  const handle = (event: ClipboardEvent) => {
    const isTaken = event.defaultPrevented || (event.target as Element | null)?.closest?.('input, textarea') != null
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (isTaken || text === '') return
    event.preventDefault()
    listener(text)
  }
  document.addEventListener('paste', handle)
  return () => document.removeEventListener('paste', handle)
}

/** What is on the clipboard, or undefined where the browser does not let a page read it. Call it from a press. */
export async function pastedText(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return undefined
  }
}
