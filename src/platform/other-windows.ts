const channelName = 'mail-setup-guide'
const forget = 'forget'

/** Tells the other windows of this browser that everything is to be forgotten: they hold passwords of their own. */
export function tellToForget(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
  channel.postMessage(forget)
  channel.close()
}

/** Calls back when another window forgot everything. */
export function onToldToForget(listener: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', (event) => {
    if (event.data === forget) listener()
  })
  return () => channel.close()
}
