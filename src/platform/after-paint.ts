/** In a tab that is not seen no frame comes; what waits for one is not kept from happening. */
const longestWait = 200

/** Resolves when the browser has painted what stands in the page now, or would have. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const fallback = setTimeout(resolve, longestWait)
    // A frame's own callbacks come before its paint, a task started there after it.
    requestAnimationFrame(() => {
      clearTimeout(fallback)
      setTimeout(resolve, 0)
    })
  })
}
