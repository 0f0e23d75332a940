/** Calls back when the page comes back from the back-forward cache, with everything still on screen. */
export function onRestoredFromCache(listener: () => void): () => void {
  const handle = (event: PageTransitionEvent) => {
    if (event.persisted) listener()
  }
  addEventListener('pageshow', handle)
  return () => removeEventListener('pageshow', handle)
}

/** Calls back when the page goes: to another address, to a reload, or into the back-forward cache. */
export function onLeavingPage(listener: () => void): () => void {
  addEventListener('pagehide', listener)
  return () => removeEventListener('pagehide', listener)
}

/** Calls back just before the page, or another window of it, is printed. */
export function onBeforePrint(listener: () => void, printed: Window = window): () => void {
  printed.addEventListener('beforeprint', listener)
  return () => printed.removeEventListener('beforeprint', listener)
}

let isReloadMeant = false
let isMailWritten = false

function ask(event: BeforeUnloadEvent) {
  if (!isReloadMeant && !isMailWritten) event.preventDefault()
  isMailWritten = false
}

/** Chromium takes a link to a mail program for a leaving of the page. */
function notePress(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link?.protocol !== 'mailto:') return
  isMailWritten = true
  // Other browsers do not, and would take the next leaving for it.
  setTimeout(() => (isMailWritten = false), 1000)
}

/** Has the browser ask before the page is left or loaded anew. What it asks is its own. */
export function askBeforeLeaving(): () => void {
  addEventListener('beforeunload', ask)
  addEventListener('click', notePress, true)
  return () => {
    removeEventListener('beforeunload', ask)
    removeEventListener('click', notePress, true)
  }
}

/** Loads the page anew where the person was told what that means, and asked for it. */
export function reloadAsMeant(): void {
  isReloadMeant = true
  location.reload()
}

/** Calls back when the network is back. */
export function onOnline(listener: () => void): () => void {
  addEventListener('online', listener)
  return () => removeEventListener('online', listener)
}
