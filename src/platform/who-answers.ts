/** Who answers when the site is asked for a file of its own. */
export type Answerer = 'nobody' | 'somebody-else' | 'another-version' | 'this-version' | 'unknown'

/** `contentType` and, in older browsers, `responseStatus` are not there. */
type Timing = PerformanceResourceTiming & { readonly responseStatus?: number }

/**
 * Asks for the one script that names the version on the server, `version.js`. It is imported, since the page's policy
 * forbids every other way to ask; what became of it the browser tells by the timing of resources.
 */
export async function askWhoAnswers(base: string): Promise<Answerer> {
  if (!navigator.onLine) return 'nobody'
  let isLedElsewhere = false
  const noteRefusal = () => (isLedElsewhere = true)
  // A network that leads to its own page, on another host: the policy refuses to follow.
  addEventListener('securitypolicyviolation', noteRefusal)
  const timings: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => timings.push(...list.getEntries()))
  observer.observe({ type: 'resource' })
  const address = new URL(`${base}version.js?${Date.now()}`, location.href).href
  try {
    const { start } = (await import(/* @vite-ignore */ address)) as { readonly start?: unknown }
    const own = Array.from(document.scripts, ({ text }) => text).join('\n')
    return typeof start !== 'string' ? 'unknown' : own.includes(start) ? 'this-version' : 'another-version'
  } catch {
    if (isLedElsewhere) return 'somebody-else'
    const timing = [...timings, ...observer.takeRecords()].find(({ name }) => name === address) as Timing | undefined
    switch (timing?.responseStatus) {
      case 0:
        return 'nobody'
      // An answer that is no script; 511 is “Network Authentication Required”.
      case 200:
      case 511:
        return 'somebody-else'
      default:
        return 'unknown'
    }
  } finally {
    removeEventListener('securitypolicyviolation', noteRefusal)
    observer.disconnect()
  }
}
