/**
 * Puts text on the clipboard. Call it straight from the click handler: Safari and Firefox want the live gesture.
 * False means the browser refused (no secure context, no permission); the caller says so. `from` is the window of the
 * pressed button: browsers ask that its own page is in front.
 */
export async function copyText(text: string, from: Window = window): Promise<boolean> {
  try {
    await from.navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
