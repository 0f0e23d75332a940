/**
 * Puts text on the clipboard. Call it straight from the click handler: Safari and Firefox want the live gesture.
 * False means the browser refused (no secure context, no permission); the caller says so.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
