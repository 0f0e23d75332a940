/** Document Picture-in-Picture, which the compiler's DOM does not have yet. */
interface PictureInPicture {
  readonly requestWindow: (size: { readonly width: number; readonly height: number }) => Promise<Window>
}

const port = () => (globalThis as { readonly documentPictureInPicture?: PictureInPicture }).documentPictureInPicture

/** Whether the browser has small windows that stay on top of all others. */
export const hasTopWindow = () => port() !== undefined

/**
 * Opens such a window, of which a browser has one at a time; an earlier one closes. Call it straight from the click
 * handler. It is empty, and looks like this page. Rejects where the browser refuses.
 */
export async function openTopWindow(title: string, onClose: (closed: Window) => void): Promise<Window> {
  const asked = port()?.requestWindow({ width: 360, height: 420 })
  if (asked === undefined) throw new Error('This browser has no such windows.')
  const top = await asked
  const page = top.document
  page.title = title
  const look = new MutationObserver(() => copyLook(page))
  look.observe(document.documentElement, { attributes: true })
  copyLook(page)
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const link = page.createElement('link')
    link.rel = 'stylesheet'
    // Whole, as the window has no address of its own.
    link.href = sheet.href
    page.head.append(link)
  }
  // While the site is worked on its styles are no files.
  if (import.meta.env.DEV)
    for (const style of document.querySelectorAll('style')) page.head.append(style.cloneNode(true))
  const closed = () => {
    look.disconnect()
    onClose(top)
  }
  top.addEventListener('pagehide', closed, { once: true })
  return top
}

/** Language, direction, theme and readiness are this page's. */
function copyLook(page: Document): void {
  const own = document.documentElement
  const other = page.documentElement
  for (const name of other.getAttributeNames()) if (!own.hasAttribute(name)) other.removeAttribute(name)
  for (const name of own.getAttributeNames()) other.setAttribute(name, own.getAttribute(name) ?? '')
}

/** Calls back when the person touches one of the two windows, and whether it was the small one. */
export function onWindowTouch(top: Window, listener: (isTop: boolean) => void): () => void {
  const inTop = () => listener(true)
  const inPage = () => listener(false)
  const types = ['pointerdown', 'keydown', 'click'] as const
  for (const type of types) {
    top.document.addEventListener(type, inTop, true)
    document.addEventListener(type, inPage, true)
  }
  return () => {
    for (const type of types) {
      top.document.removeEventListener(type, inTop, true)
      document.removeEventListener(type, inPage, true)
    }
  }
}

/** A link in the small window leads on in the page: brings the page to the front. */
export function followLinks(top: Window): () => void {
  top.document.addEventListener('click', bringToFront)
  return () => top.document.removeEventListener('click', bringToFront)
}

function bringToFront(event: MouseEvent) {
  // Its elements are of another window, so `instanceof` says nothing.
  if ((event.target as Element | null)?.closest('a')) globalThis.focus()
}
