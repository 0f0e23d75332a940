const forget = 'forget'

/** Tells the site’s other windows in this browser that everything is to be forgotten: they hold passwords of their own. */
export function tellToForget(siteScope: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(siteScope)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
  channel.postMessage(forget)
  channel.close()
}

/** Calls back when another window forgot everything. */
export function onToldToForget(siteScope: string, listener: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(siteScope)
  channel.addEventListener('message', (event) => {
    if (event.data === forget) listener()
  })
  return () => channel.close()
}
